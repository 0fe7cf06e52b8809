import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Argument, Reply, RequestName } from '../../shared/api/engineApi.ts'
import { openEngine, type Engine } from '../../electron/engine/engine.ts'

export interface TemporaryLibrary extends AsyncDisposable {
  readonly folder: string
  readonly engine: Engine
  ask<Name extends RequestName>(name: Name, argument: Argument<Name>): Promise<Reply<Name>>
  /** Imports and waits. */
  import(paths: readonly string[]): Promise<Reply<'import.wait'>>
}

/** A library in a folder that goes when it is disposed of. */
export async function temporaryLibrary(): Promise<TemporaryLibrary> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-'))
  const engine = await openEngine({ library: folder, analyseAfterImport: false })
  const ask = async <Name extends RequestName>(name: Name, argument: Argument<Name>): Promise<Reply<Name>> =>
    engine.handlers[name](argument, new AbortController().signal)
  return {
    folder,
    engine,
    ask,
    async import(paths) {
      const { jobId } = await ask('import.start', { paths })
      return ask('import.wait', { jobId })
    },
    async [Symbol.asyncDispose]() {
      await engine.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
