import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period, SentMessage, Tie } from '../../../shared/model/network.ts'
import { FEWEST_EXCHANGES, type ExchangeFigures, type OwnWay } from '../../../shared/model/ownParticipation.ts'
import {
  receivedEach,
  styleOf,
  takePart,
  usualFigures,
  type Participation,
  type StyleFigures,
} from './participationStyles.ts'
import { quantile } from './quantile.ts'

interface OwnPerson {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
}

interface OwnInput {
  readonly owner: OwnPerson
  readonly share: number
  readonly people: ReadonlyMap<PersonId, OwnPerson>
  /** Among people; those that are not the owner's are ignored. */
  readonly ties: readonly Tie[]
  readonly messages: readonly SentMessage[]
  readonly period: Period
}

/**
 * How the owner of a mailbox takes part. Others are seen in it only where they write to the owner, so that it is no use to compare all that
 * one does with what is seen of the others: everybody would be an enthusiast at home. But of what two people write to each other a mailbox
 * has both sides. So each exchange that is a tie is looked at by itself, and what the owner does in the usual one is compared with what the
 * others do in theirs, by the rules of `participationStyles`. Places among the holders of a topic cannot be told for the same reason: the
 * quiet expert is no style of one mailbox. Under five exchanges there is none at all.
 */
export function ownWay({ owner, share, people, ties, messages, period }: OwnInput): OwnWay {
  const others = ties.flatMap(({ a, b }) => (a === owner.id ? [b] : b === owner.id ? [a] : []))
  const between = exchanges(owner.id, new Set(others), messages)
  const bounds = { from: period.from ?? -Infinity, to: period.to ?? Infinity }
  const sides = others.map((other) => {
    const two = [owner, people.get(other) ?? { id: other, department: null }]
    const taken = takePart({ people: two, ties: [], messages: between.get(other) ?? [], period: bounds })
    return { own: taken.get(owner.id), other: taken.get(other) }
  })
  const mine = sides.flatMap(({ own }) => own ?? [])
  const theirs = sides.flatMap(({ other }) => other ?? [])
  const elsewhere = departmentsAcross(owner, others, people)
  const figures: StyleFigures = {
    wrote: median(mine.map(({ wrote }) => wrote)),
    opened: median(mine.map(({ opened }) => opened)),
    openings: openings(owner.id, messages, bounds),
    recipients: perOpening(mine, 'recipients') ?? 0,
    answered: perOpening(mine, 'answered') ?? 0,
    received: median(mine.map(receivedEach)),
    ties: others.length,
    across: elsewhere.length,
    departments: new Set(elsewhere).size,
    bestRank: Infinity,
  }
  const style = others.length < FEWEST_EXCHANGES ? null : styleOf(figures, usualFigures(theirs))
  return {
    owner: { id: owner.id, name: owner.name },
    share,
    period,
    exchanges: others.length,
    style: style === 'quiet-expert' ? null : style,
    own: exchangeFigures(mine),
    others: exchangeFigures(theirs),
    across: figures.across,
    departments: figures.departments,
  }
}

/** What was written between the owner and each of the others. */
function exchanges(owner: PersonId, others: ReadonlySet<PersonId>, messages: readonly SentMessage[]) {
  const between = new Map<PersonId, SentMessage[]>()
  for (const message of messages) {
    const correspondents = message.from === owner ? message.to : message.to.includes(owner) ? [message.from] : []
    for (const other of correspondents) {
      if (!others.has(other)) continue
      const known = between.get(other)
      if (known) known.push(message)
      else between.set(other, [message])
    }
  }
  return between
}

function departmentsAcross(owner: OwnPerson, others: readonly PersonId[], people: OwnInput['people']): string[] {
  if (owner.department === null) return []
  return others.flatMap((other) => {
    const department = people.get(other)?.department ?? null
    return department === null || department === owner.department ? [] : [department]
  })
}

function openings(
  owner: PersonId,
  messages: readonly SentMessage[],
  { from, to }: { from: number; to: number },
): number {
  return messages.filter((one) => one.from === owner && one.parent === null && one.date >= from && one.date <= to)
    .length
}

function exchangeFigures(all: readonly Participation[]): ExchangeFigures {
  return {
    wrote: median(all.map(({ wrote }) => wrote)),
    opened: median(all.map(({ opened }) => opened)),
    answered: perOpening(all, 'answered'),
    recipients: perOpening(all, 'recipients'),
  }
}

function perOpening(all: readonly Participation[], what: 'answered' | 'recipients'): number | null {
  const opened = all.reduce((sum, one) => sum + one.opened, 0)
  return opened === 0 ? null : all.reduce((sum, one) => sum + one[what], 0) / opened
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5)
}
