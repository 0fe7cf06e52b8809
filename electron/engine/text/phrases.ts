import type { LanguageCode } from '../../../shared/model/item.ts'
import { foldAccents } from './foldAccents.ts'
import { lineMark } from './lineMark.ts'
import { stem } from './stem.ts'
import { isMailCourtesy, isStopWord } from './stopWords.ts'
import { withoutNoise } from './textNoise.ts'
import { NOUN_CUES, OTHER_CUES } from './words/nounCues.ts'

/** A run of one to four words that may name a topic. */
export interface Phrase {
  /** The stems of its words, joined by spaces: what inflected forms of the phrase share. */
  readonly key: string
  /** The phrase as it was first written in the text, its spaces made single. */
  readonly surface: string
  /** How often it occurs in the text. */
  readonly count: number
  /** How many words it has, connecting words like `de` not counted. */
  readonly words: number
  /** How often it follows a word that announces a noun (`the`, `une`), and one that announces something else (`we`, `très`). */
  readonly asNoun: number
  readonly asOther: number
  /** Whether it is once what is spoken of, not what describes it: last of its run, or in French, Spanish, Italian and Portuguese first. */
  readonly asHead: boolean
  /** The marks of the lines that hold it, taken together (see lineMark.ts): the same in every text that repeats these lines. */
  readonly lines: number
}

interface Word {
  /** Null for a word that only connects, like the `de` of `plan de charge`. */
  readonly stem: string | null
  readonly start: number
  readonly end: number
  /** What the function word before it announces. */
  readonly cue: Cue
}

type Cue = 'noun' | 'other' | null

