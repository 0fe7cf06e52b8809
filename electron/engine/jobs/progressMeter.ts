import type { JobStage } from '../../../shared/model/source.ts'
import type { RunCounts } from '../storage/sources.ts'
import type { ImportProgress } from './importJob.ts'

/** At most ten events a second: more than that nobody can read. */
const LEAST_INTERVAL = 100

/** Turns what an import does into progress that never runs backwards. */
export class ProgressMeter {
  private readonly emit: (progress: ImportProgress) => void
  private path: string | null = null
  private current: JobStage = 'scan'
  private total = 0
  private before = 0
  private done = 0
  private counts = { found: 0, imported: 0, duplicate: 0, excluded: 0, rejected: 0 }
  private finishedCounts = { ...this.counts }
  private foundAtStart = 0
  private startedAt = performance.now()
  private emittedAt = -Infinity

  constructor(emit: (progress: ImportProgress) => void) {
    this.emit = emit
  }

  stage(stage: JobStage, path: string | null): void {
    this.current = stage
    this.path = path
    this.send(true)
  }

  expect(bytes: number): void {
    this.total = bytes
    this.startedAt = performance.now()
  }

  begin(path: string, state: RunCounts): void {
    this.foundAtStart += state.found
    this.stage('read', path)
  }

  moved(state: RunCounts, bytesDone: number): void {
    this.done = Math.max(this.done, this.before + bytesDone)
    this.counts = sum(this.finishedCounts, state)
    this.current = 'write'
    this.send(false)
  }

  finished(bytes: number): void {
    this.before += bytes
    this.done = Math.max(this.done, this.before)
    this.finishedCounts = this.counts
    this.send(true)
  }

  private send(always: boolean): void {
    const now = performance.now()
    if (!always && now - this.emittedAt < LEAST_INTERVAL) return
    this.emittedAt = now
    const seconds = (now - this.startedAt) / 1000
    const share = this.total > 0 ? this.done / this.total : 0
    this.emit({
      stage: this.current,
      path: this.path,
      done: Math.min(this.done, this.total),
      total: this.total,
      ...this.counts,
      itemsPerSecond: seconds > 0 ? Math.max(0, this.counts.found - this.foundAtStart) / seconds : 0,
      secondsLeft: share > 0.01 && seconds > 1 ? (seconds * (1 - share)) / share : null,
    })
  }
}

function sum(counts: ImportProgress | Omit<RunCounts, 'again'>, state: RunCounts) {
  return {
    found: counts.found + state.found,
    imported: counts.imported + state.imported,
    duplicate: counts.duplicate + state.duplicate + state.again,
    excluded: counts.excluded + state.excluded,
    rejected: counts.rejected + state.rejected,
  }
}
