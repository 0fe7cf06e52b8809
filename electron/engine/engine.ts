import { fileURLToPath } from 'node:url'
import type { EngineEvents, EventName } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { EngineEndpoint } from '../../shared/api/rpcServer.ts'
import { createHandlers } from './handlers.ts'
import { JobQueue } from './jobs/jobQueue.ts'
import { embedMissing } from './requests/readModel.ts'
import { repeatWhenAsked } from './jobs/repeatWhenAsked.ts'
import { LibraryView } from './libraryView.ts'
import { isOutdated, libraryExists } from './storage/database.ts'
import { analysisState } from './storage/measures.ts'
import { arePeopleStale } from './storage/stalePeople.ts'
import { toStorageError } from './storage/storageError.ts'

export interface Engine extends EngineEndpoint {
  close(): Promise<void>
}

export interface EngineOptions {
  /** Folder of the library. */
  readonly library: string
  /** Folder of the generated sample company. */
  readonly sample?: string
  /** Whether to make the library where there is none; a host that only asks rather hears `library-missing`. */
  readonly create?: boolean
  /** Compute ties, measures and topics after every import, without being asked. */
  readonly analyseAfterImport?: boolean
}

type Listener = <Name extends EventName>(name: Name, payload: EngineEvents[Name]) => void

/**
 * Puts the engine together. Throws `library-missing`, `library-newer`, `library-corrupt`, `library-not-writable` or
 * `library-locked`.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { library, sample = defaultSample(), create = true, analyseAfterImport = true } = options
  const listeners = new Set<Listener>()
  const emit: Listener = (name, payload) => {
    for (const listener of listeners) listener(name, payload)
  }
  const jobs = new JobQueue(library, (name, payload) => {
    emit(name, payload)
    if (name === 'corpusChanged' && analyseAfterImport) analyseSoon.ask()
  })
  const analyseSoon = repeatWhenAsked(async () => {
    await jobs.analyse()
    // It may take hours, and nothing waits for it; what fails is told to whoever listens to jobs.
    embedMissing(view, jobs).catch(() => undefined)
  })
  const view = await openView(library, create, jobs)
  // What a command line imported was perhaps never analysed; reading the snapshot now also makes the first question quick.
  const unanalysed = analyseAfterImport && view.snapshot().columns.count > 0 && analysisState(view.db) !== 'current'
  if (unanalysed) analyseSoon.ask()
  return {
    handlers: createHandlers({
      view: () => view,
      library,
      jobs,
      sample,
      profilesChanged: () => emit('analysisChanged', {}),
      corpusChanged() {
        emit('corpusChanged', {})
        if (analyseAfterImport) analyseSoon.ask()
      },
    }),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      analyseSoon.stop()
      // The last connection to close folds the write-ahead log into the library.
      view.close()
      await jobs.close()
    },
  }
}

async function openView(library: string, create: boolean, jobs: JobQueue): Promise<LibraryView> {
  try {
    if (create) await jobs.writer.call('open', {})
    else if (!libraryExists(library)) throw new PasserelleError('library-missing', { path: library })
    else if (isOutdated(library)) await jobs.writer.call('open', {})
    const view = new LibraryView(library, () => jobs.activeJob !== null)
    // A run was killed before it found who is who; a library that cannot be written is read as it is.
    if (!create && arePeopleStale(view.db)) await jobs.writer.call('open', {}).catch(() => undefined)
    return view
  } catch (error) {
    await jobs.close()
    throw toStorageError(error, library)
  }
}

/** Where `npm run sample` puts it. */
function defaultSample(): string {
  return fileURLToPath(new URL('../../out/sample-company', import.meta.url))
}