const MOST_WORDS = 4
const LONGEST_WORD = 30
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** What may stand between two words of one phrase: a space, a hyphen, an apostrophe. */
const JOINT = /^(?:[ \t\u00a0\u202f]+|[-'’])$/
const WIDEST_JOINT = 3

interface Connectors {
  /** What joins two words of a term. */
  readonly first: ReadonlySet<string>
  /** The article that may follow it. */
  readonly second: ReadonlySet<string>
}
/** As written, in lower case: `à` joins, `a` is a verb. */
const CONNECTORS: ReadonlyMap<LanguageCode, Connectors> = new Map([
  ['fr', { first: new Set(['de', 'du', 'des', 'd', 'à', 'au', 'aux', 'en']), second: new Set(['la', 'l']) }],
  ['es', { first: new Set(['de', 'del', 'en']), second: new Set(['la', 'los', 'las']) }],
  [
    'it',
    {
      first: new Set(['di', 'd', 'del', 'dello', 'della', 'dell', 'dei', 'degli', 'delle', 'in']),
      second: new Set<string>(),
    },
  ],
  ['pt', { first: new Set(['de', 'do', 'da', 'dos', 'das', 'em']), second: new Set<string>() }],
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
const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * The candidate phrases of a text, each once, in the order in which they first occur.
 *
 * Addresses, paths and code are taken out, then the text is cut at punctuation, line ends, stop words, words of courtesy,
 * dates and the given names; of what is between two cuts, every run of one to four words is a candidate. In French,
 * Spanish, Italian and Portuguese a run may hold `de`, `à`, `en`, `de la` between two of its words, since most terms of these languages do. Single
 * words need three letters, or two capitals; numbers alone are nothing. Candidates are many: it takes the whole corpus to tell which are topics.
 *
 * @param names folded words that name people and are no topic
 */
export function extractPhrases(
  text: string,
  language: LanguageCode,
  names: ReadonlySet<string> = NO_NAMES,
): readonly Phrase[] {
  const clean = withoutNoise(text)
  const lines = new LineMarks(clean)
  const found = new Map<string, { -readonly [Field in keyof Phrase]: Phrase[Field] } & { lastLine: number }>()
  const headFirst = CONNECTORS.has(language)
  for (const run of wordRuns(clean, language, names)) {
    const mark = lines.markAt(run[0]?.start ?? 0)
    for (const { key, words, start, end, cue, isFirst, isLast } of ngramsOf(run)) {
      let known = found.get(key)
      if (known === undefined) {
        const surface = surfaceOf(clean, start, end)
        known = {
          key,
          surface,
          count: 0,
          words,
          asNoun: 0,
          asOther: 0,
          asHead: false,
          lines: mark,
          lastLine: lines.start,
        }
        found.set(key, known)
      } else if (known.lastLine !== lines.start) {
        known.lines ^= mark
        known.lastLine = lines.start
      }
      known.count++
      if (headFirst ? isFirst : isLast) known.asHead = true
      if (cue === 'noun') known.asNoun++
      else if (cue === 'other') known.asOther++
    }
  }
  return [...found.values()]
}

/** The marks of a text's lines, asked for from its beginning to its end; a run of words never leaves its line. */
class LineMarks {
  start = 0
  private readonly text: string
  private end = -1
  private mark = 0

  constructor(text: string) {
    this.text = text
  }

  markAt(position: number): number {
    if (position > this.end) {
      this.start = position === 0 ? 0 : this.text.lastIndexOf('\n', position - 1) + 1
      const end = this.text.indexOf('\n', position)
      this.end = end < 0 ? this.text.length : end
      this.mark = lineMark(this.text, this.start, this.end)
    }
    return this.mark
  }
}

function surfaceOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}

/** The words between two cuts. */
function* wordRuns(text: string, language: LanguageCode, names: ReadonlySet<string>): Generator<readonly Word[]> {
  const connectors = CONNECTORS.get(language)
  const cues = CUES.get(language)
  let run: Word[] = []
  let end = 0
  let cue: Cue = null
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const token = foldAccents(match[0])
    if (start - end > WIDEST_JOINT || !JOINT.test(text.slice(end, start))) {
      yield run
      run = []
      cue = null
    }
    end = start + match[0].length
    if (connectors !== undefined && connects(match[0].toLowerCase(), run, connectors))
      run.push({ stem: null, start, end, cue: null })
    else if (isTopicWord(token, match[0], language, names)) {
      run.push({ stem: stem(token, language), start, end, cue })
      cue = null
    } else {
      yield run
      run = []
      cue = cues?.get(token) ?? null
    }
  }
  yield run
}

/** Whether a word joins the run so far to what may follow: `de` after a topic word, `la` after such a `de`. */
function connects(word: string, run: readonly Word[], { first, second }: Connectors): boolean {
  const last = run.at(-1)
  if (last === undefined) return false
  if (last.stem !== null) return first.has(word)
  return second.has(word) && run.at(-2)?.stem !== null
}

function isTopicWord(token: string, written: string, language: LanguageCode, names: ReadonlySet<string>): boolean {
  if (token.length > LONGEST_WORD || !/\p{L}/u.test(token)) return false
  if (token.length === 1 || (token.length === 2 && written !== written.toUpperCase())) return false
  if (ABBREVIATIONS.has(written)) return true
  if (isStopWord(token, language) || isMailCourtesy(token) || names.has(token)) return false
  return !isIdentifier(token)
}

/** Message numbers, checksums: long words with several digits. */
function isIdentifier(token: string): boolean {
  return token.length > 8 && (token.match(/\d/g)?.length ?? 0) > 2
}

interface Ngram {
  readonly key: string
  readonly words: number
  readonly start: number
  readonly end: number
  readonly cue: Cue
  /** Nothing that it may describe, or that may describe it, stands before it, or after it. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Every run of one to four topic words, with connectors inside; at most four for each word of the run. */
function* ngramsOf(run: readonly Word[]): Generator<Ngram> {
  for (const [first, { stem: head, start, cue }] of run.entries()) {
    if (head === null) continue
    const isFirst = run[first - 1]?.stem == null
    let key = head
    let words = 1
    yield { key, words, start, end: run[first]?.end ?? start, cue, isFirst, isLast: run[first + 1]?.stem == null }
    for (let index = first + 1; index < run.length && words < MOST_WORDS; index++) {
      const next = run[index]
      if (next === undefined) break
      if (next.stem === null) continue
      key = `${key} ${next.stem}`
      words++
      yield { key, words, start, end: next.end, cue, isFirst, isLast: run[index + 1]?.stem == null }
    }
  }
}
