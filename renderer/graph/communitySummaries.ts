import type { CommunitySummary } from '../../shared/model/communities.ts'
import type { SocialGraph } from './socialGraph.ts'

/**
 * What is said of the communities, by the number that the graph gives each: that of the first of its foremost people who is in the
 * graph. It must be the graph of the time that they were found in.
 */
export function communitySummaries(
  graph: SocialGraph,
  summaries: readonly CommunitySummary[],
): ReadonlyMap<number, CommunitySummary> {
  return new Map(
    summaries.flatMap((summary) => {
      const known = summary.foremost.map(({ id }) => String(id)).find((person) => graph.hasNode(person))
      return known === undefined ? [] : [[graph.getNodeAttribute(known, 'community'), summary] as const]
    }),
  )
}
