import { dirname } from 'node:path'
import { onTestFinished } from 'vitest'
import { Analyst } from '../../electron/engine/jobs/analyst.ts'
import { loadDirectory } from '../../electron/engine/jobs/loadDirectory.ts'
import { LibraryView } from '../../electron/engine/libraryView.ts'
import type { WritableDatabase } from '../../electron/engine/storage/database.ts'
import { saveAnalysis } from '../../electron/engine/storage/measures.ts'
import type { CorpusBuilder } from './corpusBuilder.ts'
import { importHere, libraryHere } from './importHere.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** A library that has read a corpus and a directory (its own, or another file), with ties, measures and topics. */
export async function analysedLibrary(
  builder: CorpusBuilder,
  directory?: string,
): Promise<{ readonly db: WritableDatabase; readonly view: LibraryView }> {
  const files = builder.writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [files.mail] })
  const staff = directory ?? files.directory
  if (staff !== null) await loadDirectory(db, staff)
  const { stamp, measures, topics, guesses, texts } = new Analyst(dirname(db.name)).analyse(() => undefined)
  saveAnalysis(db, stamp, measures, topics, guesses, texts)
  const view = new LibraryView(dirname(db.name))
  onTestFinished(() => {
    view.close()
  })
  return { db, view }
}
