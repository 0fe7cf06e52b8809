import type { CommunityFlow } from '../../../shared/model/communities.ts'

export interface FlowNode {
  /** Name of the department or key of the community; null for the rest. */
  readonly name: string | null
  readonly people: number
  readonly y: number
  readonly height: number
}

export interface FlowBand {
  readonly flow: CommunityFlow
  /** Middle of its ends, and its thickness. */
  readonly left: number
  readonly right: number
  readonly thickness: number
}

export interface FlowLayout {
  readonly departments: readonly FlowNode[]
  readonly communities: readonly FlowNode[]
  readonly bands: readonly FlowBand[]
  readonly height: number
}

/** Pixels: of a person, at least of a node so that its name can be read, and between two nodes. */
const PERSON = 5
const LEAST = 14
const GAP = 8

/**
 * Where departments (left), communities (right) and the bands between them stand, so that a band is as thick as it has people. The
 * largest first; communities in the order of the departments they take most people from, so that few bands cross.
 */
export function layoutFlows(flows: readonly CommunityFlow[]): FlowLayout {
  const departments = stack(flows, 'department', bySize(flows, 'department'))
  const placeOf = new Map(departments.map(({ name, y }) => [name, y]))
  const centre = (community: string | null) => {
    const own = flows.filter((flow) => flow.community === community)
    const all = own.reduce((sum, { people }) => sum + people.length, 0)
    return own.reduce((sum, flow) => sum + (placeOf.get(flow.department) ?? 0) * flow.people.length, 0) / all
  }
  const ordered = bySize(flows, 'community').sort(
    (a, b) => Number(a === null) - Number(b === null) || centre(a) - centre(b),
  )
  const communities = stack(flows, 'community', ordered)
  const [left, right] = [new Fill(departments), new Fill(communities)]
  const places = (nodes: readonly FlowNode[]) => new Map(nodes.map(({ name }, index) => [name, index]))
  const [fromTop, toTop] = [places(departments), places(communities)]
  const bands = flows
    .toSorted((a, b) => (toTop.get(a.community) ?? 0) - (toTop.get(b.community) ?? 0))
    .map((flow) => ({ flow, left: left.take(flow.department, flow), right: 0 }))
    .sort((a, b) => (fromTop.get(a.flow.department) ?? 0) - (fromTop.get(b.flow.department) ?? 0))
    .map((band) => ({
      ...band,
      right: right.take(band.flow.community, band.flow),
      thickness: band.flow.people.length * PERSON,
    }))
  const end = (nodes: readonly FlowNode[]) => nodes.reduce((most, { y, height }) => Math.max(most, y + height), 0)
  return { departments, communities, bands, height: Math.max(end(departments), end(communities)) }
}

type Side = 'department' | 'community'

function countOf(flows: readonly CommunityFlow[], side: Side, name: string | null): number {
  return flows.reduce((sum, flow) => sum + (flow[side] === name ? flow.people.length : 0), 0)
}

/** What has no name comes last. */
function bySize(flows: readonly CommunityFlow[], side: Side): (string | null)[] {
  return [...new Set(flows.map((flow) => flow[side]))].sort(
    (a, b) => Number(a === null) - Number(b === null) || countOf(flows, side, b) - countOf(flows, side, a),
  )
}

function stack(flows: readonly CommunityFlow[], side: Side, names: readonly (string | null)[]): FlowNode[] {
  let y = 0
  return names.map((name) => {
    const people = countOf(flows, side, name)
    const node = { name, people, y, height: Math.max(LEAST, people * PERSON) }
    y += node.height + GAP
    return node
  })
}

/** How far each node is taken by bands, from its top. */
class Fill {
  private readonly next: Map<string | null, number>

  constructor(nodes: readonly FlowNode[]) {
    this.next = new Map(nodes.map(({ name, y, height, people }) => [name, y + (height - people * PERSON) / 2]))
  }

  take(name: string | null, { people }: CommunityFlow): number {
    const start = this.next.get(name) ?? 0
    this.next.set(name, start + people.length * PERSON)
    return start + (people.length * PERSON) / 2
  }
}
