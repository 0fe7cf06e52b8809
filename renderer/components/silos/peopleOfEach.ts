import type { SharedTopic } from '../../../shared/model/network.ts'

type Sharer = SharedTopic['people'][number]

/** So many of a topic's people, as they come, but some of every department: it is the several departments that it is about. */
export function peopleOfEach(people: readonly Sharer[], most: number): readonly Sharer[] {
  const departments = [...Map.groupBy(people, ({ department }) => department).values()]
  const inTurn = people.flatMap((_, round) => departments.flatMap((own) => own[round] ?? []))
  const chosen = new Set(inTurn.slice(0, most))
  return people.filter((person) => chosen.has(person))
}
