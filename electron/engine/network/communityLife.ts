import type { Animator, CommunityHealth } from '../../../shared/model/communities.ts'
import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage } from '../../../shared/model/network.ts'
import { communityConversations, type CommunityMessage } from './communityConversations.ts'
import { observedWindow } from './observedWindow.ts'
import { likelyUtcOffset, workingHours } from './workingTime.ts'

export interface LifeInput {
  readonly messages: readonly SentMessage[]
  /** The community of each member. */
  readonly communityOf: ReadonlyMap<PersonId, number>
  readonly communities: number
  /** Lists and rooms: they belong to the community that writes most of what goes there. */
  readonly isRoom: (id: PersonId) => boolean
  /** Its last instant is "now". */
  readonly to: Instant
  readonly from: Instant
}

export type Acts = Pick<Animator, 'opened' | 'answered' | 'welcomed' | 'revived'>

export interface CommunityLife {
  readonly health: CommunityHealth
  /** Of everybody who did any of it in the period. */
  readonly acts: ReadonlyMap<PersonId, Acts>
  readonly newcomers: readonly {
    readonly id: PersonId
    readonly since: Instant
    readonly welcomed: boolean | null
  }[]
  /** When messages among its members were sent, over the whole time, in order. */
  readonly dates: readonly Instant[]
}

const DAY = 86_400_000
const QUARTER = 91 * DAY
/** Who first wrote in a community in the last half year is new to it, if it was seen for half a year before. */
const NEW = 2 * QUARTER
/** Within five working days of ten hours. */
const WELCOME_HOURS = 50
/** A conversation that nobody continued for so long was asleep. */
const SLEEP = 14 * DAY
/** What was opened in the last days may still be answered. */
const PATIENCE = 7 * DAY

/**
 * What goes on in each community: who opens conversations that are answered, who answers newcomers, who takes up what had fallen
 * asleep; how many are active, how much is answered. A message counts for the community of its author if it goes to another member of
 * it (or to a room of its own), to ten people at most.
 */
export function communityLife(input: LifeInput): CommunityLife[] {
  const { communities, to } = input
  const { inside, threads } = communityConversations(input)
  const offset = likelyUtcOffset(input.messages.map(({ date }) => date))
  const seenFrom = observedWindow(input.messages.map(({ date }) => date))?.from ?? to
  const byCommunity = Array.from({ length: communities }, (): CommunityMessage[] => [])
  for (const message of inside) byCommunity[message.community]?.push(message)
  return byCommunity.map((messages, community) => {
    const record = new ActRecord()
    const isMember = (id: PersonId) => input.communityOf.get(id) === community
    const answerTo: FindAnswer = (message, fits) => {
      const thread = threads.get(message.thread) ?? []
      for (let index = message.index + 1; index < thread.length; index++) {
        const one = thread[index]
        if (one && one.from !== message.from && fits(one)) return one
      }
      return undefined
    }
    const openings = recordOpenings(messages, { ...input, answerTo, isMember, record })
    recordRevivals(messages, { ...input, threads, answerTo, isMember, record })
    const isAnswer = (message: CommunityMessage, answer: SentMessage) =>
      message.parent === null || answer.parent === message.item
    const newcomers = firstMessages(messages)
      .filter(({ date }) => date > to - NEW && date > seenFrom + NEW && date <= to)
      .map((message) => {
        const answer = answerTo(message, (one) => isMember(one.from) && isAnswer(message, one))
        const inTime = answer !== undefined && workingHours(message.date, answer.date, offset) <= WELCOME_HOURS
        if (inTime) record.of(answer.from).welcomed++
        const open = workingHours(message.date, to, offset) <= WELCOME_HOURS
        return { id: message.from, since: message.date, welcomed: inTime ? true : open ? null : false }
      })
    return {
      health: {
        activeNow: activeBetween(messages, to - QUARTER, to),
        activeBefore: activeBetween(messages, to - 2 * QUARTER, to - QUARTER),
        ...openings,
        newcomers: newcomers.filter(({ welcomed }) => welcomed !== null).length,
        welcomed: newcomers.filter(({ welcomed }) => welcomed === true).length,
      },
      acts: record.acts,
      newcomers: newcomers.reverse(),
      dates: messages.map(({ date }) => date),
    }
  })
}

/** The first that somebody else wrote in the conversation after it, of those that fit. */
type FindAnswer = (message: CommunityMessage, fits: (one: SentMessage) => boolean) => SentMessage | undefined

interface Surroundings extends Pick<LifeInput, 'from' | 'to'> {
  readonly answerTo: FindAnswer
  readonly isMember: (id: PersonId) => boolean
  readonly record: ActRecord
}

function recordOpenings(messages: readonly CommunityMessage[], { from, to, answerTo, isMember, record }: Surroundings) {
  let [openings, answered] = [0, 0]
  for (const message of messages) {
    if (message.parent !== null || message.index > 0 || message.date < from || message.date > to - PATIENCE) continue
    const acts = record.of(message.from)
    openings++
    acts.opened++
    if (answerTo(message, () => true)) answered++
    if (answerTo(message, (one) => isMember(one.from))) acts.answered++
  }
  return { openings, answered }
}

function recordRevivals(
  messages: readonly CommunityMessage[],
  { from, to, answerTo, isMember, record, threads }: Surroundings & { readonly threads: Threads },
): void {
  for (const message of messages) {
    if (message.date < from || message.date > to) continue
    const before = threads.get(message.thread)?.[message.index - 1]
    if (before === undefined || message.date - before.date < SLEEP) continue
    const goesOn = answerTo(message, (one) => isMember(one.from) || one.date - message.date >= SLEEP)
    if (goesOn && goesOn.date - message.date < SLEEP) record.of(message.from).revived++
  }
}

type Threads = ReadonlyMap<number, readonly SentMessage[]>

class ActRecord {
  readonly acts = new Map<PersonId, { opened: number; answered: number; welcomed: number; revived: number }>()

  of(person: PersonId) {
    const known = this.acts.get(person) ?? { opened: 0, answered: 0, welcomed: 0, revived: 0 }
    this.acts.set(person, known)
    return known
  }
}

function firstMessages(messages: readonly CommunityMessage[]): CommunityMessage[] {
  const seen = new Set<PersonId>()
  return messages.filter(({ from }) => !seen.has(from) && seen.add(from))
}

function activeBetween(messages: readonly CommunityMessage[], after: Instant, until: Instant): number {
  return new Set(messages.filter(({ date }) => date > after && date <= until).map(({ from }) => from)).size
}

/** Of fewer acts, nobody is said to keep a community going. */
const FEWEST_ACTS = 3
const MOST_ANIMATORS = 3

/**
 * Those who keep a community going, at most three: each of the three acts counts by its share of all such acts in the community, so that
 * what is rare weighs more.
 */
export function animatorsOf(acts: CommunityLife['acts']): PersonId[] {
  const kinds = ['answered', 'welcomed', 'revived'] as const
  const totals = kinds.map((kind) => [...acts.values()].reduce((sum, each) => sum + each[kind], 0))
  return [...acts]
    .filter(([, each]) => kinds.reduce((sum, kind) => sum + each[kind], 0) >= FEWEST_ACTS)
    .map(([id, each]) => ({
      id,
      worth: kinds.reduce((sum, kind, index) => sum + each[kind] / Math.max(1, totals[index] ?? 1), 0),
    }))
    .sort((a, b) => b.worth - a.worth || a.id - b.id)
    .slice(0, MOST_ANIMATORS)
    .map(({ id }) => id)
}
