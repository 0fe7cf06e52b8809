import type { LanguageCode } from '../../../shared/model/item.ts'
import { foldAccents } from './foldAccents.ts'
import { stem } from './stem.ts'
import { isMailCourtesy, isStopWord } from './stopWords.ts'
import { NOUN_CUES, OTHER_CUES } from './words/nounCues.ts'

/** What a function word announces: `the` and `une` a noun, `we` and `très` something else. */
export type Cue = 'noun' | 'other' | null

/** What a word, as it is written, is to the phrases around it. */
export interface PhraseWord {
  /** Null for what cuts a text: words of function and of courtesy, numbers, identifiers. */
  readonly stem: string | null
  readonly cue: Cue
  /** `joins` two words of a term, like `de`; is the `article` that may follow such a word. */
  readonly connects: 'joins' | 'article' | null
}

const LONGEST_WORD = 30

interface Connectors {
  readonly joins: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}
/** As written, in lower case: `à` joins, `a` is a verb. */
const CONNECTORS: ReadonlyMap<LanguageCode, Connectors> = new Map([
  ['fr', { joins: new Set(['de', 'du', 'des', 'd', 'à', 'au', 'aux', 'en']), articles: new Set(['la', 'l']) }],
  ['es', { joins: new Set(['de', 'del', 'en']), articles: new Set(['la', 'los', 'las']) }],
  [
    'it',
    {
      joins: new Set(['di', 'd', 'del', 'dello', 'della', 'dell', 'dei', 'degli', 'delle', 'in']),
      articles: new Set<string>(),
    },
  ],
  ['pt', { joins: new Set(['de', 'do', 'da', 'dos', 'das', 'em']), articles: new Set<string>() }],
])
/** Abbreviations (information technology, système d'information) that are function words when in lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['IT', 'SI'])
const CUES: ReadonlyMap<LanguageCode, ReadonlyMap<string, Cue>> = new Map(
  (['en', 'fr', 'de', 'es'] as const).map((code) => [
    code,
    new Map<string, Cue>([
      ...NOUN_CUES[code].split(' ').map((word) => [word, 'noun'] as const),
      ...OTHER_CUES[code].split(' ').map((word) => [word, 'other'] as const),
    ]),
  ]),
)

/** Whether terms of a language hold connecting words: what is spoken of stands first in them. */
export function hasConnectors(language: LanguageCode): boolean {
  return CONNECTORS.has(language)
}

const MOST_KNOWN = 50_000
const known = new Map<LanguageCode, Map<string, PhraseWord>>()

/** What a word is in a language. Remembered: the same few thousand words come back in every text; when full all is forgotten. */
export function phraseWord(written: string, language: LanguageCode): PhraseWord {
  let words = known.get(language)
  if (words === undefined || words.size >= MOST_KNOWN) known.set(language, (words = new Map<string, PhraseWord>()))
  let word = words.get(written)
  if (word === undefined) {
    const own = detached(written)
    word = describe(own, language)
    words.set(own, word)
  }
  return word
}

/** A piece of a long text keeps all of it in memory; this is one of a text as long as itself. */
function detached(piece: string): string {
  return `\0${piece}`.slice(1)
}

function describe(written: string, language: LanguageCode): PhraseWord {
  const token = foldAccents(written)
  return {
    stem: isTopicWord(token, written, language) ? stem(token, language) : null,
    cue: CUES.get(language)?.get(token) ?? null,
    connects: connection(written.toLowerCase(), CONNECTORS.get(language)),
  }
}

function connection(word: string, connectors: Connectors | undefined): PhraseWord['connects'] {
  if (connectors?.joins.has(word) === true) return 'joins'
  return connectors?.articles.has(word) === true ? 'article' : null
}

function isTopicWord(token: string, written: string, language: LanguageCode): boolean {
  if (token.length > LONGEST_WORD || !/\p{L}/u.test(token)) return false
  // Of two letters are abbreviations, and parts of names: El Paso.
  if (token.length === 1 || (token.length === 2 && !/^\p{Lu}/u.test(written))) return false
  if (ABBREVIATIONS.has(written)) return true
  if (isStopWord(token, language) || isMailCourtesy(token)) return false
  return !isIdentifier(token)
}

/** Message numbers, checksums: long words with several digits. */
function isIdentifier(token: string): boolean {
  return token.length > 8 && (token.match(/\d/g)?.length ?? 0) > 2
}
