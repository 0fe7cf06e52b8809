import type { PersonUse, UseCounter, Uses } from './phraseUse.ts'
import type { TopicTexts } from './topicTexts.ts'

/** Share of its texts from which a phrase is a language's. */
const ONE_LANGUAGE = 0.7
/** Ways of writing that are kept of each. */
const MOST_FORMS = 4

/** The number that stands for several languages. */
export const SEVERAL = -1

/** What is asked only of a phrase that may be a topic. */
export interface PhraseDetails {
  /** How it is written, the commonest first. */
  readonly forms: readonly string[]
  /** The number of the language of nearly all its texts; {@link SEVERAL} where there is none. */
  readonly language: number
  /** Texts by quarter, in the order of time. */
  readonly history: readonly (readonly [quarter: number, texts: number])[]
  /** Everybody who uses it. */
  readonly users: readonly PersonUse[]
}

/** The details of a phrase whose uses, from `start` to `end`, are settled. */
export function readDetails(
  texts: TopicTexts,
  counter: UseCounter,
  uses: Uses,
  start: number,
  end: number,
): PhraseDetails {
  const { facts } = counter
  const forms = new RunCounts()
  const languages = new RunCounts()
  const quarters = new RunCounts()
  let counting = 0
  for (let use = start; use < end; use++) {
    if (uses.stands[use] === 0) continue
    counting++
    const text = uses.texts[use] ?? 0
    forms.add(uses.forms[use] ?? 0)
    languages.add(facts.language[text] ?? 0)
    const quarter = facts.quarter[text] ?? -1
    if (quarter >= 0) quarters.add(quarter)
  }
  return {
    forms: [...forms.counts()]
      .map(([form, count]) => ({ surface: texts.surface(form), count }))
      .sort((a, b) => b.count - a.count || (a.surface < b.surface ? -1 : 1))
      .slice(0, MOST_FORMS)
      .map(({ surface }) => surface),
    language: [...languages.counts()].find(([, count]) => count >= ONE_LANGUAGE * counting)?.[0] ?? SEVERAL,
    history: [...quarters.counts()].sort(([a], [b]) => a - b),
    users: counter.countPeople(uses, start, end),
  }
}

/** Counts of what mostly comes in runs. */
class RunCounts {
  private readonly known = new Map<number, number>()
  private last = -1
  private run = 0

  add(key: number): void {
    if (key !== this.last) {
      this.counts()
      this.last = key
    }
    this.run++
  }

  /** By key, in the order in which they came first. */
  counts(): ReadonlyMap<number, number> {
    if (this.run > 0) this.known.set(this.last, (this.known.get(this.last) ?? 0) + this.run)
    this.run = 0
    return this.known
  }
}
