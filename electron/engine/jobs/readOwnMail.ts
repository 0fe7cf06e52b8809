import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage } from '../../../shared/model/network.ts'
import { DEFAULT_TIE_RULES } from '../network/buildTies.ts'
import { peopleOfOwnMail, type PlacedMessage } from '../network/mailboxes.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { iterateItemPlaces } from '../storage/itemPlaces.ts'

/** Whose own mail is in the library, not only what others' mailboxes hold of it. */
export function readOwnMail(
  db: ReadableDatabase,
  messages: readonly SentMessage[],
  isMember: (id: PersonId) => boolean,
): Set<PersonId> {
  const recipientsOf = new Map<ItemId, readonly PersonId[]>(messages.map(({ item, to }) => [item, to]))
  return peopleOfOwnMail(placed(db, recipientsOf), isMember, DEFAULT_TIE_RULES.maxRecipients)
}

function* placed(
  db: ReadableDatabase,
  recipientsOf: ReadonlyMap<ItemId, readonly PersonId[]>,
): Generator<PlacedMessage> {
  for (const { item, author, path } of iterateItemPlaces(db)) {
    yield { from: author, to: recipientsOf.get(item) ?? [], path }
  }
}
