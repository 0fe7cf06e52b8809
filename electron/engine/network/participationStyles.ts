import { PARTICIPATION_STYLES, type ParticipationStyle, type StyleCounts } from '../../../shared/model/communities.ts'
import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage, Tie } from '../../../shared/model/network.ts'
import { MINIMUM_GROUP_SIZE } from './siloReport.ts'

interface StyleInput {
  readonly people: readonly { readonly id: PersonId; readonly department: string | null }[]
  readonly ties: readonly Tie[]
  readonly messages: readonly SentMessage[]
  readonly period: { readonly from: Instant; readonly to: Instant }
  /** Each person's best place among the holders of a topic, from 1. */
  readonly bestRank: ReadonlyMap<number, number>
}

export interface Participation {
  wrote: number
  received: number
  opened: number
  answered: number
  /** Of the conversations opened. */
  recipients: number
  ties: number
  across: number
  readonly reached: Set<string>
}

/** A connector knows people of so many other departments, who are most of those they know. */
const CONNECTED = { departments: 3, ties: 5, share: 0.5 }
/** A broadcaster opens so many conversations, to twice as many people as others do, and is answered half as often. */
const BROADCAST = { openings: 10, recipients: 2, answered: 0.5 }
/** A quiet expert is among so many first of a topic and writes less than most. */
const EXPERT_RANK = 3
/** An observer receives, for what they write, so many times what others do. */
const OBSERVED = 5

/** What decides the style of somebody: in a period, or in their usual exchange. */
export interface StyleFigures {
  readonly wrote: number
  readonly opened: number
  /** Conversations opened in all. */
  readonly openings: number
  /** People that an opening goes to, on average. */
  readonly recipients: number
  /** Share of the openings that were answered. */
  readonly answered: number
  /** Messages received for one written. */
  readonly received: number
  readonly ties: number
  readonly across: number
  readonly departments: number
  /** The best place among the holders of a topic, from 1; Infinity without one, or where places cannot be told. */
  readonly bestRank: number
}

/** What others do. */
export interface UsualFigures {
  readonly wrote: number
  readonly wroteMuch: number
  readonly openedMuch: number
  readonly received: number
  readonly recipients: number
  readonly answered: number
}

/**
 * How each person takes part, in the first of the styles that fits: connector, broadcaster, quiet expert, enthusiast (among the quarter
 * who write most and who open most, and answered as often as others), observer. Whoever fits none is left out. Everything is relative
 * to these people in this period; nothing of it is a judgement of one person, and it is told of groups only (see `countStyles`).
 */
export function participationStyles(input: StyleInput): Map<PersonId, ParticipationStyle> {
  const taken = takePart(input)
  const usual = usualFigures([...taken.values()])
  return new Map(
    [...taken].flatMap(([id, one]) => {
      const style = styleOf(figuresOf(one, input.bestRank.get(id)), usual)
      return style === null ? [] : [[id, style] as const]
    }),
  )
}

export function usualFigures(all: readonly Participation[]): UsualFigures {
  return {
    wrote: quantile(all.map(({ wrote }) => wrote), 0.5), // prettier-ignore
    wroteMuch: quantile(all.map(({ wrote }) => wrote), 0.75), // prettier-ignore
    openedMuch: quantile(all.map(({ opened }) => opened), 0.75), // prettier-ignore
    received: Math.max(1, quantile(all.map(receivedEach), 0.5)),
    recipients: total(all, 'recipients') / Math.max(1, total(all, 'opened')),
    answered: total(all, 'answered') / Math.max(1, total(all, 'opened')),
  }
}

