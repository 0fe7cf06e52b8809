import type { Instant, JobId, SourceId } from './ids.ts'
import type { RejectionCode } from './rawItem.ts'

/** found = imported + duplicate + excluded + rejected, always. */
export interface ImportCounts {
  readonly found: number
  readonly imported: number
  readonly duplicate: number
  readonly excluded: number
  readonly rejected: number
}

export interface Rejection {
  readonly where: string
  readonly code: RejectionCode
  readonly message: string
}

export interface SourceSummary extends ImportCounts {
  readonly id: SourceId
  readonly path: string
  readonly label: string
  readonly format: string
  readonly bytes: number
  readonly state: 'complete' | 'interrupted' | 'running'
  readonly lastImport: Instant | null
}

/** What one run did with one source. */
export interface SourceReport extends ImportCounts {
  readonly path: string
  readonly format: string
  readonly rejections: readonly Rejection[]
  readonly seconds: number
  readonly bytes: number
}

export interface ImportReport {
  readonly sources: readonly SourceReport[]
  readonly dryRun: boolean
  readonly cancelled: boolean
}

export type JobStage = 'scan' | 'read' | 'write' | 'identify' | 'ties' | 'measures' | 'topics' | 'vectors' | 'done'

/** At most ten a second; within a job `done` never runs backwards. */
export interface JobProgress extends ImportCounts {
  readonly jobId: JobId
  readonly kind: 'import' | 'analysis' | 'remove'
  readonly stage: JobStage
  readonly state: 'queued' | 'running' | 'done' | 'cancelled' | 'failed'
  readonly path: string | null
  /** Bytes for an import, steps for an analysis. */
  readonly done: number
  readonly total: number
  readonly itemsPerSecond: number
  readonly secondsLeft: number | null
  readonly errorCode: string | null
}
