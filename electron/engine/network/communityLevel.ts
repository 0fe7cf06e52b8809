import { strengths, type Graph } from './graph.ts'

/**
 * A graph in which a node may stand for many people: their ties among themselves are only in `strength`, which is all
 * that modularity needs of them.
 */
export interface Level {
  readonly order: number
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
  /** Sum over the people inside of all their ties, those inside the node included twice. */
  readonly strength: Float64Array
}

export function firstLevel(graph: Graph): Level {
  return { ...graph, strength: strengths(graph) }
}

/** One node per community of `communityOf`, numbered 0 to `count - 1`. */
export function aggregate(level: Level, communityOf: Int32Array, count: number): Level {
  const members = membersOf(communityOf, count)
  const strength = new Float64Array(count)
  const weightTo = new Float64Array(count)
  const offsets = new Uint32Array(count + 1)
  const targets: number[] = []
  const weights: number[] = []
  members.forEach((nodes, community) => {
    const touched: number[] = []
    for (const node of nodes) {
      strength[community] = (strength[community] ?? 0) + (level.strength[node] ?? 0)
      for (let at = level.offsets[node] ?? 0; at < (level.offsets[node + 1] ?? 0); at++) {
        const other = communityOf[level.targets[at] ?? 0] ?? 0
        if (other === community) continue
        if (weightTo[other] === 0) touched.push(other)
        weightTo[other] = (weightTo[other] ?? 0) + (level.weights[at] ?? 0)
      }
    }
    for (const other of touched) {
      targets.push(other)
      weights.push(weightTo[other] ?? 0)
      weightTo[other] = 0
    }
    offsets[community + 1] = targets.length
  })
  return { order: count, offsets, targets: Uint32Array.from(targets), weights: Float64Array.from(weights), strength }
}

function membersOf(communityOf: Int32Array, count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => [])
  communityOf.forEach((community, node) => members[community]?.push(node))
  return members
}

/** Renumbers communities 0 to n - 1 in the order in which they first appear, in place; answers n. */
export function renumber(communityOf: Int32Array): number {
  const numbers = new Map<number, number>()
  communityOf.forEach((community, node) => {
    const known = numbers.get(community) ?? numbers.size
    numbers.set(community, known)
    communityOf[node] = known
  })
  return numbers.size
}
