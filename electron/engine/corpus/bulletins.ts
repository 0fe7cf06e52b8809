import { MANY_RECIPIENTS, type SentItem } from './senderBehaviour.ts'

/** A series is known by as many issues, in as many months: the versions of a proposal come within weeks. */
const LEAST_ISSUES = 5
/** Share of the issues that somebody may have answered. */
const ANSWERED = 0.1

/**
 * The issues of the bulletins that a person sends beside their letters: to a list or to twenty people and more, under one subject but for
 * its date and number, month after month, without answers. What stands in them is the news of others.
 *
 * @param items all that one sender sent
 * @param seriesOf a subject without what names a date in it; empty where nothing is left
 */
export function findBulletins(items: readonly SentItem[], seriesOf: (subject: string) => string): number[] {
  const issues = items.filter(({ reply, bulk, recipients }) => !reply && (bulk || recipients >= MANY_RECIPIENTS))
  return [...Map.groupBy(issues, ({ subject }) => seriesOf(subject))].flatMap(([series, own]) =>
    series !== '' && isBulletin(own) ? own.map(({ id }) => id) : [],
  )
}

function isBulletin(issues: readonly SentItem[]): boolean {
  const months = new Set(issues.flatMap(({ date }) => (date === null ? [] : new Date(date).toISOString().slice(0, 7))))
  const answered = issues.filter((issue) => issue.answered).length
  return issues.length >= LEAST_ISSUES && months.size >= LEAST_ISSUES && answered <= ANSWERED * issues.length
}
