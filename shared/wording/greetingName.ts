/** How one greets somebody: `Camille` of `Camille Roy` and of `ROY Camille`. The whole name where the first is not told; empty for an address. */
export function greetingName(name: string): string {
  const whole = name.trim()
  if (whole.includes('@')) return ''
  const [last = '', given] = whole.split(/\s*,\s*/)
  const words = (given ?? last).split(/\s+/).filter(Boolean)
  if (words.length < 2 && given === undefined) return whole
  const isShouted = (word: string) => word.replace(/\P{L}/gu, '').length > 1 && word === word.toUpperCase()
  const [first = ''] = words.some((word) => !isShouted(word)) ? words.filter((word) => !isShouted(word)) : words
  return first.replace(/\./g, '').length < 2 ? whole : first
}
