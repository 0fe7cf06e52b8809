import type { Level } from './communityLevel.ts'
import type { Objective } from './moveNodes.ts'
import { shuffle, type Random } from './random.ts'

/**
 * Of the choice among the communities a node may join: near 0 always the best one, larger more chance (theta in the
 * paper).
 */
const RANDOMNESS = 0.01

interface Refinement {
  /**
   * Of each refined community: strength, ties to the rest of the coarse community around it, and whether it is still
   * one node.
   */
  readonly total: Float64Array
  readonly outside: Float64Array
  readonly single: Uint8Array
  readonly weightTo: Float64Array
  readonly refinedOf: Int32Array
}

/**
 * The refinement phase: inside each coarse community, nodes start alone and join only sub-communities that are well
 * connected to the rest of it, so that what is aggregated next is never a community in two unconnected pieces. Answers
 * the refined community of each node, numbered by one of its nodes.
 */
export function refineCommunities(
  level: Level,
  coarseOf: Int32Array,
  objective: Objective,
  random: Random,
): Int32Array {
  const coarseTotal = new Float64Array(level.order)
  coarseOf.forEach((coarse, node) => (coarseTotal[coarse] = (coarseTotal[coarse] ?? 0) + (level.strength[node] ?? 0)))
  const state = createRefinement(level, coarseOf)
  const order = Int32Array.from({ length: level.order }, (_, node) => node)
  shuffle(order, random)
  for (const node of order) {
    if (state.single[node] === 0) continue
    const around = coarseTotal[coarseOf[node] ?? 0] ?? 0
    if (!isWellConnected(state, node, around, objective)) continue
    join(level, node, coarseOf, around, state, objective, random)
  }
  return state.refinedOf
}

function createRefinement(level: Level, coarseOf: Int32Array): Refinement {
  const outside = new Float64Array(level.order)
  for (let node = 0; node < level.order; node++) {
    for (let at = level.offsets[node] ?? 0; at < (level.offsets[node + 1] ?? 0); at++) {
      if (coarseOf[level.targets[at] ?? 0] === coarseOf[node])
        outside[node] = (outside[node] ?? 0) + (level.weights[at] ?? 0)
    }
  }
  return {
    total: level.strength.slice(),
    outside,
    single: new Uint8Array(level.order).fill(1),
    weightTo: new Float64Array(level.order),
    refinedOf: Int32Array.from({ length: level.order }, (_, node) => node),
  }
}

function isWellConnected(
  { total, outside }: Refinement,
  refined: number,
  around: number,
  { expectedPer }: Objective,
): boolean {
  const own = total[refined] ?? 0
  return (outside[refined] ?? 0) >= expectedPer * own * (around - own)
}

function join(
  level: Level,
  node: number,
  coarseOf: Int32Array,
  around: number,
  state: Refinement,
  objective: Objective,
  random: Random,
): void {
  const touched = weighNeighbours(level, node, coarseOf, state)
  const mine = level.strength[node] ?? 0
  const choices: { refined: number; gain: number }[] = []
  for (const refined of touched) {
    const gain = (state.weightTo[refined] ?? 0) - objective.expectedPer * mine * (state.total[refined] ?? 0)
    if (gain >= 0 && isWellConnected(state, refined, around, objective)) choices.push({ refined, gain })
  }
  const chosen = choose(choices, random)
  if (chosen !== null) {
    state.refinedOf[node] = chosen
    state.single[node] = 0
    state.single[chosen] = 0
    state.total[chosen] = (state.total[chosen] ?? 0) + mine
    state.outside[chosen] =
      (state.outside[chosen] ?? 0) + (state.outside[node] ?? 0) - 2 * (state.weightTo[chosen] ?? 0)
  }
  for (const refined of touched) state.weightTo[refined] = 0
}

function weighNeighbours(
  level: Level,
  node: number,
  coarseOf: Int32Array,
  { weightTo, refinedOf }: Refinement,
): number[] {
  const touched: number[] = []
  for (let at = level.offsets[node] ?? 0; at < (level.offsets[node + 1] ?? 0); at++) {
    const neighbour = level.targets[at] ?? 0
    if (coarseOf[neighbour] !== coarseOf[node]) continue
    const refined = refinedOf[neighbour] ?? 0
    if (weightTo[refined] === 0) touched.push(refined)
    weightTo[refined] = (weightTo[refined] ?? 0) + (level.weights[at] ?? 0)
  }
  return touched
}

/**
 * With a probability that grows as exp(gain / RANDOMNESS); gains are taken from the largest so that the exponential
 * cannot overflow.
 */
function choose(choices: readonly { refined: number; gain: number }[], random: Random): number | null {
  const largest = Math.max(...choices.map((choice) => choice.gain))
  const odds = choices.map((choice) => Math.exp((choice.gain - largest) / RANDOMNESS))
  let left = random.fraction() * odds.reduce((sum, value) => sum + value, 0)
  for (const [at, choice] of choices.entries()) {
    left -= odds[at] ?? 0
    if (left < 0) return choice.refined
  }
  return choices.at(-1)?.refined ?? null
}
