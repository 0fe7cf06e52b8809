import type { Random } from '../../electron/engine/network/random.ts'
import { isMailCourtesy, isStopWord } from '../../electron/engine/text/stopWords.ts'
import { tokenize } from '../../electron/engine/text/tokenize.ts'

/** Where queries come from: the subjects of real messages, and what the fields of a query may name. */
export interface QuerySource {
  readonly subjects: readonly string[]
  readonly people: readonly string[]
  readonly departments: readonly string[]
  /** Years that the messages are from. */
  readonly years: readonly number[]
}

const MOST_WORDS = 4
/** Every so many queries carries a field. */
const FIELD_EVERY = 5

/** Queries as people would type them: one to four content words of one subject, every fifth with a field. Empty without subjects. */
export function drawQueries(source: QuerySource, count: number, random: Random): string[] {
  const subjects = source.subjects.map(contentWords).filter((words) => words.length > 0)
  if (subjects.length === 0) return []
  return Array.from({ length: count }, (_, index) => {
    const words = pick(subjects, random) ?? []
    const wanted = 1 + random.below(Math.min(MOST_WORDS, words.length))
    const first = random.below(words.length - wanted + 1)
    const text = words.slice(first, first + wanted).join(' ')
    return index % FIELD_EVERY === FIELD_EVERY - 1 ? `${text} ${drawField(source, random)}`.trim() : text
  })
}

/** Words that say what a text is about, in its order; function words, courtesies, numbers and single letters left out. */
export function contentWords(text: string): string[] {
  return tokenize(text).filter(
    (token) => /^\p{L}{2,}$/u.test(token) && !isStopWord(token, 'en') && !isMailCourtesy(token),
  )
}

function drawField({ people, departments, years }: QuerySource, random: Random): string {
  const person = pick(people, random)
  const department = pick(departments, random)
  const year = pick(years, random)
  const fields = [
    ...(person === undefined ? [] : [`from:${person}`]),
    ...(department === undefined ? [] : [`dept:"${department}"`]),
    ...(year === undefined ? [] : [`before:${String(year)}`]),
  ]
  return pick(fields, random) ?? ''
}

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values.length === 0 ? undefined : values[random.below(values.length)]
}
