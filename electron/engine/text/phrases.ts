import type { LanguageCode } from '../../../shared/model/item.ts'
import { lineMark } from './lineMark.ts'
import { hasConnectors, phraseWord, type Cue, type PhraseWord } from './phraseWords.ts'
import { withoutNoise } from './textNoise.ts'

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

const MOST_WORDS = 4
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const WIDEST_JOINT = 3
const SPACES = ' \t\u00a0\u202f'
const HYPHENS = "-'’"
/** More than one space between two words. */
const WIDE_SPACE = /[^\S ]|\s\s/

/**
 * The candidate phrases of a text, each once, in the order in which they first occur.
 *
 * Addresses, paths and code are taken out, then the text is cut at punctuation, line ends, stop words, words of courtesy and
 * dates; of what is between two cuts, every run of one to four words is a candidate. In French, Spanish, Italian and Portuguese a
 * run may hold `de`, `à`, `en`, `de la` between two of its words, since most terms of these languages do. Single words need three
 * letters, or two capitals; numbers alone are nothing. Candidates are many: it takes the whole corpus to tell which are topics.
 */
export function extractPhrases(text: string, language: LanguageCode): readonly Phrase[] {
  const clean = withoutNoise(text)
  const lines = new LineMarks(clean)
  const found = new Map<string, { -readonly [Field in keyof Phrase]: Phrase[Field] } & { lastLine: number }>()
  const headFirst = hasConnectors(language)
  for (const run of wordRuns(clean, language)) {
    const mark = lines.markAt(run[0]?.start ?? 0)
    forEachPhrase(run, (key, words, first, last) => {
      let known = found.get(key)
      if (known === undefined) {
        const surface = surfaceOf(clean, run[first]?.start ?? 0, run[last]?.end ?? 0)
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
      // Nothing that it may describe, or that may describe it, stands on that side of it.
      if (run[headFirst ? first - 1 : last + 1]?.stem == null) known.asHead = true
      const cue = run[first]?.cue
      if (cue === 'noun') known.asNoun++
      else if (cue === 'other') known.asOther++
    })
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
  const surface = text.slice(start, end)
  return WIDE_SPACE.test(surface) ? surface.replace(/\s+/g, ' ') : surface
}

/** The words between two cuts: never none, and the first never one that only connects. */
function* wordRuns(text: string, language: LanguageCode): Generator<readonly Word[]> {
  let run: Word[] = []
  let end = 0
  let cue: Cue = null
  for (const { 0: written, index: start } of text.matchAll(TOKEN)) {
    if (!areJoined(text, end, start)) {
      if (run.length > 0) yield run
      run = []
      cue = null
    }
    end = start + written.length
    const word = phraseWord(written, language)
    if (connects(word, run)) run.push({ stem: null, start, end, cue: null })
    else if (word.stem !== null) {
      run.push({ stem: word.stem, start, end, cue })
      cue = null
    } else {
      if (run.length > 0) yield run
      run = []
      cue = word.cue
    }
  }
  if (run.length > 0) yield run
}

/** Whether what stands between two words keeps them in one phrase: spaces, a hyphen, an apostrophe. */
function areJoined(text: string, end: number, start: number): boolean {
  if (start === end || start - end > WIDEST_JOINT) return false
  if (start - end === 1 && HYPHENS.includes(text.charAt(end))) return true
  for (let index = end; index < start; index++) if (!SPACES.includes(text.charAt(index))) return false
  return true
}

/** Whether a word joins the run so far to what may follow: `de` after a topic word, `la` after such a `de`. */
function connects(word: PhraseWord, run: readonly Word[]): boolean {
  const last = run.at(-1)
  if (word.connects === null || last === undefined) return false
  if (last.stem !== null) return word.connects === 'joins'
  return word.connects === 'article' && run.at(-2)?.stem !== null
}

/** Every run of one to four topic words, with connectors inside; at most four for each word of the run. */
function forEachPhrase(
  run: readonly Word[],
  visit: (key: string, words: number, first: number, last: number) => void,
): void {
  for (let first = 0; first < run.length; first++) {
    let key = run[first]?.stem ?? null
    if (key === null) continue
    visit(key, 1, first, first)
    for (let last = first + 1, words = 1; last < run.length && words < MOST_WORDS; last++) {
      const next = run[last]?.stem ?? null
      if (next === null) continue
      key = `${key} ${next}`
      visit(key, ++words, first, last)
    }
  }
}
