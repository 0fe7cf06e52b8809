import { NgramTable } from './ngramTable.ts'
import { readPackageFile, requirePackageFile } from './packageFile.ts'

/** How sure each language is, from 0 (not at all) to 1. */
export interface LanguageScores {
  readonly best: string
  of(code: string): number
}

const LIBRARY = 'eld'
/** The library keeps weights without the least of them. */
const LEAST_WEIGHT = 53
/** The library brings the mean weight of an n-gram onto the scale from 0 to 1 with this. */
const HALFWAY = 25
/** Characters of `a:{0:0},` and of `0:0,`: what bounds the size of the arrays. Pages of them that stay empty take no memory. */
const SHORTEST_ENTRY = 8
const SHORTEST_PAIR = 4
const LONGEST_KEY = 16
const [QUOTE, DOUBLE_QUOTE, BACKSLASH, COMMA, CLOSE, DIGIT_ZERO] = [0x27, 0x22, 0x5c, 0x2c, 0x7d, 0x30]

const NGRAMS = 'ngrams:{'
const LANGUAGE = /\d+:'([a-z]{2})'/g

let loaded: { readonly table: NgramTable; readonly codes: readonly string[] } | undefined

/**
 * What language words in lower case are in, by their n-grams, as the library eld tells it (Nito T. M.,
 * github.com/nitotm/efficient-language-detector-js); null where they speak for none. The library's eighty thousand small objects
 * take 90 MB in each thread: its data is read from its file instead, when a text first needs it, into arrays of 1.5 MB.
 */
export function scoreLanguages(words: readonly string[]): LanguageScores | null {
  const { table, codes } = (loaded ??= load())
  const { scores, ngrams } = table.score(words)
  let best = 0
  for (let language = 1; language < scores.length; language++)
    if (at(scores, language) > at(scores, best)) best = language
  if (at(scores, best) === 0) return null
  const scaled = (index: number) => {
    const mean = at(scores, index) / ngrams
    return mean / (mean + HALFWAY)
  }
  return { best: codes[best] ?? '', of: (code) => scaled(codes.indexOf(code)) }
}

function at(scores: Float64Array, language: number): number {
  return scores[language] ?? 0
}

function load() {
  const source = readPackageFile(LIBRARY, 'src/ngrams/small.js')
  const { dictionary } = requirePackageFile(LIBRARY, 'src/dictionary.js') as { readonly dictionary: readonly string[] }
  const start = source.indexOf(NGRAMS) + NGRAMS.length
  const codes = Array.from(source.slice(0, start).matchAll(LANGUAGE), ([, code = '']) => code)
  const table = new NgramTable({
    languages: codes.length,
    ngrams: Math.ceil(source.length / SHORTEST_ENTRY),
    pairs: Math.ceil(source.length / SHORTEST_PAIR),
  })
  readNgrams(source, start, table, byteOfCharacter(dictionary))
  return { codes, table }
}

/** Reads `'key':{language:weight,…},…}`. */
function readNgrams(source: string, start: number, table: NgramTable, byteOf: Uint8Array): void {
  const key = new Uint8Array(LONGEST_KEY)
  let at = start
  while (source.charCodeAt(at) !== CLOSE) {
    if (source.charCodeAt(at) === COMMA) at++
    const open = source.indexOf(':{', at) + 1
    table.add(key, readKey(source, at, open - 1, key, byteOf))
    at = readWeights(source, open, table)
  }
}

/** Reads a key, in quotation marks unless it is a name of JavaScript; returns its length in bytes. */
function readKey(source: string, from: number, to: number, key: Uint8Array, byteOf: Uint8Array): number {
  const first = source.charCodeAt(from)
  const quoted = first === QUOTE || first === DOUBLE_QUOTE ? 1 : 0
  let length = 0
  for (let at = from + quoted; at < to - quoted; at++) {
    if (source.charCodeAt(at) === BACKSLASH) at++
    key[length++] = byteOf[source.charCodeAt(at)] ?? 0
  }
  return length
}

/** Reads `{language:weight,…}`; returns where what follows begins. */
function readWeights(source: string, open: number, table: NgramTable): number {
  let at = open
  while (source.charCodeAt(at) !== CLOSE) {
    const colon = source.indexOf(':', at)
    const language = readNumber(source, at + 1, colon)
    at = colon + 1
    while (source.charCodeAt(at) !== COMMA && source.charCodeAt(at) !== CLOSE) at++
    table.weigh(language, readNumber(source, colon + 1, at) + LEAST_WEIGHT)
  }
  return at + 1
}

function readNumber(source: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + source.charCodeAt(at) - DIGIT_ZERO
  return value
}

/** By code of character: the library writes each byte above ASCII as a character of its own, in the first 256 of Unicode. */
function byteOfCharacter(dictionary: readonly string[]): Uint8Array {
  const byteOf = Uint8Array.from({ length: 256 }, (_, code) => code)
  for (let byte = 0x80; byte < dictionary.length; byte++) {
    const character = dictionary[byte] ?? ' '
    if (character !== ' ') byteOf[character.charCodeAt(0)] = byte
  }
  return byteOf
}
