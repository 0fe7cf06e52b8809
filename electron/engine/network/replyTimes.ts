import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { Period, ReplyTime, ReplyTimes } from '../../../shared/model/network.ts'
import { quantile } from './quantile.ts'
import { likelyUtcOffset, workingHours } from './workingTime.ts'

/** Somebody's first answer to a message of somebody else. */
export interface Reply {
  readonly asking: PersonId
  readonly answering: PersonId
  readonly asked: Instant
  readonly answered: Instant
  /** In a chat; by mail otherwise. */
  readonly chat?: boolean
}

export interface ReplyTimesInput {
  readonly replies: readonly Reply[]
  /** The department that is shown of a person at a date, or null. */
  readonly departmentOf: (person: PersonId, date: Instant) => string | null
  readonly period: Period
}

/** Of fewer replies, or of fewer people on either side, nothing is told. */
const LEAST_REPLIES = 20
const LEAST_PEOPLE = 5
/** Nor where one person gave more than this share of the answers, or got it: it would be theirs. */
const MOST_OF_ONE = 0.5

interface Timed extends Reply {
  readonly hours: number
}

/**
 * How long answers take between departments, in working hours (Monday to Friday, 8 to 18, in the time zone in which most of the
 * answers fall within them): median and quartiles inside departments, across them, and for each pair and direction, the slowest
 * first. No figure rests on fewer than 20 replies, 5 people who asked and 5 who answered, or mostly on one of them; null and left out
 * otherwise. Replies are taken by the date of the answer; both ends of the period are included.
 */
export function computeReplyTimes({ replies, departmentOf, period }: ReplyTimesInput): ReplyTimes {
  const utcOffset = likelyUtcOffset(replies.map(({ answered }) => answered))
  const within: Timed[] = []
  const across: Timed[] = []
  const pairs = new Map<string, { asking: string; answering: string; replies: Timed[] }>()
  for (const reply of replies) {
    const [asking, answering] = [departmentOf(reply.asking, reply.asked), departmentOf(reply.answering, reply.answered)]
    if (asking === null || answering === null || !isWithin(reply.answered, period)) continue
    const timed = { ...reply, hours: workingHours(reply.asked, reply.answered, utcOffset) }
    if (asking === answering) within.push(timed)
    else across.push(timed)
    const key = JSON.stringify([asking, answering])
    const pair = pairs.get(key) ?? { asking, answering, replies: [] }
    pair.replies.push(timed)
    pairs.set(key, pair)
  }
  const told = [...pairs.values()].flatMap(({ asking, answering, replies: ofPair }) => {
    const time = summarise(ofPair)
    return time ? [{ asking, answering, ...time }] : []
  })
  told.sort((a, b) => b.medianHours - a.medianHours || byName(a.asking, b.asking) || byName(a.answering, b.answering))
  return { utcOffset, within: summarise(within), across: summarise(across), pairs: told }
}

const byName = (one: string, other: string) => one.localeCompare(other, 'en')

function isWithin(date: Instant, { from, to }: Period): boolean {
  return (from === null || date >= from) && (to === null || date <= to)
}

function summarise(replies: readonly Timed[]): ReplyTime | null {
  if (replies.length < LEAST_REPLIES) return null
  if (!isSpread(replies.map(({ asking }) => asking)) || !isSpread(replies.map(({ answering }) => answering)))
    return null
  const hours = Float64Array.from(replies, (reply) => reply.hours).sort()
  return {
    replies: replies.length,
    medianHours: quantile(hours, 0.5),
    quartiles: [quantile(hours, 0.25), quantile(hours, 0.75)],
  }
}

/** Enough people, none of whom has most. */
function isSpread(people: readonly PersonId[]): boolean {
  const counts = [...Map.groupBy(people, (person) => person).values()].map(({ length }) => length)
  return counts.length >= LEAST_PEOPLE && Math.max(...counts) <= MOST_OF_ONE * people.length
}
