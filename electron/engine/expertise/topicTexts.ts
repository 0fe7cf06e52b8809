import type { TopicTextPart } from '../../../shared/model/topicTextPart.ts'
import { GrowingColumns } from './growingColumns.ts'
import { HashedNumbers, hashOn, hashText, NO_TEXT } from './hashedNumbers.ts'

/** A phrase of a text, as topics see it. */
export interface TopicPhrase {
  /** The stems of its words. */
  readonly key: string
  readonly surface: string
  /** It stands in the subject or title: people name topics there. */
  readonly inSubject: boolean
  /** It stands in the text below the subject: what only subjects hold is a form's title. */
  readonly inBody: boolean
  /** How often it follows a word that announces a noun, and one that announces something else. */
  readonly asNoun: number
  readonly asOther: number
  /** It is what is spoken of, not what describes it. */
  readonly asHead: boolean
  /** What texts that repeat the lines which hold it have in common, 16 bits; 0 for lines that say too little. */
  readonly lines: number
}

interface TopicText {
  readonly item: number
  /** Texts that begin with the same letters are one form, filled in again and again; negative where only one author's count as one. */
  readonly opening: number
  readonly phrases: readonly TopicPhrase[]
}

const TAB = 9
const LINE_END = 10
const SPACE = 32

/** Two bits say where a phrase stands, one whether it is a head, two each how often it is a noun and something else, at most three times. */
export const IN_SUBJECT = 1
export const IN_BODY = 2
export const AS_HEAD = 4
const NOUN_SHIFT = 3
const OTHER_SHIFT = 5
/** More of them are not counted. */
export const MOST_CUES = 3
export const nounCues = (bits: number): number => (bits >> NOUN_SHIFT) & MOST_CUES
export const otherCues = (bits: number): number => (bits >> OTHER_SHIFT) & MOST_CUES

/**
 * The phrases of texts, by numbers: some tens of bytes for a text, from which topics are counted again and again without reading it.
 * Whatever the order in which texts are added, topics are the same.
 */
export class TopicTexts {
  readonly parts: TopicTextPart[] = []
  private readonly phraseNumbers = new HashedNumbers()
  private readonly formNumbers = new HashedNumbers()
  /** By the number of a form, its phrase and where it stands in its part's dictionary. */
  private readonly phraseOfForm: number[] = []
  private readonly placeOfForm: number[] = []
  /** By the number of a phrase, the form that was met first. */
  private readonly firstForm: number[] = []
  /** By the number of a part, that of its first form. */
  private readonly formsBefore: number[] = []
  /** By item, 1 where its text is here. */
  private known = new Uint8Array()
  /** Lines that are in no part's dictionary yet, and the number of the first of their forms. */
  private freshLines: string[] = []
  private freshFrom = Infinity

  get phrases(): number {
    return this.phraseNumbers.size
  }

  /** By the number of a form, that of its phrase. */
  get phraseOf(): readonly number[] {
    return this.phraseOfForm
  }

  has(item: number): boolean {
    return this.known[item] === 1
  }

  /** The stems of a phrase's words. */
  key(phrase: number): string {
    const line = this.line(this.firstForm[phrase] ?? 0)
    return line.slice(0, line.indexOf('\t'))
  }

  /** The phrase of these stems; -1 where no text holds it. */
  phraseOfKey(key: string): number {
    return this.phraseNumbers.find(hashText(key, 0, key.length), (number) => this.key(number) === key)
  }

  /** A form as it is written. */
  surface(form: number): string {
    const line = this.line(form)
    return line.slice(line.indexOf('\t') + 1)
  }

  /** The forms that hold a word, written so. */
  *formsWith(word: string): Generator<number> {
    for (const [index, { dictionary }] of this.parts.entries()) {
      let form = this.formsBefore[index] ?? 0
      for (let at = dictionary.indexOf(word); at >= 0; at = dictionary.indexOf(word, at + 1)) {
        const start = dictionary.lastIndexOf('\n', at) + 1
        if (!isWholeWord(dictionary, at, at + word.length) || dictionary.indexOf('\t', start) > at) continue
        // Places rise with the numbers, and so does what is found.
        while (form < this.placeOfForm.length && this.placeOfForm[form] !== start) form++
        yield form
      }
    }
  }

  /** Takes over a part, which must be the next one. */
  append(part: TopicTextPart): void {
    this.formsBefore.push(this.formNumbers.size)
    this.parts.push(part)
    this.readDictionary(part.dictionary)
    this.noteItems(part.items)
  }

