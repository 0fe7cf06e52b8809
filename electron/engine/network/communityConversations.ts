import type { PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage } from '../../../shared/model/network.ts'
import { DEFAULT_TIE_RULES } from './buildTies.ts'

/** A message from a member of a community to others of it. */
export interface CommunityMessage extends SentMessage {
  readonly community: number
  /** Its place in its conversation, from 0. */
  readonly index: number
}

interface Input {
  readonly messages: readonly SentMessage[]
  readonly communityOf: ReadonlyMap<PersonId, number>
  readonly isRoom: (id: PersonId) => boolean
}

/** A room is a community's own that wrote more than this share of what went there. */
const OWN = 0.5

/**
 * The messages inside communities, and every conversation they are in, whoever writes there; both in the order of time. What goes to
 * more people than make a tie is an announcement, and inside none.
 */
export function communityConversations({ messages, communityOf, isRoom }: Input): {
  readonly inside: readonly CommunityMessage[]
  readonly threads: ReadonlyMap<number, readonly SentMessage[]>
} {
  const ordered = messages.toSorted((a, b) => a.date - b.date || a.item - b.item)
  const threads = new Map<number, SentMessage[]>()
  const rooms = communityOfRooms(ordered, communityOf, isRoom)
  const inside: CommunityMessage[] = []
  for (const message of ordered) {
    const thread = threads.get(message.thread)
    if (thread) thread.push(message)
    else threads.set(message.thread, [message])
    const community = communityOf.get(message.from)
    if (community === undefined || message.to.length > DEFAULT_TIE_RULES.maxRecipients) continue
    const reaches = (id: PersonId) =>
      id !== message.from && (communityOf.get(id) === community || rooms.get(id) === community)
    if (message.to.some(reaches)) inside.push({ ...message, community, index: (thread?.length ?? 1) - 1 })
  }
  return { inside, threads }
}

function communityOfRooms(
  messages: readonly SentMessage[],
  communityOf: Input['communityOf'],
  isRoom: Input['isRoom'],
): Map<PersonId, number> {
  const writers = new Map<PersonId, Map<number, number>>()
  for (const { from, to } of messages) {
    for (const room of to) {
      if (!isRoom(room)) continue
      const counts = writers.get(room) ?? new Map<number, number>()
      const community = communityOf.get(from) ?? -1
      counts.set(community, (counts.get(community) ?? 0) + 1)
      writers.set(room, counts)
    }
  }
  const rooms = new Map<PersonId, number>()
  for (const [room, counts] of writers) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [community, count] of counts) if (community >= 0 && count > OWN * all) rooms.set(room, community)
  }
  return rooms
}
