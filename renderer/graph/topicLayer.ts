import { UndirectedGraph } from 'graphology'
import type { ListedTopic } from '../../shared/model/topic.ts'
import type { SocialGraph } from './socialGraph.ts'
import { tieKey } from './socialGraph.ts'
import { fingerprint } from './fingerprint.ts'
import type { VisiblePart } from './visiblePart.ts'

/** More would hide the people. */
const TOPICS_AT_MOST = 24
/** A topic that one person alone of the picture holds ties nobody together. */
const HOLDERS_AT_LEAST = 2
/** Who has less of it than this is not drawn to it. */
const SHARE_AT_LEAST = 0.05
/** Room around a topic, as a part of the picture's width; steps until all have it, or nearly. */
const [ROOM, STEPS] = [0.045, 60]

/** Nodes that are topics have keys below 0, the same for a topic whatever else there is. */
export function isTopic(node: string): boolean {
  return node.startsWith('-')
}

/**
 * A copy of the graph with topics in it, after the people, each tied to those who hold it and standing among them: the first of `topics`
 * that two people of the graph hold, but bursts. The people keep their places.
 */
export function withTopics(graph: SocialGraph, topics: readonly ListedTopic[]): SocialGraph {
  const copy: SocialGraph = new UndirectedGraph()
  copy.import(graph)
  let left = TOPICS_AT_MOST
  for (const { key, label, holders, burst } of topics) {
    const held = holders.filter(({ id, share }) => share >= SHARE_AT_LEAST && graph.hasNode(String(id)))
    const node = String(-1 - fingerprint(key))
    if (left === 0) break
    if (burst !== null || held.length < HOLDERS_AT_LEAST || copy.hasNode(node)) continue
    left--
    const nothing = { department: null, community: -1, degree: 0, strength: 0, betweenness: 0, constraint: null }
    copy.addNode(node, { label, ...nothing, topic: key, x: 0, y: 0 })
    for (const { id, share } of held) {
      copy.addEdgeWithKey(tieKey(node, String(id)), node, String(id), {
        strength: share,
        weight: 0,
        messages: 0,
        reciprocated: false,
        across: false,
        holds: true,
      })
    }
  }
  placeTopics(copy)
  return copy
}

/** Puts each topic in the middle of those who hold it, by their shares, and those that would lie on one another apart. */
export function placeTopics(graph: SocialGraph): void {
  const topics = graph.filterNodes(isTopic)
  if (topics.length === 0) return
  const places = topics.map((topic) => middleOfHolders(graph, topic))
  const room = ROOM * widthOf(graph)
  for (let step = 0; step < STEPS; step++) keepApart(places, room)
  topics.forEach((topic, index) => graph.mergeNodeAttributes(topic, places[index] ?? {}))
}

/** The same part with the topics that its people hold. */
export function withHeldTopics(graph: SocialGraph, { people, ties }: VisiblePart): VisiblePart {
  const [all, lines] = [new Set(people), new Set(ties)]
  for (const topic of graph.filterNodes(isTopic)) {
    graph.forEachEdge(topic, (line, _, source, target) => {
      if (!people.has(source === topic ? target : source)) return
      all.add(topic)
      lines.add(line)
    })
  }
  return { people: all, ties: lines }
}

interface Place {
  x: number
  y: number
}

function middleOfHolders(graph: SocialGraph, topic: string): Place {
  let [x, y, sum] = [0, 0, 0]
  graph.forEachEdge(topic, (_, { strength }, source, _target, from, to) => {
    const holder = source === topic ? to : from
    x += strength * holder.x
    y += strength * holder.y
    sum += strength
  })
  return { x: x / sum, y: y / sum }
}

function widthOf(graph: SocialGraph): number {
  let [left, right] = [Infinity, -Infinity]
  graph.forEachNode((node, { x }) => {
    if (isTopic(node)) return
    left = Math.min(left, x)
    right = Math.max(right, x)
  })
  return right - left
}

/** Moves each two that are too near apart, along the line between them; those in one place to either side. */
function keepApart(places: readonly Place[], room: number): void {
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y]
      const distance = Math.hypot(dx, dy)
      if (distance >= room) continue
      const [ux, uy] = distance < room * 1e-6 ? [0, 1] : [dx / distance, dy / distance]
      const step = (room - distance) / 2
      one.x -= ux * step
      one.y -= uy * step
      other.x += ux * step
      other.y += uy * step
    }
  })
}
