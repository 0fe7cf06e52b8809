import type { Transport } from '../../shared/api/rpc.ts'
import type { JobId } from '../../shared/model/ids.ts'
import type { JobProgress } from '../../shared/model/source.ts'

/** What is being done in the background, and what ended since the window opened. */
export class Jobs {
  #jobs = $state.raw<readonly JobProgress[]>([])
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
    transport.subscribe('job', (progress) => this.#take(progress))
  }

  /** Queued and running, in the order they came. */
  get active(): readonly JobProgress[] {
    return this.#jobs.filter(isActive)
  }

  /** The one to speak of in the frame. */
  get foremost(): JobProgress | null {
    return this.active.find((job) => job.state === 'running') ?? this.active[0] ?? null
  }

  get ended(): readonly JobProgress[] {
    return this.#jobs.filter((job) => !isActive(job))
  }

  /** A job that has just ended by itself cannot be cancelled; its last event tells how it ended. */
  async cancel(jobId: JobId): Promise<void> {
    await this.#transport.request('job.cancel', { jobId }).catch(() => undefined)
  }

  #take(progress: JobProgress): void {
    const known = this.#jobs.some((job) => job.jobId === progress.jobId)
    this.#jobs = known
      ? this.#jobs.map((job) => (job.jobId === progress.jobId ? progress : job))
      : [...this.#jobs, progress]
  }
}

function isActive(job: JobProgress): boolean {
  return job.state === 'queued' || job.state === 'running'
}
