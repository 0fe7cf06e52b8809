import type { SizeMeasure } from './sizeMeasures.ts'
import type { SocialGraph } from './socialGraph.ts'
import { isTopic } from './topicLayer.ts'

/** Radii in pixels at the camera's rest, for up to `FEW` people. A crowd gets smaller discs, to leave room between them. */
const [SMALLEST, LARGEST, FEW] = [4, 16, 80]
const TOPIC = 6
const [SMALLEST_EVER, LARGEST_EVER] = [1.2, 4]

/**
 * Radius by node: the disc's area grows with the measure, from the smallest at 0 to the largest at the graph's maximum.
 * People for whom the measure is undefined get the smallest. Topics are all as large.
 */
export function nodeSizes(graph: SocialGraph, measure: SizeMeasure): ReadonlyMap<string, number> {
  const values = new Map(graph.mapNodes((node, person) => [node, measure.of(person) ?? 0]))
  const most = Math.max(0, ...values.values())
  const room = Math.min(1, (FEW / Math.max(1, graph.order)) ** 0.32)
  const [smallest, largest] = [Math.max(SMALLEST_EVER, SMALLEST * room), Math.max(LARGEST_EVER, LARGEST * room)]
  const radius = (value: number) => smallest + (largest - smallest) * (most === 0 ? 0 : Math.sqrt(value / most))
  return new Map([...values].map(([node, value]) => [node, isTopic(node) ? TOPIC * room : radius(value)]))
}
