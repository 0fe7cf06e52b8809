import type { CommunitySummary } from '../../../shared/model/communities.ts'
import type { Messages } from '../../i18n/messages.ts'

/** Characters that still leave room for the others. */
const LONGEST = 26

/** What a community is called on the picture: by its first topics, else by its number, from 1. */
export function shortCommunityName(
  community: number,
  summaries: ReadonlyMap<number, CommunitySummary>,
  t: Messages,
): string {
  const [first, second] = summaries.get(community)?.topics ?? []
  if (first === undefined) return t.network.community(community + 1)
  const two = `${first}, ${second ?? ''}`
  return second !== undefined && two.length <= LONGEST ? two : first
}
