import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period } from '../../../shared/model/network.ts'
import type { SlowBorder, SlowBorders } from '../../../shared/model/siloHabits.ts'
import { quantile } from './quantile.ts'
import { createRandom, type Random } from './random.ts'
import { holmCorrected, rankTests } from './rankTest.ts'
import type { Reply } from './replyTimes.ts'
import { likelyUtcOffset, workingHours } from './workingTime.ts'

interface SlowBordersInput {
  readonly replies: readonly Reply[]
  /** The department that is shown of a person at a date, or null. */
  readonly departmentOf: (person: PersonId, date: number) => string | null
  readonly period: Period
  readonly seed?: number
}

/** Of fewer answers, fewer people on either side or fewer pairs of people nothing is told. */
const LEAST_REPLIES = 20
const LEAST_PEOPLE = 5
const LEAST_PAIRS = 5
/** Nor where one person has a part in more than this share of the answers: it would be theirs. */
const MOST_OF_ONE = 0.5
/** At most so rarely may chance call any border slow, all borders together. */
const SIGNIFICANCE = 0.05
/** Less than this many times slower is no finding, however certain. */
const LEAST_RATIO = 1.5
const RESAMPLES = 1000

/** The answers between two people of different departments, in working hours. */
interface Dyad {
  readonly people: readonly [PersonId, PersonId]
  /** Of each of them, when they answered one another. */
  readonly departments: readonly [string, string]
  readonly border: string
  readonly hours: number[]
}

/**
 * Borders between two departments across which answers take longer than across the others, both directions together. Answers between the
 * same two people are not independent, so pairs of people are what is compared: the medians of the border's pairs against those of all
 * other borders (`rankTests`, one-sided, Holm-corrected over the borders judged), and the interval is of a bootstrap over pairs (1,000
 * draws, 95 %; Cameron, Gelbach & Miller 2008, Review of Economics and Statistics 90(3)). Slow is significant at 5 % and at
 * least 1.5 times the median of the others. A border is judged from 20 answers, 5 people on each side and 5 pairs on, nobody having
 * a part in more than half of the answers. `judged` counts such borders; nothing is slow where there is only one. The slowest first.
 */
export function findSlowBorders({ replies, departmentOf, period, seed = 1 }: SlowBordersInput): SlowBorders {
  const dyads = [...dyadsOf(replies, departmentOf, period).values()]
  const byBorder = Map.groupBy(dyads.keys(), (place) => dyads[place]?.border ?? '')
  const compare = rankTests(dyads.map(medianOf))
  const tests = [...byBorder].sort(byKey).flatMap(([border, places]) => {
    const own = places.flatMap((place) => dyads[place] ?? [])
    return isTellable(own) ? [{ border, own, p: compare(places) }] : []
  })
  const corrected = holmCorrected(tests.map(({ p }) => p))
  const random = createRandom(seed)
  const slow = tests.flatMap(({ border, own }, index): SlowBorder[] => {
    const p = corrected[index] ?? 1
    if (p > SIGNIFICANCE) return []
    const usual = medianOfAll(dyads.filter((dyad) => dyad.border !== border))
    const median = medianOfAll(own)
    if (!(median >= LEAST_RATIO * usual)) return []
    const [a = '', b = ''] = JSON.parse(border) as string[]
    const interval = bootstrapMedian(own, random)
    const counts = {
      replies: countHours(own),
      pairs: own.length,
      people: new Set(own.flatMap(({ people }) => people)).size,
    }
    return [{ a, b, ...counts, medianHours: median, interval, usualHours: usual, p }]
  })
  return { period, judged: tests.length, slow: slow.sort((x, y) => y.medianHours - x.medianHours) }
}

const byKey = (one: readonly [string, unknown], other: readonly [string, unknown]) => (one[0] < other[0] ? -1 : 1)

function dyadsOf(
  replies: readonly Reply[],
  departmentOf: SlowBordersInput['departmentOf'],
  { from, to }: Period,
): Map<string, Dyad> {
  const offset = likelyUtcOffset(replies.map(({ answered }) => answered))
  const dyads = new Map<string, Dyad>()
  for (const { asking, answering, asked, answered } of replies) {
    if (answered < (from ?? -Infinity) || answered > (to ?? Infinity)) continue
    const [one, other] = [departmentOf(asking, asked), departmentOf(answering, answered)]
    if (one === null || other === null || one === other) continue
    const border = JSON.stringify([one, other].sort())
    const ends = asking < answering ? [asking, answering, one, other] : [answering, asking, other, one]
    const key = JSON.stringify(ends)
    const [first, second, its, theirs] = ends as [PersonId, PersonId, string, string]
    const dyad = dyads.get(key) ?? { people: [first, second], departments: [its, theirs], border, hours: [] }
    dyad.hours.push(workingHours(asked, answered, offset))
    dyads.set(key, dyad)
  }
  return dyads
}

function isTellable(own: readonly Dyad[]): boolean {
  const replies = countHours(own)
  if (replies < LEAST_REPLIES || own.length < LEAST_PAIRS) return false
  const parts = new Map<PersonId, number>()
  const sides = new Map<string, Set<PersonId>>()
  for (const { people, departments, hours } of own) {
    for (const [end, person] of people.entries()) {
      parts.set(person, (parts.get(person) ?? 0) + hours.length)
      const side = departments[end] ?? ''
      sides.set(side, (sides.get(side) ?? new Set()).add(person))
    }
  }
  if (Math.max(...parts.values()) > MOST_OF_ONE * replies) return false
  return [...sides.values()].every(({ size }) => size >= LEAST_PEOPLE)
}

const countHours = (dyads: readonly Dyad[]) => dyads.reduce((sum, { hours }) => sum + hours.length, 0)
const medianOf = ({ hours }: Dyad) => quantile(Float64Array.from(hours).sort(), 0.5)
const medianOfAll = (dyads: readonly Dyad[]) =>
  quantile(Float64Array.from(dyads.flatMap(({ hours }) => hours)).sort(), 0.5)

/** The 2.5 and 97.5 % quantiles of the median over pairs of people drawn with return. */
function bootstrapMedian(dyads: readonly Dyad[], random: Random): [number, number] {
  const medians = Float64Array.from({ length: RESAMPLES }, () =>
    medianOfAll(dyads.map((dyad) => dyads[random.below(dyads.length)] ?? dyad)),
  ).sort()
  return [quantile(medians, 0.025), quantile(medians, 0.975)]
}
