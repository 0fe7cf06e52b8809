import type { SocialGraph } from './socialGraph.ts'
import { placeTopics } from './topicLayer.ts'

/** Places [x0, y0, ...] given to the people in the graph's order, at once; topics follow them. */
export function placePeople(graph: SocialGraph, positions: Float32Array): void {
  let index = 0
  graph.updateEachNodeAttributes(
    (_, person) => {
      const [x, y] = [positions[index++] ?? person.x, positions[index++] ?? person.y]
      return { ...person, x, y }
    },
    { attributes: ['x', 'y'] },
  )
  placeTopics(graph)
}

/**
 * Moves people from where they stand to `target` within `duration` milliseconds, slowing down at the end; at once for 0.
 * `arrived` is called once, at the end. Returns the function that stops on the way.
 */
export function glide(
  graph: SocialGraph,
  target: Float32Array,
  duration: number,
  nextFrame: NextFrame,
  arrived: () => void,
): () => void {
  const start = new Float32Array(target.length)
  let index = 0
  graph.forEachNode((_, { x, y, topic }) => {
    if (topic === undefined) start.set([x, y], 2 * index++)
  })
  let stopped = false
  let began: number | null = null
  const step = (now: number) => {
    if (stopped) return
    began ??= now
    const passed = duration <= 0 ? 1 : Math.min(1, (now - began) / duration)
    placePeople(graph, between(start, target, 1 - (1 - passed) ** 3))
    if (passed < 1) nextFrame(step)
    else arrived()
  }
  nextFrame(step)
  return () => {
    stopped = true
  }
}

/** `requestAnimationFrame`, or a test's own clock. */
export type NextFrame = (callback: (now: number) => void) => unknown

function between(start: Float32Array, target: Float32Array, share: number): Float32Array {
  return start.map((value, index) => value + ((target[index] ?? value) - value) * share)
}
