import type { WireError } from '../../shared/api/errors.ts'
import { toWireError } from '../../shared/api/errors.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { DroppedFile, ShellApi } from '../../shared/api/shellApi.ts'
import type { JobId } from '../../shared/model/ids.ts'
import type { ImportReport } from '../../shared/model/source.ts'

/** Files of a drop that were handed to the host so far. */
export interface Handover {
  readonly done: number
  readonly total: number
}

/** How exports come in: by path, by drop, or from the sample company. */
export class Intake {
  #handover = $state.raw<Handover | null>(null)
  #starting = $state(false)
  #error = $state.raw<WireError | null>(null)
  #report = $state.raw<ImportReport | null>(null)
  readonly #transport: Transport
  readonly #shell: ShellApi

  constructor(transport: Transport, shell: ShellApi) {
    this.#transport = transport
    this.#shell = shell
  }

  get handover(): Handover | null {
    return this.#handover
  }

  /** Asked, and not yet under way as a job. */
  get starting(): boolean {
    return this.#starting
  }

  get error(): WireError | null {
    return this.#error
  }

  /** Of the import that ended last. */
  get report(): ImportReport | null {
    return this.#report
  }

  /** Whoever was told of it has gone elsewhere. */
  forgetError(): void {
    this.#error = null
  }

  /** True when the import is under way. */
  importPaths(paths: readonly string[]): Promise<boolean> {
    return this.#start(async () => {
      if (paths.length === 0) return null
      return (await this.#transport.request('import.start', { paths })).jobId
    })
  }

  importDropped(files: readonly DroppedFile[]): Promise<boolean> {
    return this.#start(async () => {
      if (files.length === 0) return null
      const paths = await this.#shell.pathsOfDropped(files, (done, total) => {
        this.#handover = { done, total }
      })
      return (await this.#transport.request('import.start', { paths })).jobId
    })
  }

  openSample(): Promise<boolean> {
    return this.#start(async () => (await this.#transport.request('sample.open', {})).jobId)
  }

  async #start(begin: () => Promise<JobId | null>): Promise<boolean> {
    this.#starting = true
    this.#error = null
    try {
      const jobId = await begin()
      if (jobId !== null) void this.#awaitReport(jobId)
      return jobId !== null
    } catch (error) {
      this.#error = toWireError(error)
      return false
    } finally {
      this.#starting = false
      this.#handover = null
    }
  }

  async #awaitReport(jobId: JobId): Promise<void> {
    try {
      this.#report = await this.#transport.request('import.wait', { jobId })
    } catch (error) {
      this.#error = toWireError(error)
    }
  }
}
