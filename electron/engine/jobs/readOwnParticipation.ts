import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period } from '../../../shared/model/network.ts'
import type { OwnParticipation } from '../../../shared/model/ownParticipation.ts'
import { buildTies, DEFAULT_TIE_RULES } from '../network/buildTies.ts'
import { mailboxOwner } from '../network/mailboxOwner.ts'
import { ownWay } from '../network/ownParticipation.ts'
import type { SentMessage } from '../../../shared/model/network.ts'
import { withoutGuess, type KnownDepartments } from './siloMaterial.ts'
import type { StoredPerson } from '../storage/people.ts'

interface OwnMaterial {
  readonly people: readonly (StoredPerson & { readonly wrote: number })[]
  readonly interactions: readonly SentMessage[]
  readonly departments: KnownDepartments
}

/**
 * How the person takes part whose own mailbox the library is. Nothing proves who sits before the screen; but whoever has such a library
 * can read all that this rests on. Of a library of several people nothing is told.
 *
 * @param written messages in the library that people wrote
 */
export function readOwnParticipation(
  { people, interactions, departments }: OwnMaterial,
  written: number,
  period: Period,
): OwnParticipation {
  const persons = people.filter(({ kind }) => kind === 'member' || kind === 'external')
  const ids = new Set<PersonId>(persons.map(({ id }) => id))
  const found = mailboxOwner(interactions, (id) => ids.has(id), written)
  if (found === null) return { own: null }
  const placed = new Map(
    persons.map((person) => [person.id, departments.directory ? withoutGuess(person) : person] as const),
  )
  const owner = placed.get(found.id)
  if (owner === undefined) return { own: null }
  const ties = buildTies(interactions, DEFAULT_TIE_RULES, period).filter(({ a, b }) => ids.has(a) && ids.has(b))
  return { own: ownWay({ owner, share: found.share, people: placed, ties, messages: interactions, period }) }
}
