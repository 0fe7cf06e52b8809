import { resolve } from 'node:path'
import type { Argument, Reply, RequestName } from '../../../shared/api/engineApi.ts'
import { openEngine, type Engine } from '../engine.ts'
import type { CommandLine } from './commandLine.ts'

/** What a command prints with --json. */
export type Command = (line: CommandLine) => Promise<unknown>

/** Opens the command line's library, with `create` makes it where there is none, and closes it when `use` is done. */
export async function withEngine<Result>(
  line: CommandLine,
  create: boolean,
  use: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await openEngine({ library: resolve(line.library), create, analyseAfterImport: false })
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

export async function ask<Name extends RequestName>(
  engine: Engine,
  name: Name,
  argument: Argument<Name>,
): Promise<Reply<Name>> {
  return engine.handlers[name](argument, new AbortController().signal)
}

/** Waits until what was analysed is what the library holds. */
export async function bringUpToDate(engine: Engine): Promise<void> {
  const { analysis } = await ask(engine, 'library.status', {})
  if (analysis !== 'current') await ask(engine, 'analysis.run', {})
}
