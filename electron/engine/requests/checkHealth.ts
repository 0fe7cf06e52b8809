import type { DoctorReport } from '../../../shared/model/library.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibraryView } from '../libraryView.ts'
import { checkLibrary, sqliteVersion } from '../storage/integrity.ts'
import { PIPELINE_VERSION } from '../text/pipelineVersion.ts'
import { productVersion } from './readLibrary.ts'

/** Answers `library.check`. */
export async function checkHealth({ db }: LibraryView, jobs: JobQueue, repair: boolean): Promise<DoctorReport> {
  const written = await jobs.writer.call('check', { repair })
  const checks = [...checkLibrary(db), ...written]
  return {
    healthy: checks.every((check) => check.healthy),
    checks,
    versions: {
      passerelle: productVersion(),
      node: process.versions.node,
      sqlite: sqliteVersion(db),
      textPipeline: String(PIPELINE_VERSION),
    },
  }
}
