import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { CommunityDetail, CommunitySummary } from '../../../shared/model/communities.ts'
import type { StoredCommunities } from '../jobs/communityMaterial.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibraryView } from '../libraryView.ts'
import { currentMeasure } from './readNetwork.ts'

/** Answers `communities.list`; computes them first where they are out of date. */
export async function readCommunities(view: LibraryView, jobs: JobQueue): Promise<Reply<'communities.list'>> {
  const found = (await currentMeasure(view, jobs, 'communities')) as StoredCommunities
  return { ...found, communities: found.communities.map(summarise) }
}

/** Answers `communities.get`; throws `not-found`. */
export async function readCommunity(
  view: LibraryView,
  jobs: JobQueue,
  { key }: Argument<'communities.get'>,
): Promise<Reply<'communities.get'>> {
  const { communities } = (await currentMeasure(view, jobs, 'communities')) as StoredCommunities
  const community = communities.find((one) => one.key === key)
  if (!community) throw new PasserelleError('not-found', { kind: 'community', id: key })
  return community
}

function summarise({ key, people, topics, departments, foremost, health, burst }: CommunityDetail): CommunitySummary {
  return { key, people, topics, departments, foremost, health, burst }
}
