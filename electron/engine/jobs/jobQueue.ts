import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { EngineEvents } from '../../../shared/api/engineApi.ts'
import { PasserelleError, toWireError } from '../../../shared/api/errors.ts'
import type { JobId } from '../../../shared/model/ids.ts'
import type { ImportReport, JobProgress } from '../../../shared/model/source.ts'
import type { AnalysisCommands } from './analysisCommands.ts'
import type { EmbedderCommands } from './embedderCommands.ts'
import type { ImportArgument } from './importJob.ts'
import { createCommandClient, type CommandClient } from './workerCalls.ts'
import { IMPORT_THREAD_LIMITS } from './parserPool.ts'
import type { WriterCommands } from './writerCommands.ts'

type Emit = <Name extends keyof EngineEvents>(name: Name, payload: EngineEvents[Name]) => void

const AT_START: Omit<JobProgress, 'jobId' | 'kind' | 'path'> = {
  stage: 'scan',
  state: 'queued',
  done: 0,
  total: 0,
  itemsPerSecond: 0,
  secondsLeft: null,
  errorCode: null,
  found: 0,
  imported: 0,
  duplicate: 0,
  excluded: 0,
  rejected: 0,
}

// An import has a busy thread for every core: where each also shared out the sweeping of its young garbage, they would wait for
// one another. It saves a twentieth of an import's time on processors.
setFlagsFromString('--no-parallel-scavenge')

/** Written in one transaction: small, as the writer is others' as well. */
const ITEMS_EMBEDDED_AT_ONCE = 32
/** Milliseconds: ten a second. */
const LEAST_BETWEEN_REPORTS = 100

interface Job {
  readonly controller: AbortController
  readonly report: Promise<ImportReport>
}

/** Everything that changes the library, one job after another, with progress for whoever listens. */
export class JobQueue {
  readonly writer: CommandClient<WriterCommands>
  private readonly library: string
  private readonly emit: Emit
  private startedEmbedder: CommandClient<EmbedderCommands> | null = null
  private startedAnalyst: CommandClient<AnalysisCommands> | null = null
  private readonly jobs = new Map<JobId, Job>()
  private nextId = 1
  private active: JobId | null = null
  private analysis: Promise<void> | null = null
  private embedding: Promise<void> | null = null

  constructor(library: string, emit: Emit) {
    this.emit = emit
    this.library = library
    const options = { workerData: { library }, resourceLimits: IMPORT_THREAD_LIMITS }
    this.writer = createCommandClient(new Worker(new URL('./writer.worker.ts', import.meta.url), options))
  }

  /** Started when it is first asked for something: an import and most questions do without. */
  get analyst(): CommandClient<AnalysisCommands> {
    this.startedAnalyst ??= createCommandClient(
      new Worker(new URL('./analysis.worker.ts', import.meta.url), { workerData: { library: this.library } }),
    )
    return this.startedAnalyst
  }

  /** Started when it is first asked for something: without a model it never is. */
  get embedder(): CommandClient<EmbedderCommands> {
    this.startedEmbedder ??= createCommandClient(
      new Worker(new URL('./embedder.worker.ts', import.meta.url), { workerData: { library: this.library } }),
    )
    return this.startedEmbedder
  }

  get activeJob(): JobId | null {
    return this.active
  }

  /** Starts an import, then, when it succeeded, an optional second step, such as loading the directory that belongs to it. */
  startImport(argument: ImportArgument, then: () => Promise<unknown> = () => Promise.resolve()): JobId {
    const id = this.nextId++ as JobId
    const controller = new AbortController()
    const report = this.runImport(id, argument, controller.signal, then)
    report.catch(() => undefined) // whoever waits for it gets the failure; nobody need
    this.jobs.set(id, { controller, report })
    return id
  }

  waitFor(id: JobId): Promise<ImportReport> {
    return this.require(id).report
  }

  cancel(id: JobId): void {
    this.require(id).controller.abort()
  }

