/** Letters below which a line says too little to be told from others. */
const SHORTEST = 12
const MARKS = 0xffff

/**
 * What lines have in common that say the same letter by letter: 1 to 65,535, whatever their case, digits and punctuation; 0 for a line of
 * fewer than twelve letters, which says too little. Of two lines that differ one pair in 65,535 has the same mark.
 */
export function lineMark(text: string, start: number, end: number): number {
  let value = 0x811c9dc5
  let letters = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    const letter = code < 0x80 ? code | 0x20 : code
    if (code < 0x80 && (letter < 0x61 || letter > 0x7a)) continue
    letters++
    value = Math.imul(value ^ letter, 0x01000193)
  }
  return letters < SHORTEST ? 0 : (value ^ (value >>> 16)) & MARKS || MARKS
}
