import type { SizeMeasure } from './sizeMeasures.ts'
import type { SocialGraph } from './socialGraph.ts'

/** Radii in pixels at the camera's rest. A crowd gets smaller discs, so that ties stay visible between them. */
const SMALLEST = { few: 4, many: 1.5 } as const
const LARGEST = { few: 16, many: 9 } as const

/**
 * Radius by node: the disc's area grows with the measure, from the smallest at 0 to the largest at the graph's maximum.
 * People for whom the measure is undefined get the smallest.
 */
export function nodeSizes(graph: SocialGraph, measure: SizeMeasure): ReadonlyMap<string, number> {
  const values = new Map(graph.mapNodes((node, person) => [node, measure.of(person) ?? 0]))
  const most = Math.max(0, ...values.values())
  const crowd = Math.min(1, graph.order / 1500)
  const smallest = SMALLEST.few + (SMALLEST.many - SMALLEST.few) * crowd
  const largest = LARGEST.few + (LARGEST.many - LARGEST.few) * crowd
  const radius = (value: number) => smallest + (largest - smallest) * (most === 0 ? 0 : Math.sqrt(value / most))
  return new Map([...values].map(([node, value]) => [node, radius(value)]))
}
