import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction } from '../../../shared/model/network.ts'

/**
 * One who has a part in so many of the letters can read nearly all that is here, and nobody else can. What is left of a real mailbox
 * came by lists and blind copies: of 42 mailboxes of Enron, owners have a part in .97 of such letters (median; most of .92 and more).
 */
const OWN = 0.95
/** Where fewer of all messages name anybody, it is an archive of lists or channels, whoever the few letters in it name. */
const NAMED = 0.5
/** Fewer letters show nobody's mailbox. */
const FEWEST_LETTERS = 20

/**
 * Whose own mailbox the messages are: the one person who wrote, or is named among the recipients of, 95 % and more of the letters, which
 * are messages that name a person. Null where there is nobody like that or where two are, where the letters are under 20, or where they
 * are less than half of all that people wrote.
 *
 * @param isPerson whether this is somebody, not a list, a room or a program
 * @param written messages that people wrote, whether they name anybody or not
 */
export function mailboxOwner(
  messages: readonly Interaction[],
  isPerson: (id: PersonId) => boolean,
  written: number,
): { readonly id: PersonId; readonly share: number } | null {
  const parts = new Map<PersonId, number>()
  let letters = 0
  for (const { from, to } of messages) {
    const named = to.filter(isPerson)
    if (named.length === 0) continue
    letters++
    for (const id of new Set([from, ...named])) parts.set(id, (parts.get(id) ?? 0) + 1)
  }
  const [one, ...more] = [...parts].filter(([id, count]) => isPerson(id) && count >= OWN * letters)
  if (one === undefined || more.length > 0) return null
  return letters < FEWEST_LETTERS || letters < NAMED * written ? null : { id: one[0], share: one[1] / letters }
}
