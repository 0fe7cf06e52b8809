/** A phrase of a text, as topics see it. */
export interface TopicPhrase {
  readonly key: string
  readonly surface: string
  readonly words: number
  /** It stands in the subject or title: people name topics there. */
  readonly inSubject: boolean
  /** It stands in the text below the subject: what only subjects hold is a form's title. */
  readonly inBody: boolean
  /** How often it follows a word that announces a noun, and one that announces something else. */
  readonly asNoun: number
  readonly asOther: number
}

/** One text's use of a phrase, without the phrase. */
export interface Occurrence {
  readonly person: number
  readonly thread: number
  readonly inSubject: boolean
  readonly inBody: boolean
  /** Number of its quarter; -1 where it has no date. */
  readonly quarter: number
}

interface PersonUse {
  readonly id: number
  texts: number
  threads: number
  lastThread: number
}

const MOST_SURFACES = 4

/**
 * Who used a phrase how often. A conversation counts anew where another comes between two of its texts; that keeps the memory
 * of a phrase small.
 */
export class PhraseUse {
  readonly words: number
  texts = 0
  bodies = 0
  threads = 0
  subjects = 0
  asNoun = 0
  asOther = 0
  readonly people: PersonUse[] = []
  /** Texts by number of quarter. */
  private readonly quarters: Record<number, number> = {}
  private readonly surfaces: { readonly text: string; texts: number }[] = []
  private lastThread = -1
  private lastSubjectThread = -1

  constructor(words: number) {
    this.words = words
  }

  count({ person, thread, inSubject, inBody, quarter }: Occurrence): void {
    this.texts++
    if (quarter >= 0) this.quarters[quarter] = (this.quarters[quarter] ?? 0) + 1
    if (inBody) this.bodies++
    if (thread !== this.lastThread) this.threads++
    this.lastThread = thread
    if (inSubject && thread !== this.lastSubjectThread) {
      this.subjects++
      this.lastSubjectThread = thread
    }
    this.countPerson(person, thread)
  }

  countForm({ surface, asNoun, asOther }: TopicPhrase): void {
    this.asNoun += asNoun
    this.asOther += asOther
    const known = this.surfaces.find(({ text }) => text === surface)
    if (known) known.texts++
    else if (this.surfaces.length < MOST_SURFACES) this.surfaces.push({ text: detached(surface), texts: 1 })
  }

  /** The commonest way in which it is written. */
  label(): string {
    return this.forms()[0] ?? ''
  }

  /** The ways in which it is written, the commonest first; at most four are kept. */
  forms(): string[] {
    return this.surfaces.toSorted((a, b) => b.texts - a.texts || (a.text < b.text ? -1 : 1)).map(({ text }) => text)
  }

  /** Texts by number of quarter, the oldest first. */
  history(): (readonly [quarter: number, items: number])[] {
    return Object.entries(this.quarters).map(([quarter, items]) => [Number(quarter), items] as const)
  }

  /** The same people write in bursts: who was found moves to the front. */
  private countPerson(person: number, thread: number): void {
    const index = this.people.findIndex(({ id }) => id === person)
    const known = this.people[index]
    if (known === undefined) {
      this.people.push({ id: person, texts: 1, threads: 1, lastThread: thread })
      return
    }
    known.texts++
    if (known.lastThread !== thread) known.threads++
    known.lastThread = thread
    const [first] = this.people
    if (first === undefined || index === 0) return
    this.people[0] = known
    this.people[index] = first
  }
}

/** A copy: a slice would keep the whole text that it was cut from in memory. */
function detached(surface: string): string {
  return Buffer.from(surface, 'utf16le').toString('utf16le')
}
