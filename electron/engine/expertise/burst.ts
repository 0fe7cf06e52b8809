import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { atLeast } from './binomialTail.ts'
import { quarterName, quarterNumber } from './quarterNumber.ts'
import type { RankedColumns } from './rankedColumns.ts'

/** More than this share of everything in one quarter. */
const MOST = 0.75
/** Of a library that spans fewer quarters, nothing is said. */
const FEWEST_QUARTERS = 4
const LEAST_CERTAIN = 0.01
/** Items before, and items after, this share of all are taken for wrong clocks. */
const WRONG_CLOCKS = 0.005

/** What was written in all, quarter by quarter. */
export interface WrittenQuarters {
  readonly counts: ReadonlyMap<number, number>
  /** First and last quarter that were seen, wrong clocks left out; the last before the first where nothing was. */
  readonly first: number
  readonly last: number
}

/** What people wrote themselves by number of quarter; without what has no date. */
export function countByQuarter({
  size,
  date,
  author,
  silent,
}: Pick<RankedColumns, 'size' | 'date' | 'author' | 'silent'>): Map<number, number> {
  const counts = new Map<number, number>()
  for (let item = 0; item < size; item++) {
    const sent = date[item] ?? NaN
    if (Number.isNaN(sent) || (author[item] ?? 0) === 0 || silent[item] === 1) continue
    const quarter = quarterNumber(sent)
    counts.set(quarter, (counts.get(quarter) ?? 0) + 1)
  }
  return counts
}

/** @param counts items by number of quarter */
export function writtenQuarters(counts: ReadonlyMap<number, number>): WrittenQuarters {
  const numbers = [...counts.keys()].sort((a, b) => a - b)
  const allowed = WRONG_CLOCKS * numbers.reduce((sum, number) => sum + (counts.get(number) ?? 0), 0)
  const credible = (inOrder: readonly number[]) => {
    let passed = 0
    return inOrder.find((number) => (passed += counts.get(number) ?? 0) > allowed)
  }
  return { counts, first: credible(numbers) ?? 0, last: credible(numbers.toReversed()) ?? -1 }
}

/**
 * The quarter in which nearly all of something (75 %) lies, where it was a burst: where chance, dealing its items like everything that was
 * written, would hardly (p < .01, binomial) put as many there. Null otherwise, for nothing, and for what came up in the last two quarters
 * that were seen: that may go on.
 *
 * @param history its items by number of quarter
 * @param perConversation items that are not independent of each other, as they are of one conversation; 1 or more
 */
export function burstQuarter(
  history: readonly (readonly [quarter: number, items: number])[],
  { counts, first, last }: WrittenQuarters,
  perConversation = 1,
): number | null {
  if (last - first + 1 < FEWEST_QUARTERS) return null
  const all = history.reduce((sum, [, items]) => sum + items, 0)
  const peak = history.find(([, items]) => items > MOST * all)
  if (peak === undefined || peak[0] >= last - 1) return null
  const written = counts.values().reduce((sum, items) => sum + items, 0)
  const [seen, trials] = [peak[1], all].map((items) => Math.round(items / perConversation))
  const chance = atLeast(seen ?? 0, trials ?? 0, (counts.get(peak[0]) ?? 0) / Math.max(1, written))
  return chance < LEAST_CERTAIN ? peak[0] : null
}

/** The same of a topic, as `2001-Q3`; texts of one conversation are not independent. */
export function topicBurst(
  { history, items, threads }: Pick<FoundTopic, 'history' | 'items' | 'threads'>,
  written: WrittenQuarters,
): string | null {
  const quarter = burstQuarter(history, written, Math.max(1, items / Math.max(1, threads)))
  return quarter === null ? null : quarterName(quarter)
}
