import type { Period, ReplyTime } from '../../../shared/model/network.ts'
import type { Estimate, SiloTrend, TrendPoint } from '../../../shared/model/trend.ts'
import { quarterName, quarterNumber, quarterStart } from '../expertise/quarterNumber.ts'
import { lastBusyDay, observedWindow } from '../network/observedWindow.ts'
import { computeReplyTimes } from '../network/replyTimes.ts'
import { selectPopulation } from '../network/siloPopulation.ts'
import { MINIMUM_GROUP_SIZE } from '../network/siloReport.ts'
import { trendChanges } from '../network/trendChanges.ts'
import { measureQuarter } from '../network/trendPoint.ts'
import { placeInSilos, type SiloMaterial } from './siloMaterial.ts'

/** Ten years. */
const MOST_QUARTERS = 40
/** Days by which the mail of a whole quarter may begin late or end early. */
const SLACK = 10 * 86_400_000
/** Ties times draws of the intervals, all quarters together. */
const BUDGET = 40_000_000

/** How the silos were in each whole quarter that was seen, and since when they are otherwise. */
export function computeTrend(material: SiloMaterial): SiloTrend {
  const quarters = wholeQuarters(material.interactions)
  const sent = Map.groupBy(material.interactions, ({ date }) => quarterNumber(date))
  const answered = Map.groupBy(material.replies, (reply) => quarterNumber(reply.answered))
  const points = quarters.map((quarter): TrendPoint => {
    const own = { ...material, interactions: sent.get(quarter) ?? [], replies: answered.get(quarter) ?? [] }
    const period = { from: quarterStart(quarter), to: quarterStart(quarter + 1) - 1 }
    return { quarter: quarterName(quarter), ...measure(own, period, BUDGET / quarters.length) }
  })
  return { points, changes: trendChanges(points) }
}

function measure(material: SiloMaterial, period: Period, budget: number): Omit<TrendPoint, 'quarter'> {
  const { input, departmentAt } = placeInSilos(material, [], period)
  const population = selectPopulation(input.people, input.ties, MINIMUM_GROUP_SIZE)
  const shown = new Set(population.departments)
  const { across } = computeReplyTimes({
    replies: material.replies,
    departmentOf(person, date) {
      const department = departmentAt(person, date)
      return department !== null && shown.has(department) ? department : null
    },
    period,
  })
  return { ...measureQuarter(population, budget), replyHours: across === null ? null : medianOf(across) }
}

/** With the notches of a box plot (McGill, Tukey & Larsen 1978): about 95 %. */
function medianOf({ replies, medianHours, quartiles: [low, high] }: ReplyTime): Estimate {
  const half = (1.57 * (high - low)) / Math.sqrt(replies)
  return { value: medianHours, interval: [Math.max(0, medianHours - half), medianHours + half] }
}

/** Numbers of the quarters that were seen from beginning to end. */
function wholeQuarters(messages: SiloMaterial['interactions']): number[] {
  const window = observedWindow(messages.map(({ date }) => date))
  const end = lastBusyDay(messages)
  if (window === null || end === null) return []
  const first = quarterNumber(window.from)
  const all = Array.from({ length: quarterNumber(end) - first + 1 }, (_, index) => first + index)
  return all
    .filter((quarter) => quarterStart(quarter) >= window.from - SLACK && quarterStart(quarter + 1) <= end + SLACK)
    .slice(-MOST_QUARTERS)
}
