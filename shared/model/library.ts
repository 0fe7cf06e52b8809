import type { Instant, JobId } from './ids.ts'
import type { ItemKind } from './item.ts'

export interface LibraryStatus {
  readonly path: string
  readonly version: string
  readonly schemaVersion: number
  readonly items: Readonly<Record<ItemKind, number>>
  readonly people: number
  readonly members: number
  readonly departments: number
  readonly sources: number
  /** From when to when its items are dated; what wrong clocks put years away from all others is left out. */
  readonly first: Instant | null
  readonly last: Instant | null
  /** How many items that is. */
  readonly strayDates: number
  readonly bytes: number
  readonly analysis: 'none' | 'stale' | 'current'
  readonly activeJob: JobId | null
}

export interface DoctorReport {
  readonly healthy: boolean
  readonly checks: readonly { readonly name: string; readonly healthy: boolean; readonly detail: string }[]
  readonly versions: Readonly<Record<string, string>>
}
