import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction, Tie } from '../../../shared/model/network.ts'
import type { NetworkTimeline, TimeWindow } from '../../../shared/model/networkTimeline.ts'
import { quarterName, quarterNumber, quarterStart } from '../expertise/quarterNumber.ts'
import { buildTies, DEFAULT_TIE_RULES } from '../network/buildTies.ts'
import { observedWindow } from '../network/observedWindow.ts'

interface TimelineMaterial {
  readonly members: readonly { readonly id: PersonId; readonly name: string; readonly department: string | null }[]
  readonly interactions: readonly Interaction[]
}

const QUARTERS_IN_A_YEAR = 4
const MOST_WINDOWS = 40
/** As many as a picture of the network shows. */
const MOST_PEOPLE = 5000

/** The ties of every rolling year, put together; the best connected 5,000 people, of the last forty quarters. Empty without messages. */
export function computeTimeline({ members, interactions }: TimelineMaterial): NetworkTimeline {
  const windows = rollingYears(interactions)
  const known = new Set(members.map(({ id }) => id))
  const ties = new Map<string, Tie>()
  for (const window of windows) {
    for (const tie of buildTies(interactions, DEFAULT_TIE_RULES, window)) {
      if (!known.has(tie.a) || !known.has(tie.b)) continue
      const key = `${String(tie.a)} ${String(tie.b)}`
      if ((ties.get(key)?.strength ?? 0) < tie.strength) ties.set(key, tie)
    }
  }
  const degrees = new Map<PersonId, number>()
  for (const { a, b } of ties.values()) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const degreeOf = ({ id }: { readonly id: PersonId }) => degrees.get(id) ?? 0
  const shown = members
    .filter((one) => degreeOf(one) > 0)
    .sort((one, other) => degreeOf(other) - degreeOf(one) || one.id - other.id)
    .slice(0, MOST_PEOPLE)
  const ids = new Set(shown.map(({ id }) => id))
  return {
    windows,
    nodes: shown.map(({ id, name, department }) => ({ id, name, department })),
    ties: [...ties.values()]
      .filter(({ a, b }) => ids.has(a) && ids.has(b))
      .map(({ a, b, strength }) => ({ a, b, strength })),
  }
}

/** Those that end with a quarter which messages were seen in, the first of them short of what was before. */
function rollingYears(interactions: readonly Interaction[]): TimeWindow[] {
  const observed = observedWindow(interactions.map(({ date }) => date))
  if (observed === null) return []
  const last = quarterNumber(observed.to)
  const first = Math.max(quarterNumber(observed.from), last - MOST_WINDOWS + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    quarter: quarterName(first + index),
    from: quarterStart(first + index - QUARTERS_IN_A_YEAR + 1),
    to: quarterStart(first + index + 1) - 1,
  }))
}
