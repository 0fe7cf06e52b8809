import type { CommunityInvitation, CommunityPerson } from '../../../shared/model/communities.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { degreeOf, neighboursOf, type Graph } from './graph.ts'
import type { HeldTopic } from './topicHolders.ts'

interface InvitationInput {
  /** Node i of the graph is `people[i]`. */
  readonly people: readonly CommunityPerson[]
  readonly graph: Graph
  readonly members: ReadonlySet<PersonId>
  /** What the community is about, the foremost first. */
  readonly topics: readonly HeldTopic[]
  /** Who cannot be invited any more. */
  readonly gone: ReadonlySet<PersonId>
}

const MOST_INVITED = 5
const NAMED = 3
const MOST_TOPICS = 3

/**
 * Whom a community may invite, at most five: people outside who hold its topics and know one of its members at least. Ranked by what
 * they hold of the topics, times 1 + ln(members they know): an invitation needs somebody to make it. What is in it for them are the
 * members who hold the same topics and whom they do not know; without any, there is no reason to come.
 */
export function inviteTo({ people, graph, members, topics, gone }: InvitationInput): CommunityInvitation[] {
  const nodeOf = new Map(people.map(({ id }, node) => [id, node]))
  const candidates = new Set(topics.flatMap(({ holders }) => holders.map(({ id }) => id)))
  const invitations: { readonly worth: number; readonly invitation: CommunityInvitation }[] = []
  for (const id of candidates) {
    const node = nodeOf.get(id)
    const person = node === undefined ? undefined : people[node]
    if (node === undefined || person === undefined || members.has(id) || gone.has(id)) continue
    const held = topics.filter(({ holders }) => holders.some((holder) => holder.id === id))
    const known = acquaintances(graph, node).flatMap((other) => people[other] ?? [])
    const knows = known.filter((other) => members.has(other.id))
    const peers = peersOn(held, members, new Set(known.map((other) => other.id)))
    if (knows.length === 0 || peers.length === 0) continue
    const share = held.reduce((sum, { holders }) => sum + (holders.find((one) => one.id === id)?.share ?? 0), 0)
    const invitation = {
      ...person,
      topics: held.slice(0, MOST_TOPICS).map(({ label }) => label),
      knows: knows.slice(0, NAMED),
      known: knows.length,
      peers: peers.slice(0, NAMED).flatMap((peer) => people[nodeOf.get(peer) ?? -1] ?? []),
      peerCount: peers.length,
    }
    invitations.push({ invitation, worth: share * (1 + Math.log(knows.length)) })
  }
  return invitations
    .sort((a, b) => b.worth - a.worth || a.invitation.id - b.invitation.id)
    .slice(0, MOST_INVITED)
    .map(({ invitation }) => invitation)
}

/** Those whom somebody knows, the strongest tie first. */
function acquaintances(graph: Graph, node: number): number[] {
  const start = graph.offsets[node] ?? 0
  return Array.from({ length: degreeOf(graph, node) }, (_, index) => index)
    .sort((a, b) => (graph.weights[start + b] ?? 0) - (graph.weights[start + a] ?? 0))
    .map((index) => neighboursOf(graph, node)[index] ?? 0)
}

function peersOn(
  topics: readonly HeldTopic[],
  members: ReadonlySet<PersonId>,
  known: ReadonlySet<PersonId>,
): PersonId[] {
  const shares = new Map<PersonId, number>()
  for (const { id, share } of topics.flatMap(({ holders }) => holders)) {
    if (members.has(id) && !known.has(id)) shares.set(id, (shares.get(id) ?? 0) + share)
  }
  return [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id)
}
