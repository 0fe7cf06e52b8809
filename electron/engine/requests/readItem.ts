import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId } from '../../../shared/model/ids.ts'
import type { ItemDetail, ThreadDetail, ThreadEntry } from '../../../shared/model/item.ts'
import type { LibraryView } from '../libraryView.ts'
import { getBody, getOwnText } from '../storage/bodies.ts'
import { getHeads, getItemRest, listParticipants, listThread } from '../storage/itemHeads.ts'
import { NOBODY_WROTE } from '../storage/preparedItem.ts'

const LONGEST_EXCERPT = 400
const LONGEST_THREAD = 500

/** Answers `item.get`; throws `not-found`. */
export function readItem({ db }: LibraryView, id: ItemId): ItemDetail {
  const [head] = getHeads(db, [id])
  const rest = getItemRest(db, id)
  if (!head || !rest) throw new PasserelleError('not-found', { kind: 'item', id })
  const { parts, attachments } = getBody(db, id)
  return {
    ...head,
    participants: listParticipants(db, id),
    language: rest.language,
    automated: (rest.flags & NOBODY_WROTE) !== 0,
    place: rest.place,
    where: rest.where,
    attachments,
    parts,
    threadSize: rest.threadSize,
  }
}

/** Answers `thread.get`: the conversation in the order of its dates, each entry as deep as its chain of answers. */
export function readThread({ db }: LibraryView, id: ItemId): ThreadDetail {
  const rest = getItemRest(db, id)
  if (!rest) throw new PasserelleError('not-found', { kind: 'item', id })
  const places = listThread(db, rest.thread, LONGEST_THREAD)
  const parents = new Map(places.map(({ id: item, parent }) => [item, parent]))
  const entries = getHeads(
    db,
    places.map((place) => place.id),
  ).map((head): ThreadEntry => {
    const own = getOwnText(db, head.id).replace(/\s+/g, ' ').trim()
    return { ...head, depth: depthOf(head.id, parents), excerpt: own.slice(0, LONGEST_EXCERPT) }
  })
  return { subject: entries[0]?.subject ?? '', entries }
}

/** 0 for the first; a chain that bites its tail ends where it began. */
function depthOf(id: ItemId, parents: ReadonlyMap<ItemId, ItemId | null>): number {
  const seen = new Set<ItemId>([id])
  let depth = 0
  let parent = parents.get(id) ?? null
  while (parent !== null && parents.has(parent) && !seen.has(parent)) {
    seen.add(parent)
    depth++
    parent = parents.get(parent) ?? null
  }
  return depth
}