  /** Adds texts that it does not have, and hands back the part to be kept; null without texts. */
  add(texts: Iterable<TopicText>): TopicTextPart | null {
    const items: number[] = []
    const openings: number[] = []
    const counts: number[] = []
    const columns = new GrowingColumns()
    const before = this.formNumbers.size
    this.freshFrom = before
    let place = 0
    for (const { item, opening, phrases } of texts) {
      items.push(item)
      openings.push(opening)
      counts.push(phrases.length)
      for (const phrase of phrases) {
        const line = `${phrase.key}\t${phrase.surface}`
        const known = this.formNumbers.size
        this.freshLines.push(line)
        columns.push(this.numberForm(line, place), bitsOf(phrase), phrase.lines)
        if (this.formNumbers.size === known) this.freshLines.pop()
        else place += line.length + 1
      }
    }
    const lines = this.freshLines
    this.freshLines = []
    this.freshFrom = Infinity
    if (items.length === 0) return null
    this.noteItems(items)
    const part = {
      items: Int32Array.from(items),
      openings: Int32Array.from(openings),
      counts: Uint16Array.from(counts),
      ...columns.finished(),
      dictionary: lines.join('\n'),
    }
    this.formsBefore.push(before)
    this.parts.push(part)
    return part
  }

  /** Everything as one part, for a `TopicTexts` of its own. */
  whole(): TopicTextPart {
    const { parts } = this
    return {
      items: joined(
        parts.map(({ items }) => items),
        Int32Array,
      ),
      openings: joined(
        parts.map(({ openings }) => openings),
        Int32Array,
      ),
      counts: joined(
        parts.map(({ counts }) => counts),
        Uint16Array,
      ),
      forms: joined(
        parts.map(({ forms }) => forms),
        Uint32Array,
      ),
      bits: joined(
        parts.map(({ bits }) => bits),
        Uint8Array,
      ),
      lines: joined(
        parts.map(({ lines }) => lines),
        Uint16Array,
      ),
      dictionary: parts.flatMap(({ dictionary }) => (dictionary === '' ? [] : [dictionary])).join('\n'),
    }
  }

  private noteItems(items: Iterable<number>): void {
    let highest = 0
    for (const item of items) if (item > highest) highest = item
    if (highest >= this.known.length) {
      const known = new Uint8Array(Math.max(highest + 1, 2 * this.known.length))
      known.set(this.known)
      this.known = known
    }
    for (const item of items) this.known[item] = 1
  }

  private line(form: number): string {
    if (form >= this.freshFrom) return this.freshLines[form - this.freshFrom] ?? ''
    let part = this.parts.length - 1
    while (part > 0 && (this.formsBefore[part] ?? 0) > form) part--
    const dictionary = this.parts[part]?.dictionary ?? ''
    const start = this.placeOfForm[form] ?? 0
    return dictionary.slice(start, endOfLine(dictionary, start))
  }

  /** One pass over millions of characters: every line is a form that no part before has. */
  private readDictionary(dictionary: string): void {
    let start = 0
    let tab = -1
    let hash = NO_TEXT
    let keyHash = 0
    for (let index = 0; index < dictionary.length; index++) {
      const code = dictionary.charCodeAt(index)
      if (code === LINE_END) {
        this.newForm(this.formNumbers.add(hash), dictionary, { start, tab, keyHash }, start)
        start = index + 1
        hash = NO_TEXT
        continue
      }
      if (code === TAB) {
        tab = index
        keyHash = hash
      }
      hash = hashOn(hash, code)
    }
    if (dictionary !== '') this.newForm(this.formNumbers.add(hash), dictionary, { start, tab, keyHash }, start)
  }

  /** The number of a form of a text that is being added; `place` is where it will stand in the part's dictionary if it is new. */
  private numberForm(line: string, place: number): number {
    const tab = line.indexOf('\t')
    const keyHash = hashText(line, 0, tab)
    const before = this.formNumbers.size
    const form = this.formNumbers.numberOf(
      hashText(line, tab, line.length, keyHash),
      (number) => this.line(number) === line,
    )
    if (form === before) this.newForm(form, line, { start: 0, tab, keyHash }, place)
    return form
  }

  private newForm(
    form: number,
    text: string,
    { start, tab, keyHash }: { readonly start: number; readonly tab: number; readonly keyHash: number },
    place: number,
  ): void {
    const phrase = this.phraseNumbers.numberOf(keyHash, (number) =>
      this.line(this.firstForm[number] ?? 0).startsWith(text.slice(start, tab + 1)),
    )
    if (phrase === this.firstForm.length) this.firstForm.push(form)
    this.phraseOfForm.push(phrase)
    this.placeOfForm.push(place)
  }
}

function isWholeWord(dictionary: string, from: number, to: number): boolean {
  const [before, after] = [dictionary.charCodeAt(from - 1), dictionary.charCodeAt(to)]
  return (before === TAB || before === SPACE) && (after === SPACE || after === LINE_END || to === dictionary.length)
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

type Column = Int32Array | Uint16Array | Uint32Array | Uint8Array

function joined<Kind extends Column>(columns: readonly Kind[], kind: new (length: number) => Kind): Kind {
  const all = new kind(columns.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}

function bitsOf({ inSubject, inBody, asHead, asNoun, asOther }: TopicPhrase): number {
  const cues = (Math.min(MOST_CUES, asNoun) << NOUN_SHIFT) | (Math.min(MOST_CUES, asOther) << OTHER_SHIFT)
  return (inSubject ? IN_SUBJECT : 0) | (inBody ? IN_BODY : 0) | (asHead ? AS_HEAD : 0) | cues
}