  /** Computes what is stale; calls that come while it runs share the one run. */
  async analyse(): Promise<void> {
    this.analysis ??= this.runAnalysis().finally(() => {
      this.analysis = null
    })
    return this.analysis
  }

  /** Works out what the items mean that no vector says it of, about `total` of them; calls that come while it runs share the one run. */
  async embed(total: number): Promise<void> {
    this.embedding ??= this.runEmbedding(total).finally(() => {
      this.embedding = null
    })
    return this.embedding
  }

  async close(): Promise<void> {
    for (const { controller } of this.jobs.values()) controller.abort()
    await this.startedAnalyst?.close()
    await this.startedEmbedder?.close()
    await this.writer.call('close', {}).catch(() => undefined) // the thread may have died already
    await this.writer.close()
  }

  private require(id: JobId): Job {
    const job = this.jobs.get(id)
    if (!job) throw new PasserelleError('not-found', { kind: 'job', id })
    return job
  }

  private async runImport(id: JobId, argument: ImportArgument, signal: AbortSignal, then: () => Promise<unknown>) {
    let progress: JobProgress = { ...AT_START, jobId: id, kind: 'import', path: argument.paths[0] ?? null }
    const moved = (change: Partial<JobProgress>) => {
      progress = { ...progress, ...change }
      this.emit('job', progress)
    }
    this.active = id
    moved({})
    try {
      const report = await this.writer.call('import', argument, {
        signal,
        progress: (change) => {
          moved({ ...change, state: 'running' })
        },
      })
      if (!report.dryRun && !report.cancelled) await then()
      moved({ stage: 'done', state: report.cancelled ? 'cancelled' : 'done', secondsLeft: 0 })
      return report
    } catch (error) {
      const { code } = toWireError(error)
      moved({ state: code === 'cancelled' ? 'cancelled' : 'failed', errorCode: code })
      throw error
    } finally {
      if (this.active === id) this.active = null
      this.emit('corpusChanged', {})
    }
  }

  private async runEmbedding(total: number): Promise<void> {
    const id = this.nextId++ as JobId
    const moved = (change: Partial<JobProgress>) => {
      this.emit('job', { ...AT_START, jobId: id, kind: 'analysis', path: null, stage: 'vectors', total, ...change })
    }
    let [done, shown, by] = [0, 0, '']
    try {
      for (let after = 0; ;) {
        const { print, vectors } = await this.embedder.call('next', { after, limit: ITEMS_EMBEDDED_AT_ONCE })
        if (vectors.length === 0) break
        await this.writer.call('saveVectors', { print, vectors })
        // With another model it all begins anew.
        after = by === '' || by === print ? (vectors.at(-1)?.item ?? Infinity) : 0
        by = print
        done += vectors.length
        if (Date.now() - shown >= LEAST_BETWEEN_REPORTS) {
          shown = Date.now()
          moved({ state: 'running', done: Math.min(done, total) })
        }
      }
      moved({ stage: 'done', state: 'done', done: total })
      this.emit('analysisChanged', {})
    } catch (error) {
      moved({ state: 'failed', errorCode: toWireError(error).code })
      throw error
    }
  }

  private async runAnalysis(): Promise<void> {
    const id = this.nextId++ as JobId
    const stages = ['ties', 'topics', 'measures'] as const
    const moved = (change: Partial<JobProgress>) => {
      this.emit('job', {
        ...AT_START,
        jobId: id,
        kind: 'analysis',
        path: null,
        total: stages.length,
        state: 'running',
        ...change,
      })
    }
    try {
      const analysis = await this.analyst.call(
        'analyse',
        {},
        {
          progress: (stage) => {
            moved({ stage, done: stages.indexOf(stage) })
          },
        },
      )
      await this.writer.call('saveAnalysis', analysis)
      moved({ stage: 'done', state: 'done', done: stages.length })
      this.emit('analysisChanged', {})
    } catch (error) {
      moved({ state: 'failed', errorCode: toWireError(error).code })
      throw error
    }
  }
}
