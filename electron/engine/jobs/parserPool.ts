import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ParserCommands, ParserThread, PreparedEntry } from './parserCommands.ts'
import { SharedKeys } from './sharedKeys.ts'
import { createCommandClient, type CommandClient } from './workerCalls.ts'

/** Batches that wait for a parser beside those being parsed: enough to keep it busy, few enough to bound memory. */
const WAITING_PER_PARSER = 2

/**
 * What an import thread makes is garbage a moment later: with little room for it, it is taken away while it is still in the
 * cache, and each thread holds some 40 MB less.
 */
export const IMPORT_THREAD_LIMITS = { maxYoungGenerationSizeMb: 12 }

type UnnumberedBatch = Omit<ParserCommands['parse']['argument'], 'batch'>

/** Parser threads, used in turn. */
export class ParserPool {
  /** Batches to keep under way. */
  readonly capacity: number
  private readonly parsers: readonly CommandClient<ParserCommands>[]
  private turn = 0

  /** @param library folder of a library that is there, in which the parsers look for what is known */
  constructor(library: string, threads = Math.max(1, Math.min(8, availableParallelism()))) {
    const workerData: ParserThread = { library, prepared: new SharedKeys().memory }
    this.parsers = Array.from({ length: threads }, () =>
      createCommandClient<ParserCommands>(
        new Worker(new URL('./parser.worker.ts', import.meta.url), {
          workerData,
          resourceLimits: IMPORT_THREAD_LIMITS,
        }),
      ),
    )
    this.capacity = threads * (1 + WAITING_PER_PARSER)
  }

  /** Batches are to be written in the order in which they are handed over. */
  async parse(batch: UnnumberedBatch): Promise<readonly PreparedEntry[]> {
    const parser = this.parsers[this.turn++ % this.parsers.length]
    if (!parser) throw new Error('no parser thread')
    return parser.call('parse', { ...batch, batch: this.turn })
  }

  async close(): Promise<void> {
    await Promise.all(this.parsers.map((parser) => parser.close()))
  }
}
