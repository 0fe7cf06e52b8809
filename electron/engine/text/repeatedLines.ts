const SLOTS = 1 << 21
/** A line is a form's from its sixth text on. */
const MOST = 5
/** Letters below which a line says too little to be told from others. */
const SHORTEST = 12

/**
 * Leaves out the lines of a text that stood in five earlier ones, letter by letter: labels of forms, templates, slogans. Two
 * megabytes whatever the corpus; of two lines with the same 21 bits of hash each counts for the other, which hardly ever matters.
 */
export class RepeatedLines {
  private readonly counts = new Uint8Array(SLOTS)

  /** The text without them, line ends kept; its lines count from now on. */
  leaveOut(text: string): string {
    const seen = new Set<number>()
    return text
      .split('\n')
      .filter((line) => !this.isRepeated(line, seen))
      .join('\n')
  }

  private isRepeated(line: string, seen: Set<number>): boolean {
    const letters = line.toLowerCase().replace(/[^\p{L}]+/gu, '')
    if (letters.length < SHORTEST) return false
    const slot = slotOf(letters)
    const count = this.counts[slot] ?? 0
    if (count >= MOST) return true
    if (!seen.has(slot)) this.counts[slot] = count + 1
    seen.add(slot)
    return false
  }
}

/** FNV-1a over UTF-16 code units. */
function slotOf(letters: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < letters.length; index++) value = Math.imul(value ^ letters.charCodeAt(index), 0x01000193)
  return (value ^ (value >>> 15)) & (SLOTS - 1)
}
