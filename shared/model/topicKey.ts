import { foldSpelling } from './foldSpelling.ts'

/** What a topic is known by whatever its spelling: its words without accents and plurals, in their order. Empty for no word. */
export function topicKey(label: string): string {
  return words(label).map(singular).join(' ')
}

/** Words that are shorter than this only connect, unless they are all that there is. */
const SHORTEST_WORD = 3

/** Whether a declared skill and a topic speak of the same: all the words of one are words of the other. */
export function sameSkill(declared: string, topic: string): boolean {
  const [a, b] = [tellingWords(declared), tellingWords(topic)]
  if (a.size === 0 || b.size === 0) return false
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return [...fewer].every((word) => more.has(word))
}

function tellingWords(label: string): ReadonlySet<string> {
  const all = words(label)
  return new Set(
    all.filter((word) => word.length >= SHORTEST_WORD || /\d/.test(word) || all.length === 1).map(singular),
  )
}

function words(label: string): string[] {
  return foldSpelling(label).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** `canaux` and `canal`, `boues` and `boue`, `policies` and `policy`: enough to hold English and French spellings together. */
function singular(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  if (word.endsWith('ies') && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  return word.endsWith('s') && !/[sui]s$/.test(word) ? word.slice(0, -1) : word
}
