import { UndirectedGraph } from 'graphology'
import type { NetworkNode, NetworkReply } from '../../shared/model/network.ts'
import { seedPositions } from './seedPositions.ts'

/** What a node carries: the person's measures, and where the layout put them. `label` is what sigma draws. */
export interface PersonAttributes extends Omit<NetworkNode, 'id' | 'name'> {
  readonly label: string
  x: number
  y: number
  /** Of another time than the one that is shown. */
  readonly absent?: boolean
  /** Key of the topic that stands here in place of a person: see `topicLayer.ts`. */
  readonly topic?: string
}

export interface TieAttributes {
  /** 0 at a time when the two have no tie. */
  readonly strength: number
  /** How much it draws the two together in the picture, whatever the time. */
  readonly weight: number
  readonly messages: number
  readonly reciprocated: boolean
  /** The two belong to different departments; false where either department is unknown. */
  readonly across: boolean
  /** No tie, but that a person holds a topic. */
  readonly holds?: boolean
}

export type SocialGraph = UndirectedGraph<PersonAttributes, TieAttributes>

/**
 * The network as a graph whose keys are the people's ids as text. Nodes and ties keep the reply's order; positions are
 * the seed's. Ties to people who are not among the nodes are left out. An empty reply gives an empty graph.
 */
export function buildSocialGraph(reply: NetworkReply): SocialGraph {
  const graph: SocialGraph = new UndirectedGraph()
  const seed = seedPositions(reply.nodes.map(({ department }) => department))
  reply.nodes.forEach(({ id, name, ...measures }, index) => {
    graph.addNode(String(id), { label: name, ...measures, x: seed[2 * index] ?? 0, y: seed[2 * index + 1] ?? 0 })
  })
  for (const { a, b, strength, messages, reciprocated } of reply.ties) {
    const [source, target] = [String(a), String(b)]
    if (!graph.hasNode(source) || !graph.hasNode(target) || graph.hasEdge(source, target)) continue
    const departments = [graph.getNodeAttribute(source, 'department'), graph.getNodeAttribute(target, 'department')]
    const across = departments[0] !== departments[1] && !departments.includes(null)
    graph.addEdgeWithKey(tieKey(source, target), source, target, {
      strength,
      weight: strength,
      messages,
      reciprocated,
      across,
    })
  }
  return graph
}

/** The same for a tie and its reverse. */
export function tieKey(a: string, b: string): string {
  return Number(a) < Number(b) ? `${a}-${b}` : `${b}-${a}`
}
