import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period } from '../../../shared/model/network.ts'
import type { SlowBorder, SlowBorders } from '../../../shared/model/siloHabits.ts'
import { quantile, weightedMedian } from './quantile.ts'
import { createRandom, type Random } from './random.ts'
import { holmCorrected, placesAmong, rankTests } from './rankTest.ts'
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

/** The answers between two people of different departments by one medium, in working hours. */
interface Dyad {
  readonly people: readonly [PersonId, PersonId]
  /** A chat is answered in minutes by whoever is there, a mail when there is time: one says nothing of the other. */
  readonly chat: boolean
  /** Of each of them, when they answered one another. */
  readonly departments: readonly [string, string]
  readonly border: string
  readonly hours: number[]
}

/**
 * Borders between two departments across which answers take longer than across the others, both directions together. Answers between the
 * same two people are not independent, so pairs of people are what is compared: the places of the medians of the border's pairs, among all
 * pairs by mail or all in chats, against those of all other borders (`rankTests`, one-sided, Holm-corrected over the borders judged), and
 * the interval is of a bootstrap over pairs (1,000 draws, 95 %; Cameron, Gelbach & Miller 2008, Review of Economics and Statistics 90(3)).
 * Slow is significant at 5 % and at least 1.5 times the median of the others with mail and chat in its own proportions. A border is judged
 * from 20 answers, 5 people on each side and 5 pairs on, nobody having a part in more than half of the answers. `judged` counts such
 * borders; nothing is slow where there is only one. The slowest first.
 */
export function findSlowBorders({ replies, departmentOf, period, seed = 1 }: SlowBordersInput): SlowBorders {
  const dyads = [...dyadsOf(replies, departmentOf, period).values()]
  const byBorder = Map.groupBy(dyads.keys(), (place) => dyads[place]?.border ?? '')
  const compare = rankTests(placesByMedium(dyads))
  const tests = [...byBorder].sort(byKey).flatMap(([border, places]) => {
    const own = places.flatMap((place) => dyads[place] ?? [])
    return isTellable(own) ? [{ border, own, p: compare(places) }] : []
  })
  const corrected = holmCorrected(tests.map(({ p }) => p))
  const random = createRandom(seed)
  const slow = tests.flatMap(({ border, own }, index): SlowBorder[] => {
    const p = corrected[index] ?? 1
    if (p > SIGNIFICANCE) return []
    const usual = usualMedian(
      own,
      dyads.filter((dyad) => dyad.border !== border),
    )
    const median = medianOfAll(own)
    if (!(median >= LEAST_RATIO * usual)) return []
    const [a = '', b = ''] = JSON.parse(border) as string[]
    const interval = bootstrapMedian(own, random)
    const counts = {
      replies: countHours(own),
      pairs: pairsOf(own).length,
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
  for (const { asking, answering, asked, answered, chat = false } of replies) {
    if (answered < (from ?? -Infinity) || answered > (to ?? Infinity)) continue
    const [one, other] = [departmentOf(asking, asked), departmentOf(answering, answered)]
    if (one === null || other === null || one === other) continue
    const border = JSON.stringify([one, other].sort())
    const ends = asking < answering ? [asking, answering, one, other] : [answering, asking, other, one]
    const key = JSON.stringify([...ends, chat])
    const [first, second, its, theirs] = ends as [PersonId, PersonId, string, string]
    const dyad = dyads.get(key) ?? { people: [first, second], chat, departments: [its, theirs], border, hours: [] }
    dyad.hours.push(workingHours(asked, answered, offset))
    dyads.set(key, dyad)
  }
  return dyads
}

function isTellable(own: readonly Dyad[]): boolean {
  const replies = countHours(own)
  if (replies < LEAST_REPLIES || pairsOf(own).length < LEAST_PAIRS) return false
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
const pairsOf = (dyads: readonly Dyad[]) => [...new Set(dyads.map(({ people }) => people.join(' ')))]
const medianOf = ({ hours }: Dyad) => quantile(Float64Array.from(hours).sort(), 0.5)
const medianOfAll = (dyads: readonly Dyad[]) =>
  quantile(Float64Array.from(dyads.flatMap(({ hours }) => hours)).sort(), 0.5)

/** Of each dyad, where its median stands among those of the same medium, 0 to 1. */
function placesByMedium(dyads: readonly Dyad[]): number[] {
  const placeOf = new Map<Dyad, number>()
  for (const ofMedium of Map.groupBy(dyads, ({ chat }) => chat).values()) {
    const places = placesAmong(ofMedium.map(medianOf))
    for (const [index, dyad] of ofMedium.entries()) placeOf.set(dyad, places[index] ?? 0)
  }
  return dyads.map((dyad) => placeOf.get(dyad) ?? 0)
}

/** The median of the others if as much of theirs were by mail as of its own; NaN where they use none of its media. */
function usualMedian(own: readonly Dyad[], others: readonly Dyad[]): number {
  const there = Map.groupBy(others, ({ chat }) => chat)
  const hours = [...Map.groupBy(own, ({ chat }) => chat)].flatMap(([chat, dyads]) => {
    const theirs = there.get(chat) ?? []
    const weight = countHours(dyads) / countHours(theirs)
    return theirs.flatMap((dyad) => dyad.hours.map((value) => ({ value, weight })))
  })
  return weightedMedian(hours)
}

/** The 2.5 and 97.5 % quantiles of the median over pairs of people drawn with return. */
function bootstrapMedian(dyads: readonly Dyad[], random: Random): [number, number] {
  const medians = Float64Array.from({ length: RESAMPLES }, () =>
    medianOfAll(dyads.map((dyad) => dyads[random.below(dyads.length)] ?? dyad)),
  ).sort()
  return [quantile(medians, 0.025), quantile(medians, 0.975)]
}
