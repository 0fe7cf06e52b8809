import type { CommunityDetail, CommunitiesReply } from '../../../shared/model/communities.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkNode, NetworkReply, Period, SentMessage } from '../../../shared/model/network.ts'
import { burstQuarter, writtenQuarters, type WrittenQuarters } from '../expertise/burst.ts'
import { topicsOfGroups, type GroupTopic } from '../expertise/groupTopics.ts'
import { quarterName, quarterNumber } from '../expertise/quarterNumber.ts'
import { reportCommunities, type DatedCommunity } from '../network/communityReport.ts'
import { unweighted } from '../network/graph.ts'
import { likelyResolution } from '../network/likelyCommunities.ts'
import { keysOfCommunities, type KnownCommunity } from '../network/matchCommunities.ts'
import { modularity } from '../network/modularity.ts'
import { lastBusyDay } from '../network/observedWindow.ts'
import type { Partition } from '../network/partition.ts'
import { tieGraph } from '../network/tieGraph.ts'
import type { StoredPerson } from '../storage/people.ts'

interface CommunityMaterial {
  readonly people: readonly (StoredPerson & { readonly wrote: number })[]
  readonly network: NetworkReply
  readonly messages: readonly SentMessage[]
  readonly topics: readonly FoundTopic[]
  /** What each person is known by; survives a new import. */
  readonly keyOf: ReadonlyMap<PersonId, string>
  /** As they were found last. */
  readonly before: readonly KnownCommunity[]
  readonly gone: ReadonlySet<PersonId>
}

/** What is stored of the communities: every one with all that is said of it. */
export interface StoredCommunities extends Omit<CommunitiesReply, 'communities'> {
  readonly communities: readonly CommunityDetail[]
}

export interface FoundCommunities {
  readonly communities: StoredCommunities
  /** Whom each was made of, so that it is known again. */
  readonly communityKeys: readonly KnownCommunity[]
}

/** The communities of the network and what goes on in them. */
export function describeCommunities(material: CommunityMaterial): FoundCommunities {
  const { people, network, messages, topics, before } = material
  const { nodes, ties, period } = network
  const partition = partitionOf(nodes)
  const graph = unweighted(tieGraph(nodes, ties))
  const members = Array.from({ length: partition.count }, (): string[] => [])
  nodes.forEach(({ id, community }) => members[community]?.push(material.keyOf.get(id) ?? String(id)))
  const keys = keysOfCommunities(members, before)
  const groupOf = new Map<number, number>(nodes.map(({ id, community }) => [id, community]))
  const named = topicsOfGroups(
    topics,
    (person) => groupOf.get(person),
    new Map(people.map(({ id, wrote }) => [id, wrote])),
  )
  const kindOf = new Map(people.map(({ id, kind }) => [id, kind]))
  const report = reportCommunities({
    people: nodes,
    ties,
    partition,
    modularity: modularity(graph, partition),
    resolution: likelyResolution(graph, partition) ?? 1,
    messages,
    isRoom: (id) => kindOf.get(id) === 'list' || kindOf.get(id) === 'room',
    period: busyPeriod(messages, period),
    topicsOf: new Map([...named].map(([group, all]) => [group, all.map(heldTopic)])),
    bestRank: bestRanks(topics),
    keys,
    gone: material.gone,
    departmentSizes: sizesOf(people),
  })
  const seen = quartersSeen(messages)
  return {
    communities: { ...report, communities: report.communities.map((one) => inQuarters(one, seen)) },
    communityKeys: keys.map((key, index) => ({ key, people: members[index] ?? [] })),
  }
}

/** The period up to where the mail still comes from everybody. */
function busyPeriod(messages: readonly SentMessage[], { from, to }: Period) {
  const within = messages.filter(({ date }) => date >= (from ?? -Infinity) && date <= (to ?? Infinity))
  return { from: from ?? -Infinity, to: lastBusyDay(within) ?? to ?? Infinity }
}

function partitionOf(nodes: readonly NetworkNode[]): Partition {
  const groupOf = Int32Array.from(nodes, ({ community }) => community)
  return { groupOf, count: groupOf.reduce((most, group) => Math.max(most, group + 1), 0) }
}

const heldTopic = ({ topic: { label, holders }, share }: GroupTopic<FoundTopic>) => ({
  label,
  share,
  holders: holders.map(({ id, share }) => ({ id: id as PersonId, share })),
})

/** Of a topic that one or two hold, everybody is among the first. */
const ENOUGH_HOLDERS = 4

function bestRanks(topics: readonly FoundTopic[]): Map<number, number> {
  const ranks = new Map<number, number>()
  for (const { holders } of topics) {
    if (holders.length < ENOUGH_HOLDERS) continue
    for (const [index, { id }] of holders.entries()) ranks.set(id, Math.min(ranks.get(id) ?? Infinity, index + 1))
  }
  return ranks
}

function sizesOf(people: CommunityMaterial['people']): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { kind, department } of people) {
    if (kind === 'member' && department !== null) sizes.set(department, (sizes.get(department) ?? 0) + 1)
  }
  return sizes
}

function quartersSeen(messages: readonly SentMessage[]): WrittenQuarters {
  return writtenQuarters(countDates(messages.map(({ date }) => date)))
}

function countDates(dates: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const date of dates) counts.set(quarterNumber(date), (counts.get(quarterNumber(date)) ?? 0) + 1)
  return counts
}

function inQuarters({ dates, ...community }: DatedCommunity, seen: WrittenQuarters): CommunityDetail {
  const items = countDates(dates)
  const burst = burstQuarter([...items], seen)
  return {
    ...community,
    burst: burst === null ? null : quarterName(burst),
    history: Array.from({ length: Math.max(0, seen.last - seen.first + 1) }, (_, index) => ({
      quarter: quarterName(seen.first + index),
      items: items.get(seen.first + index) ?? 0,
    })),
  }
}
