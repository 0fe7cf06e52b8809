import type { TopicTexts } from '../expertise/topicTexts.ts'
import { tokenize } from '../text/tokenize.ts'
import { NameWords } from './nameWords.ts'

const SPACE = ' '
const UNNAMED = 1
const NAMED = 2
/** More words than this that are names by now, or are no more, and it is as quick to look at every form again. */
const MOST_CHANGED = 100

interface NamedFilter {
  readonly isNamed: (form: number) => boolean
  /** Forms of which it says something else than the last time; null where nobody can tell. */
  readonly changedForms: ReadonlySet<number> | null
}

/** Which forms of phrases hold a name of somebody: of each it is found out once, as long as its words stay names or none. */
export class NamedForms {
  private texts: TopicTexts | null = null
  private readonly names = new NameWords()
  /** By form: 0 where nobody looked. */
  private marks = new Uint8Array(0)
  private readonly words = new Map<string, boolean>()
  /** By token, the words that have it. */
  private readonly wordsOfToken = new Map<string, string[]>()

  filter(texts: TopicTexts, names: Iterable<string>): NamedFilter {
    const words = this.changedWords(this.names.update(names))
    const canTell = texts === this.texts && words.length <= MOST_CHANGED
    const marks = new Uint8Array(texts.phraseOf.length)
    if (canTell) marks.set(this.marks)
    this.texts = texts
    this.marks = marks
    const isNamed = (form: number) => {
      const known = marks[form] ?? 0
      return known === 0 ? this.look(texts, form) : known === NAMED
    }
    return { isNamed, changedForms: canTell ? this.changedForms(texts, words) : null }
  }

  private look(texts: TopicTexts, form: number): boolean {
    const named = texts
      .surface(form)
      .split(SPACE)
      .some((word) => this.isName(word))
    this.marks[form] = named ? NAMED : UNNAMED
    return named
  }

  private isName(word: string): boolean {
    const known = this.words.get(word)
    if (known !== undefined) return known
    const tokens = tokenize(word)
    for (const token of tokens) {
      const words = this.wordsOfToken.get(token)
      if (words) words.push(word)
      else this.wordsOfToken.set(token, [word])
    }
    const named = tokens.some((token) => this.names.has(token))
    this.words.set(word, named)
    return named
  }

  /**
   * Words that have been looked at and hold a name by now and did not, or the other way round.
   *
   * @param tokens what is a name by now and was none, or the other way round
   */
  private changedWords(tokens: readonly string[]): string[] {
    const words = new Set(tokens.flatMap((token) => this.wordsOfToken.get(token) ?? []))
    const changed = [...words].filter(
      (word) => tokenize(word).some((token) => this.names.has(token)) !== this.words.get(word),
    )
    for (const word of changed) this.words.set(word, !(this.words.get(word) ?? false))
    return changed
  }

  private changedForms(texts: TopicTexts, words: readonly string[]): Set<number> {
    const changed = new Set<number>()
    for (const word of words) {
      for (const form of texts.formsWith(word)) {
        const known = this.marks[form] ?? 0
        if (known !== 0 && this.look(texts, form) !== (known === NAMED)) changed.add(form)
      }
    }
    return changed
  }
}
