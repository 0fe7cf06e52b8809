import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { JobId } from '../../../shared/model/ids.ts'
import type { LibraryStatus } from '../../../shared/model/library.ts'
import { datesCovered } from '../../../shared/model/datesCovered.ts'
import { strayLimit } from '../../../shared/model/wrongClocks.ts'
import { REJECTION_TEXTS } from '../../../shared/wording/rejectionTexts.ts'
import type { LibraryView } from '../libraryView.ts'
import { libraryFile, schemaVersion } from '../storage/database.ts'
import { analysisState } from '../storage/measures.ts'
import { countRejections, listRejections } from '../storage/sources.ts'
import { countLibrary, listEndDates } from '../storage/statistics.ts'

/** Answers `library.status`. */
export function readStatus({ db, folder }: LibraryView, activeJob: JobId | null): LibraryStatus {
  const counts = countLibrary(db)
  const items = Object.values(counts.items).reduce((sum, count) => sum + count, 0)
  return {
    path: folder,
    version: productVersion(),
    schemaVersion: schemaVersion(db),
    ...counts,
    ...datesCovered(items, listEndDates(db, strayLimit(items))),
    bytes: fileSize(libraryFile(folder)) + fileSize(`${libraryFile(folder)}-wal`),
    analysis: analysisState(db),
    activeJob,
  }
}

/** Answers `source.rejections`. */
export function readRejections(
  { db }: LibraryView,
  argument: Argument<'source.rejections'>,
): Reply<'source.rejections'> {
  return {
    total: countRejections(db, argument.sourceId),
    rejections: listRejections(db, argument.sourceId, argument.limit, argument.offset).map(
      ({ where, code, detail }) => ({
        where,
        code,
        message: detail || REJECTION_TEXTS[code].en,
      }),
    ),
  }
}

function fileSize(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}

/** Of package.json, wherever the engine runs from: the sources, or the bundle in out/main. */
export function productVersion(): string {
  for (const above of ['../../../', '../../', '../../../../']) {
    const file = new URL(`${above}package.json`, import.meta.url)
    if (!existsSync(file)) continue
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }
    if (typeof version === 'string') return version
  }
  return '0.0.0'
}
