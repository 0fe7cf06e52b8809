/** `Inès Dupont-Morel` -> `ID`, `Lay, Kenneth` -> `KL`, `ada@example.org` -> `A`; `?` where there is no letter. */
export function initialsOf(name: string): string {
  const [last = '', first] = name.split(',', 2)
  const ordered = first === undefined ? last : `${first} ${last}`
  const words = (ordered.split('@')[0] ?? '').match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  const [start, end] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  const letters = [start, end].map((word) => word?.normalize('NFC').charAt(0) ?? '').join('')
  return letters === '' ? '?' : letters.toLocaleUpperCase()
}
