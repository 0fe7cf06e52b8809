import type { TopicTrend } from '../../../shared/model/topic.ts'
import type { WrittenQuarters } from './burst.ts'

/** Two quarters are what is called lately. */
const LATELY = 2
const LEAST_CERTAIN = 0.01

export interface Activity {
  /** The first of the quarters that are called lately. */
  readonly from: number
  readonly recent: number
  readonly before: number
}

/** How much was written lately and before. */
export function measureActivity({ counts, last }: WrittenQuarters): Activity {
  const from = last - LATELY + 1
  const total = counts.values().reduce((sum, items) => sum + items, 0)
  const recent = [...counts].reduce((sum, [quarter, items]) => sum + (quarter >= from ? items : 0), 0)
  return { from, recent, before: total - recent }
}

/**
 * Whether a topic is rising or fading: given all its texts, how many of them are recent is binomial where its part of what is written
 * stays the same (Przyborowski & Wilenski 1940, doi:10.1093/biomet/31.3-4.313). Texts of one conversation are not independent: counts
 * are divided by the texts of a conversation first.
 */
export function topicTrend({ history, items, threads }: TopicCounts, activity: Activity): TopicTrend {
  const recent = history.reduce((sum, [quarter, count]) => sum + (quarter >= activity.from ? count : 0), 0)
  const before = history.reduce((sum, [, count]) => sum + count, 0) - recent
  const all = activity.recent + activity.before
  if (activity.recent === 0 || activity.before === 0 || recent + before === 0)
    return { direction: 'unclear', ratio: null, p: 1 }
  const perThread = Math.max(1, items / Math.max(1, threads))
  const [few, trials] = [Math.round(recent / perThread), Math.round((recent + before) / perThread)]
  const p = Math.min(1, 2 * Math.min(...binomialTails(few, trials, activity.recent / all)))
  const ratio = before === 0 ? null : recent / activity.recent / (before / activity.before)
  if (p > LEAST_CERTAIN) return { direction: 'unclear', ratio, p }
  return { direction: ratio === null || ratio > 1 ? 'rising' : 'fading', ratio, p }
}

interface TopicCounts {
  readonly history: readonly (readonly [quarter: number, items: number])[]
  readonly items: number
  readonly threads: number
}

/** Chances of at most, and of at least, so many successes. */
export function binomialTails(successes: number, trials: number, chance: number): [atMost: number, atLeast: number] {
  let log = trials * Math.log1p(-chance)
  let [below, at] = [0, 0]
  for (let count = 0; count <= successes; count++) {
    at = Math.exp(log)
    if (count < successes) below += at
    log += Math.log((trials - count) / (count + 1)) + Math.log(chance / (1 - chance))
  }
  return [Math.min(1, below + at), Math.max(0, 1 - below)]
}
