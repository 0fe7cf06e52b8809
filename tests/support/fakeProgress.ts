import type { JobId } from '../../shared/model/ids.ts'
import type { JobProgress } from '../../shared/model/source.ts'

/** What is said of an import of ten items under way. */
export function progress(jobId: number, state: JobProgress['state'], done = 0): JobProgress {
  return {
    jobId: jobId as JobId,
    kind: 'import',
    stage: 'read',
    state,
    path: null,
    done,
    total: 10,
    found: 0,
    imported: 0,
    duplicate: 0,
    excluded: 0,
    rejected: 0,
    itemsPerSecond: 0,
    secondsLeft: null,
    errorCode: null,
  }
}
