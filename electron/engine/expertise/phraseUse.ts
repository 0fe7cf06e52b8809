import { AS_HEAD, IN_BODY, IN_SUBJECT, nounCues, otherCues } from './topicTexts.ts'

/** What is known of the texts by now, by a text's number: who wrote it, in which conversation, when. */
export interface TextFacts {
  /** 0 where the text does not count. */
  readonly person: Int32Array
  readonly thread: Int32Array
  /** Number of its quarter (year x 4 + 0 to 3); -1 where it has no date. */
  readonly quarter: Int32Array
  /** A number for each language. */
  readonly language: Uint8Array
  /** 1 where its author asks: that shows no knowledge of theirs. */
  readonly asks: Uint8Array
  /** 1 where the subject is not the author's: of what was forwarded, of an answer of a few words. */
  readonly othersSubject: Uint8Array
}

/** Uses of a phrase, one each text, in the order of the texts. */
export interface Uses {
  readonly texts: Uint32Array
  readonly forms: Uint32Array
  readonly bits: Uint8Array
  readonly lines: Uint16Array
  /** Where it stands as far as it counts: 0, IN_SUBJECT, IN_BODY or both. */
  readonly stands: Uint8Array
}

/** What counts of a phrase, from its uses. */
export interface PhraseUse {
  readonly texts: number
  /** Texts that hold it below the subject. */
  readonly bodies: number
  readonly threads: number
  /** Conversations whose subject names it. */
  readonly subjects: number
  readonly asNoun: number
  readonly asOther: number
  /** Texts in which it is what is spoken of. */
  readonly heads: number
  /** The most texts that are one person's. */
  readonly most: number
}

/** How much of a phrase is one person's. */
export interface PersonUse {
  readonly id: number
  readonly texts: number
  /** Texts that do not ask. */
  readonly told: number
  /** Conversations of these, up to three. */
  readonly threads: number
}

/** A line is a form's from its sixth text on. */
const MOST_REPEATED = 5
const MARKS = 1 << 16

/** Nobody asks whether there are more. */
const MOST_THREADS = 3

interface CountedPerson {
  readonly id: number
  texts: number
  told: number
  threads: number
  /** The first two of the conversations; -1 where there is none. */
  first: number
  second: number
}

/** Counts uses phrase after phrase; its tables are as large as the library's conversations and people, and used again. */
export class UseCounter {
  readonly facts: TextFacts
  private readonly repeated = new Uint8Array(MARKS)
  private readonly seenThread: Int32Array
  private readonly namedThread: Int32Array
  private readonly personAt: Int32Array
  private readonly ownTexts: Int32Array
  private turn = 0

  constructor(facts: TextFacts) {
    this.facts = facts
    this.seenThread = new Int32Array(highestOf(facts.thread) + 1)
    this.namedThread = new Int32Array(highestOf(facts.thread) + 1)
    this.personAt = new Int32Array(highestOf(facts.person) + 1)
    this.ownTexts = new Int32Array(highestOf(facts.person) + 1)
  }

  /**
   * Settles which of the uses from `start` to `end` count, and where. What stands in lines that stood in five earlier texts does not:
   * labels of forms, templates, slogans; nor do forms that `isRefused`.
   */
  settle(uses: Uses, start: number, end: number, isRefused: (form: number) => boolean): void {
    const { texts, forms, lines, stands } = uses
    const { othersSubject } = this.facts
    for (let use = start; use < end; use++) {
      const bits = uses.bits[use] ?? 0
      if (isRefused(forms[use] ?? 0)) {
        stands[use] = 0
        continue
      }
      const subject = othersSubject[texts[use] ?? 0] === 1 ? 0 : bits & IN_SUBJECT
      stands[use] = subject | (this.isForm(lines[use] ?? 0, bits) ? 0 : bits & IN_BODY)
    }
    for (let use = start; use < end; use++) this.repeated[lines[use] ?? 0] = 0
  }

  /** Counts the uses that were settled. */
  count(uses: Uses, start: number, end: number): PhraseUse {
    this.turn++
    let texts = 0
    let bodies = 0
    let threads = 0
    let subjects = 0
    let asNoun = 0
    let asOther = 0
    let heads = 0
    let most = 0
    const { facts, ownTexts, seenThread, namedThread } = this
    for (let use = start; use < end; use++) {
      const stands = uses.stands[use] ?? 0
      if (stands === 0) continue
      const text = uses.texts[use] ?? 0
      const thread = facts.thread[text] ?? 0
      const bits = uses.bits[use] ?? 0
      texts++
      asNoun += nounCues(bits)
      asOther += otherCues(bits)
      if ((bits & AS_HEAD) !== 0) heads++
      if ((stands & IN_BODY) !== 0) bodies++
      threads += this.isNew(seenThread, thread)
      if ((stands & IN_SUBJECT) !== 0) subjects += this.isNew(namedThread, thread)
      const person = facts.person[text] ?? 0
      const own = (ownTexts[person] ?? 0) + 1
      ownTexts[person] = own
      if (own > most) most = own
    }
    for (let use = start; use < end; use++) ownTexts[facts.person[uses.texts[use] ?? 0] ?? 0] = 0
    return { texts, bodies, threads, subjects, asNoun, asOther, heads, most }
  }

  /** Counts the uses that were settled by who wrote them, in the order in which they began to. */
  countPeople(uses: Uses, start: number, end: number): PersonUse[] {
    const people: CountedPerson[] = []
    for (let at = start; at < end; at++) {
      if (uses.stands[at] === 0) continue
      const text = uses.texts[at] ?? 0
      const use = this.personUse(people, this.facts.person[text] ?? 0)
      use.texts++
      if (this.facts.asks[text] !== 1) countTold(use, this.facts.thread[text] ?? 0)
    }
    for (const { id } of people) this.personAt[id] = 0
    return people.map(({ id, texts, told, threads }) => ({ id, texts, told, threads }))
  }

  private isForm(mark: number, bits: number): boolean {
    if (mark === 0 || (bits & IN_BODY) === 0) return false
    const before = this.repeated[mark] ?? 0
    if (before >= MOST_REPEATED) return true
    this.repeated[mark] = before + 1
    return false
  }

  private isNew(seen: Int32Array, thread: number): number {
    if (seen[thread] === this.turn) return 0
    seen[thread] = this.turn
    return 1
  }

  private personUse(people: CountedPerson[], id: number): CountedPerson {
    const known = people[(this.personAt[id] ?? 0) - 1]
    if (known !== undefined) return known
    const use = { id, texts: 0, told: 0, threads: 0, first: -1, second: -1 }
    this.personAt[id] = people.push(use)
    return use
  }
}

/** The highest of the numbers; 0 for none. */
export function highestOf(numbers: Int32Array): number {
  let most = 0
  for (const number of numbers) if (number > most) most = number
  return most
}

function countTold(use: CountedPerson, thread: number): void {
  use.told++
  if (use.threads >= MOST_THREADS || thread === use.first || thread === use.second) return
  use.threads++
  if (use.first < 0) use.first = thread
  else if (use.second < 0) use.second = thread
}
