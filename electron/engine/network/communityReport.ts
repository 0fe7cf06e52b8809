import type {
  CommunitiesReply,
  CommunityDetail,
  CommunityPerson,
  ParticipationStyle,
} from '../../../shared/model/communities.ts'
import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage, Tie } from '../../../shared/model/network.ts'
import { flowsBetween } from './communityFlows.ts'
import { inviteTo } from './communityInvitations.ts'
import { animatorsOf, communityLife, type CommunityLife } from './communityLife.ts'
import { standInCommunities, type Standing } from './communityMembers.ts'
import type { Graph } from './graph.ts'
import { groupSizes, type Partition } from './partition.ts'
import { countStyles, participationStyles } from './participationStyles.ts'
import { MINIMUM_GROUP_SIZE } from './siloReport.ts'
import { tieGraph } from './tieGraph.ts'
import type { HeldTopic } from './topicHolders.ts'

export interface CommunityInput {
  /** Everybody who has a tie. */
  readonly people: readonly CommunityPerson[]
  readonly ties: readonly Tie[]
  /** Of `people`, the largest first: see `likelyCommunities`. */
  readonly partition: Partition
  readonly modularity: number | null
  readonly resolution: number
  readonly messages: readonly SentMessage[]
  readonly isRoom: (id: PersonId) => boolean
  readonly period: { readonly from: Instant; readonly to: Instant }
  /** What sets each community apart, the foremost first. */
  readonly topicsOf: ReadonlyMap<number, readonly OwnTopic[]>
  readonly bestRank: ReadonlyMap<number, number>
  /** Key of each community. */
  readonly keys: readonly string[]
  readonly gone: ReadonlySet<PersonId>
  /** People of each department, whether they have ties or not. */
  readonly departmentSizes: ReadonlyMap<string, number>
}

/** `share`: the part of its holders' texts that are the community's. */
export interface OwnTopic extends HeldTopic {
  readonly share: number
}

/** What the time is divided into is said elsewhere: `dates` are those of the messages among the members. */
export type DatedCommunity = Omit<CommunityDetail, 'history' | 'burst'> & { readonly dates: readonly Instant[] }

export interface CommunityReport extends Omit<CommunitiesReply, 'communities'> {
  readonly communities: readonly DatedCommunity[]
}

const NAMED_BY = 3
/** Topics by which people are looked for to invite. */
const INVITED_BY = 30
/** A community is named by what is mostly its own. */
const OWN = 0.5
const FOREMOST = 3

/** Everything there is to say of each community of at least five people. Departments of fewer are said of nobody. */
export function reportCommunities(input: CommunityInput): CommunityReport {
  const isShown = (department: string | null) =>
    department !== null && (input.departmentSizes.get(department) ?? 0) >= MINIMUM_GROUP_SIZE
  const people = input.people.map(({ id, name, department }): CommunityPerson => ({
    id,
    name,
    department: isShown(department) ? department : null,
  }))
  const sizes = groupSizes(input.partition)
  const isLarge = (group: number) => (sizes[group] ?? 0) >= MINIMUM_GROUP_SIZE
  const graph = tieGraph(people, input.ties)
  const { groupOf, count } = input.partition
  const lives = communityLife({
    ...input,
    ...input.period,
    communities: count,
    communityOf: new Map(people.map(({ id }, node) => [id, groupOf[node] ?? -1])),
  })
  const styles = participationStyles({ ...input, people })
  const standings = standInCommunities(graph, input.partition)
  const communities = standings.flatMap((members, group) => {
    const life = lives[group]
    return life && isLarge(group) ? [describe({ input, people, graph, members, group, life, styles })] : []
  })
  const small = [...sizes].filter((size) => size < MINIMUM_GROUP_SIZE)
  const placed = people.map((one, node) => {
    const group = groupOf[node] ?? -1
    return { ...one, community: isLarge(group) ? (input.keys[group] ?? null) : null }
  })
  return {
    period: input.period,
    resolution: input.resolution,
    modularity: input.modularity,
    communities,
    withheld: { communities: small.length, people: small.reduce((sum, size) => sum + size, 0) },
    against: { ...flowsBetween(placed), styles: stylesByDepartment(people, styles) },
  }
}

interface Described {
  readonly input: CommunityInput
  readonly people: readonly CommunityPerson[]
  readonly graph: Graph
  readonly members: readonly Standing[]
  readonly group: number
  readonly life: CommunityLife
  readonly styles: ReadonlyMap<PersonId, ParticipationStyle>
}

function describe({ input, people, graph, members: standings, group, life, styles }: Described): DatedCommunity {
  const personOf = new Map(people.map((one) => [one.id, one]))
  const members = standings.flatMap(({ node, ...standing }) => {
    const person = people[node]
    return person ? [{ ...person, ...standing }] : []
  })
  const ids = new Set(members.map(({ id }) => id))
  const topics = input.topicsOf.get(group) ?? []
  return {
    key: input.keys[group] ?? '',
    people: members.length,
    topics: namesOf(topics),
    departments: departmentsOf(members),
    foremost: members.slice(0, FOREMOST).map(({ id, name, department }) => ({ id, name, department })),
    health: life.health,
    members,
    animators: animatorsOf(life.acts).flatMap((id) => {
      const [person, acts] = [personOf.get(id), life.acts.get(id)]
      return person && acts && !input.gone.has(id) ? [{ ...person, ...acts }] : []
    }),
    newcomers: life.newcomers.flatMap(({ id, since, welcomed }) => {
      const person = personOf.get(id)
      return person ? [{ ...person, since, welcomed }] : []
    }),
    invitations: inviteTo({ people, graph, members: ids, topics: topics.slice(0, INVITED_BY), gone: input.gone }),
    styles: countStyles([...ids], styles),
    dates: life.dates,
  }
}

/** By what is mostly its own, else by what sets it apart at all. */
function namesOf(topics: readonly OwnTopic[]): string[] {
  const own = topics.filter(({ share }) => share >= OWN)
  return (own.length > 0 ? own : topics).slice(0, NAMED_BY).map(({ label }) => label)
}

function departmentsOf(members: readonly CommunityPerson[]): DatedCommunity['departments'] {
  return [...Map.groupBy(members, ({ department }) => department)]
    .map(([name, of]) => ({ name, people: of.length, share: of.length / members.length }))
    .sort((a, b) => b.people - a.people || ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
}

function stylesByDepartment(
  people: readonly CommunityPerson[],
  styles: ReadonlyMap<PersonId, ParticipationStyle>,
): CommunityReport['against']['styles'] {
  return [...Map.groupBy(people, ({ department }) => department)]
    .flatMap(([department, of]) => {
      const counts = countStyles(
        of.map(({ id }) => id),
        styles,
      )
      return department === null || counts === null ? [] : [{ department, ...counts }]
    })
    .sort((a, b) => (a.department < b.department ? -1 : 1))
}
