import type { Reply } from '../../../shared/api/engineApi.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibraryView } from '../libraryView.ts'
import { currentMeasure } from './readNetwork.ts'

/** Answers `silos.trend`; computes it first where it is out of date. */
export async function readTrend(view: LibraryView, jobs: JobQueue): Promise<Reply<'silos.trend'>> {
  return (await currentMeasure(view, jobs, 'trend')) as Reply<'silos.trend'>
}
