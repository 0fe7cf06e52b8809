import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction } from '../../../shared/model/network.ts'

/**
 * In how many messages two people both had a part, as author or as one of those it went to; messages to more than `maxRecipients` left
 * out. Nothing is counted before the first question.
 */
export function createSharedMessages(
  interactions: Iterable<Interaction>,
  maxRecipients: number,
): (one: PersonId, other: PersonId) => number {
  let known: Map<PersonId, number[]> | null = null
  return (one, other) => {
    known ??= messagesByPerson(interactions, maxRecipients)
    return countCommon(known.get(one) ?? [], known.get(other) ?? [])
  }
}

function messagesByPerson(interactions: Iterable<Interaction>, maxRecipients: number): Map<PersonId, number[]> {
  const messages = new Map<PersonId, number[]>()
  let message = 0
  for (const { from, to } of interactions) {
    message++
    if (to.length > maxRecipients) continue
    for (const person of new Set([from, ...to])) {
      const own = messages.get(person)
      if (own) own.push(message)
      else messages.set(person, [message])
    }
  }
  return messages
}

/** Of two lists in increasing order. */
function countCommon(one: readonly number[], other: readonly number[]): number {
  let count = 0
  for (let at = 0, of = 0; at < one.length && of < other.length;) {
    const difference = (one[at] ?? 0) - (other[of] ?? 0)
    if (difference === 0) count++
    if (difference <= 0) at++
    if (difference >= 0) of++
  }
  return count
}
