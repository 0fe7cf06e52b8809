/** Letter case, accents and runs of blanks aside: two spellings of one name. */
export function foldSpelling(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
