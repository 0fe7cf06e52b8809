import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import type { FormalFit } from '../../../shared/model/siloHabits.ts'
import { shareOf } from './openBorders.ts'

interface FormalInput {
  /** Each person's manager, where both are known. */
  readonly managers: ReadonlyMap<PersonId, PersonId>
  readonly departmentOf: (person: PersonId) => string | null
  /** People whose own mail was seen. */
  readonly isHeard: (person: PersonId) => boolean
  readonly ties: readonly Tie[]
  /** Pairs who exchanged anything at all, as `a b` with a < b. */
  readonly exchanged: ReadonlySet<string>
}

const LEAST_PEOPLE = 5
/** With fewer ties nobody has a centre. */
const LEAST_TIES = 3

export const pairKey = (a: PersonId, b: PersonId): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/**
 * The hierarchy of the directory beside the ties that were seen: the share of ties that run between somebody and their manager; of those
 * who have a manager, the share who never exchange with them (both heard: missing mail is no silence); and of the people with
 * three ties or more, the share most of whose ties, by strength, lead to another department than theirs. Null where the directory names no
 * manager; counts of people under five are null, and moves of fewer than five people are left out.
 */
export function compareFormal({ managers, departmentOf, isHeard, ties, exchanged }: FormalInput): FormalFit | null {
  const lines = [...managers].filter(([report, manager]) => report !== manager)
  if (lines.length === 0) return null
  const ofLines = new Set(lines.map(([report, manager]) => pairKey(report, manager)))
  const along = ties.filter(({ a, b }) => ofLines.has(pairKey(a, b))).length
  const heard = lines.filter(([report, manager]) => isHeard(report) && isHeard(manager))
  const silent = heard.filter(([report, manager]) => !exchanged.has(pairKey(report, manager))).length
  const centres = centresOf(ties, departmentOf)
  const away = centres.filter(({ own, centre }) => own !== centre)
  const moves = [...Map.groupBy(away, ({ own, centre }) => JSON.stringify([own, centre]))]
    .filter(([, people]) => people.length >= LEAST_PEOPLE)
    .map(([key, people]) => {
      const [from = '', to = ''] = JSON.parse(key) as string[]
      return { from, to, people: people.length }
    })
  return {
    lines: lines.length,
    ties: ties.length,
    alongLines: { count: along, of: ties.length, ...shareOf(along, ties.length) },
    silentLines:
      heard.length < LEAST_PEOPLE || isFew(silent)
        ? null
        : { count: silent, of: heard.length, ...shareOf(silent, heard.length) },
    elsewhere:
      centres.length < LEAST_PEOPLE || isFew(away.length)
        ? null
        : { count: away.length, of: centres.length, ...shareOf(away.length, centres.length) },
    moves: moves.sort((a, b) => b.people - a.people || (a.from < b.from ? -1 : 1)),
  }
}

/** One to four people are not told of. */
const isFew = (people: number) => people > 0 && people < LEAST_PEOPLE

/** By person with enough ties to people of departments, their own department and the one that most of their strength leads to. */
function centresOf(ties: readonly Tie[], departmentOf: FormalInput['departmentOf']) {
  const towards = new Map<PersonId, { ties: number; strength: Map<string, number> }>()
  const add = (person: PersonId, other: PersonId, strength: number) => {
    const department = departmentOf(other)
    if (department === null) return
    const own = towards.get(person) ?? { ties: 0, strength: new Map<string, number>() }
    own.ties++
    own.strength.set(department, (own.strength.get(department) ?? 0) + strength)
    towards.set(person, own)
  }
  for (const { a, b, strength } of ties) {
    add(a, b, strength)
    add(b, a, strength)
  }
  return [...towards].flatMap(([person, { ties: count, strength }]) => {
    const own = departmentOf(person)
    const [centre] = [...strength].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0] ?? []
    return own === null || centre === undefined || count < LEAST_TIES ? [] : [{ own, centre }]
  })
}
