import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction, Period } from '../../../shared/model/network.ts'
import { observedWindow } from './observedWindow.ts'
import type { SiloPerson } from './siloPopulation.ts'

/** A stretch of time in a department: `from <= date < to`. */
export interface DepartmentStay {
  readonly from: number
  readonly to: number
  readonly department: string
}

interface PositionInput {
  readonly people: readonly (Pick<SiloPerson, 'id' | 'name' | 'throughOthers'> & { readonly wrote: number })[]
  /** Each person's in the order of time; who has none is in no department. */
  readonly stays: ReadonlyMap<PersonId, readonly DepartmentStay[]>
  readonly interactions: readonly Interaction[]
  readonly period: Period
}

export interface Positions {
  /** One for each person and each department of theirs in the period; the last one has the person's own id. */
  readonly people: readonly SiloPerson[]
  /** Those of the period, between positions. Whoever was in no department at the time takes part as nobody known. */
  readonly interactions: Iterable<Interaction>
  /** Share of the observed time in which two positions stood at once, 0 to 1: 1 for people who did not move. */
  readonly shareOf: (a: PersonId, b: PersonId) => number
  /** Null for nobody's, and where a person was in none. */
  readonly departmentAt: (person: PersonId, date: number) => string | null
}

interface Position {
  readonly id: PersonId
  readonly department: string
  readonly stays: readonly DepartmentStay[]
}

/**
 * Who moved between departments counts in each of them, with the messages of that time: such a person has several positions.
 * Somebody without a department in the period is left out.
 */
export function takePositions({ people, stays, interactions, period }: PositionInput): Positions {
  const [from, to] = [period.from ?? -Infinity, period.to ?? Infinity]
  const within = interactions.filter(({ date }) => date >= from && date <= to)
  const ids = new PositionIds(people, interactions)
  const positions = new Map(
    people.map(({ id }) => [id, positionsOf(id, stays.get(id) ?? [], from, to, () => ids.next())] as const),
  )
  const moved = new Map(
    [...positions.values()].flatMap((own) => (own.length > 1 ? own.map((each) => [each.id, each]) : [])),
  )
  const positionAt = (person: PersonId, date: number) =>
    positions.get(person)?.find((position) => holds(position, date))
  const at = (person: PersonId, date: number) => positionAt(person, date)?.id ?? ids.nobody(person)
  const placed = within.map(({ from: author, to: recipients, date, answers }) => ({
    from: at(author, date),
    to: recipients.map((recipient) => at(recipient, date)),
    date,
    ...(answers === undefined ? {} : { answers: at(answers, date) }),
  }))
  const written = countAuthors(placed, moved)
  const observed = observedWindow(within.map(({ date }) => date))
  return {
    people: people.flatMap(({ id, name, wrote, throughOthers = false }) =>
      (positions.get(id) ?? []).map((position) => ({
        id: position.id,
        name,
        department: position.department,
        wrote: moved.has(position.id) ? (written.get(position.id) ?? 0) : wrote,
        ...(position.id === id ? {} : { person: id }),
        ...(throughOthers ? { throughOthers } : {}),
      })),
    ),
    interactions: placed,
    departmentAt: (person, date) => positionAt(person, date)?.department ?? null,
    shareOf(a, b) {
      const [one, other] = [moved.get(a), moved.get(b)]
      if (one === undefined && other === undefined) return 1
      if (observed === null || observed.to <= observed.from) return 1
      return together(one, other, observed) / (observed.to - observed.from)
    },
  }
}

/** Ids that no person has: for positions that are not a person's last, and for who is nowhere. */
class PositionIds {
  private highest: number
  private last: number

  constructor(people: PositionInput['people'], interactions: readonly Interaction[]) {
    this.highest = people.reduce((most, { id }) => Math.max(most, id), 0)
    for (const { from, to } of interactions) {
      this.highest = to.reduce((most: number, id) => Math.max(most, id), Math.max(this.highest, from))
    }
    this.last = 2 * this.highest + 1
  }

  next(): PersonId {
    return ++this.last as PersonId
  }

  nobody(person: PersonId): PersonId {
    return (this.highest + 1 + person) as PersonId
  }
}

/** One for each department, those of old first. */
function positionsOf(
  person: PersonId,
  stays: readonly DepartmentStay[],
  from: number,
  to: number,
  nextId: () => PersonId,
): Position[] {
  const inPeriod = stays.filter((stay) => stay.to > from && stay.from <= to)
  const byDepartment = new Map<string, DepartmentStay[]>()
  for (const stay of inPeriod) {
    const before = byDepartment.get(stay.department) ?? []
    byDepartment.delete(stay.department)
    byDepartment.set(stay.department, [...before, stay])
  }
  return [...byDepartment].map(([department, own], index) => ({
    id: index === byDepartment.size - 1 ? person : nextId(),
    department,
    stays: own,
  }))
}

function holds({ stays }: Position, date: number): boolean {
  return stays.some((stay) => stay.from <= date && date < stay.to)
}

function countAuthors(interactions: readonly Interaction[], of: ReadonlyMap<PersonId, unknown>): Map<PersonId, number> {
  const counts = new Map<PersonId, number>()
  for (const { from } of interactions) if (of.has(from)) counts.set(from, (counts.get(from) ?? 0) + 1)
  return counts
}

/** Milliseconds in which both positions stood. */
function together(
  one: Position | undefined,
  other: Position | undefined,
  observed: { readonly from: number; readonly to: number },
): number {
  const always = [observed]
  let sum = 0
  for (const a of one?.stays ?? always) {
    for (const b of other?.stays ?? always) {
      sum += Math.max(0, Math.min(a.to, b.to, observed.to) - Math.max(a.from, b.from, observed.from))
    }
  }
  return sum
}
