import { dirname } from 'node:path'
import { onTestFinished } from 'vitest'
import { identifyPeople } from '../../electron/engine/jobs/identifyPeople.ts'
import {
  runImport,
  type ImportArgument,
  type ImportContext,
  type ImportProgress,
} from '../../electron/engine/jobs/importJob.ts'
import { parseEntries } from '../../electron/engine/jobs/parseEntries.ts'
import { recogniseItems } from '../../electron/engine/jobs/recognisedItems.ts'
import { openReadable, openWritable, type WritableDatabase } from '../../electron/engine/storage/database.ts'
import type { ImportReport } from '../../shared/model/source.ts'
import { loadDirectory } from '../../electron/engine/jobs/loadDirectory.ts'
import { LibraryView } from '../../electron/engine/libraryView.ts'
import type { CorpusBuilder } from './corpusBuilder.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** An empty library that lives as long as the test. */
export function libraryHere(folder = temporaryFolder()): WritableDatabase {
  const db = openWritable(folder)
  onTestFinished(() => {
    db.close()
  })
  return db
}

/** What the writer's thread does for an import, without threads. */
export async function importHere(
  db: WritableDatabase,
  argument: ImportArgument,
  { signal = new AbortController().signal, progress = () => undefined }: ImportWatch = {},
): Promise<ImportReport> {
  const reader = openReadable(dirname(db.name))
  try {
    const recognised = recogniseItems(reader)
    let batches = 0
    const parse: ImportContext['parsers']['parse'] = (batch) => parseEntries({ ...batch, batch: ++batches }, recognised)
    const forwards: ImportContext['forwards'] = new Map()
    const report = await runImport(argument, { db, parsers: { capacity: 2, parse }, forwards, signal, progress })
    if (!report.dryRun) identifyPeople(db, forwards)
    return report
  } finally {
    reader.close()
  }
}

interface ImportWatch {
  readonly signal?: AbortSignal
  readonly progress?: (progress: ImportProgress) => void
}

/** The reading side of a library that has read a corpus, and its directory where there is one. */
export async function viewHere(builder: CorpusBuilder): Promise<LibraryView> {
  const folder = temporaryFolder()
  const files = builder.writeTo(temporaryFolder())
  const db = libraryHere(folder)
  await importHere(db, { paths: [files.mail] })
  if (files.directory !== null) await loadDirectory(db, files.directory)
  const view = new LibraryView(folder)
  onTestFinished(() => {
    view.close()
  })
  return view
}
