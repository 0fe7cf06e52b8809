import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { JobId } from '../../../shared/model/ids.ts'
import type { JobQueue } from './jobQueue.ts'

/** Imports the sample company from its folder, then its directory; throws `sample-missing`. */
export function openSample(jobs: JobQueue, folder: string): JobId {
  const exports = join(folder, 'exports')
  const directory = join(folder, 'annuaire.csv')
  if (!existsSync(exports) || !existsSync(directory)) throw new PasserelleError('sample-missing', { path: folder })
  return jobs.startImport({ paths: [exports] }, () => jobs.writer.call('loadDirectory', { path: directory }))
}