/** The first style that fits; null where none does. */
export function styleOf(one: StyleFigures, usual: UsualFigures): ParticipationStyle | null {
  const style: Readonly<Record<ParticipationStyle, boolean>> = {
    connector:
      one.ties >= CONNECTED.ties && one.departments >= CONNECTED.departments && one.across > CONNECTED.share * one.ties,
    broadcaster:
      one.openings >= BROADCAST.openings &&
      one.recipients >= BROADCAST.recipients * usual.recipients &&
      one.answered <= BROADCAST.answered * usual.answered,
    'quiet-expert': one.bestRank <= EXPERT_RANK && one.wrote < usual.wrote,
    enthusiast:
      one.wrote > usual.wrote &&
      one.wrote >= usual.wroteMuch &&
      one.opened >= usual.openedMuch &&
      one.answered >= usual.answered,
    observer: one.received >= OBSERVED * usual.received,
  }
  return ORDER.find((name) => style[name]) ?? null
}

function figuresOf(one: Participation, bestRank = Infinity): StyleFigures {
  const { wrote, opened, ties, across, reached } = one
  const each = Math.max(1, opened)
  return {
    wrote,
    opened,
    openings: opened,
    recipients: one.recipients / each,
    answered: one.answered / each,
    received: receivedEach(one),
    ties,
    across,
    departments: reached.size,
    bestRank,
  }
}

export function receivedEach({ received, wrote }: Participation): number {
  return received / Math.max(1, wrote)
}

const ORDER: readonly ParticipationStyle[] = ['connector', 'broadcaster', 'quiet-expert', 'enthusiast', 'observer']

/** Null for a group of under five people, and where all are alike: then it would tell of each. */
export function countStyles(
  people: readonly PersonId[],
  styles: ReadonlyMap<PersonId, ParticipationStyle>,
): StyleCounts | null {
  const counts = Object.fromEntries(
    PARTICIPATION_STYLES.map((style) => [style, people.filter((id) => styles.get(id) === style).length]),
  ) as Record<ParticipationStyle, number>
  const alike = Object.values(counts).some((count) => count === people.length)
  return people.length < MINIMUM_GROUP_SIZE || alike ? null : { people: people.length, styles: counts }
}

/** What each of these people did in the period, as far as the messages show. */
export function takePart({
  people,
  ties,
  messages,
  period,
}: Omit<StyleInput, 'bestRank'>): Map<PersonId, Participation> {
  const taken = new Map(people.map(({ id }): [PersonId, Participation] => [id, nothing()]))
  const answered = answeredThreads(messages)
  for (const { from, to, date, parent, thread } of messages) {
    if (date < period.from || date > period.to) continue
    const author = taken.get(from)
    for (const id of to) if (id !== from) add(taken.get(id), 'received', 1)
    add(author, 'wrote', 1)
    if (parent !== null) continue
    add(author, 'opened', 1)
    add(author, 'recipients', to.length)
    if (answered.has(thread)) add(author, 'answered', 1)
  }
  const departmentOf = new Map(people.map(({ id, department }) => [id, department]))
  for (const { a, b } of ties) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      // prettier-ignore
      const [own, theirs] = [departmentOf.get(one) ?? null, departmentOf.get(other) ?? null]
      add(taken.get(one), 'ties', 1)
      if (own === null || theirs === null || own === theirs) continue
      add(taken.get(one), 'across', 1)
      taken.get(one)?.reached.add(theirs)
    }
  }
  return taken
}

const nothing = (): Participation => ({
  wrote: 0,
  received: 0,
  opened: 0,
  answered: 0,
  recipients: 0,
  ties: 0,
  across: 0,
  reached: new Set(),
})

type Count = Exclude<keyof Participation, 'reached'>

function add(one: Participation | undefined, what: Count, count: number): void {
  if (one) one[what] += count
}

function total(all: readonly Participation[], what: Count): number {
  return all.reduce((sum, one) => sum + one[what], 0)
}

/** Those in which two people wrote. */
function answeredThreads(messages: readonly SentMessage[]): Set<number> {
  const writer = new Map<number, PersonId>()
  const answered = new Set<number>()
  for (const { thread, from } of messages) {
    if ((writer.get(thread) ?? from) !== from) answered.add(thread)
    writer.set(thread, from)
  }
  return answered
}

function quantile(values: readonly number[], share: number): number {
  return Float64Array.from(values).sort()[Math.floor(share * (values.length - 1))] ?? 0
}
