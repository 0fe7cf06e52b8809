import type { Level } from './communityLevel.ts'
import { shuffle, type Random } from './random.ts'

/** What modularity counts one expected tie for: resolution / 2m. */
export interface Objective {
  readonly expectedPer: number
}

/**
 * The fast local moving phase: each node goes to the neighbouring community that raises modularity most (or to a new
 * one), and only the neighbours of nodes that moved are visited again. Changes `communityOf`, whose numbers must lie in
 * 0..order-1; answers whether anything moved.
 */
export function moveNodes(level: Level, communityOf: Int32Array, objective: Objective, random: Random): boolean {
  const state = createState(level, communityOf)
  const queue = createQueue(level.order, random)
  let moved = false
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    const best = bestCommunity(level, node, communityOf, state, objective)
    if (best === communityOf[node]) continue
    settle(level, node, best, communityOf, state)
    moved = true
    for (let at = level.offsets[node] ?? 0; at < (level.offsets[node + 1] ?? 0); at++) {
      const neighbour = level.targets[at] ?? 0
      if (communityOf[neighbour] !== best) queue.add(neighbour)
    }
  }
  return moved
}

interface MoveState {
  readonly total: Float64Array
  readonly people: Int32Array
  readonly empty: number[]
  readonly weightTo: Float64Array
  readonly touched: Int32Array
}

function createState({ order, strength }: Level, communityOf: Int32Array): MoveState {
  const total = new Float64Array(order)
  const people = new Int32Array(order)
  communityOf.forEach((community, node) => {
    total[community] = (total[community] ?? 0) + (strength[node] ?? 0)
    people[community] = (people[community] ?? 0) + 1
  })
  const empty = [...people.keys()].filter((community) => people[community] === 0)
  return { total, people, empty, weightTo: new Float64Array(order), touched: new Int32Array(order) }
}

/** A ring of the nodes to visit, each at most once. */
function createQueue(order: number, random: Random) {
  const ring = Int32Array.from({ length: order }, (_, node) => node)
  shuffle(ring, random)
  const waiting = new Uint8Array(order).fill(1)
  let head = 0
  let length = order
  return {
    take(): number {
      if (length === 0) return -1
      const node = ring[head] ?? -1
      head = (head + 1) % order
      length--
      waiting[node] = 0
      return node
    },
    add(node: number): void {
      if (waiting[node] === 1) return
      waiting[node] = 1
      ring[(head + length) % order] = node
      length++
    },
  }
}

function bestCommunity(
  { offsets, targets, weights, strength }: Level,
  node: number,
  communityOf: Int32Array,
  { total, people, empty, weightTo, touched }: MoveState,
  { expectedPer }: Objective,
): number {
  const own = communityOf[node] ?? 0
  let count = 0
  for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++) {
    const community = communityOf[targets[at] ?? 0] ?? 0
    if (weightTo[community] === 0) touched[count++] = community
    weightTo[community] = (weightTo[community] ?? 0) + (weights[at] ?? 0)
  }
  const mine = strength[node] ?? 0
  const expected = mine * expectedPer
  let best = own
  let gain = (weightTo[own] ?? 0) - expected * ((total[own] ?? 0) - mine)
  for (let at = 0; at < count; at++) {
    const community = touched[at] ?? 0
    const candidate = (weightTo[community] ?? 0) - expected * (total[community] ?? 0)
    weightTo[community] = 0
    if (community !== own && candidate > gain + TOLERANCE) {
      best = community
      gain = candidate
    }
  }
  if (gain < -TOLERANCE && (people[own] ?? 0) > 1) return empty.at(-1) ?? best
  return best
}

/**
 * Differences below rounding are not improvements; without this two equal communities could exchange a node for ever.
 */
const TOLERANCE = 1e-10

function settle({ strength }: Level, node: number, best: number, communityOf: Int32Array, state: MoveState): void {
  const own = communityOf[node] ?? 0
  const mine = strength[node] ?? 0
  if (state.people[best] === 0) state.empty.splice(state.empty.lastIndexOf(best), 1)
  state.total[own] = (state.total[own] ?? 0) - mine
  state.people[own] = (state.people[own] ?? 0) - 1
  if (state.people[own] === 0) state.empty.push(own)
  state.total[best] = (state.total[best] ?? 0) + mine
  state.people[best] = (state.people[best] ?? 0) + 1
  communityOf[node] = best
}
