import { REJECTION_CODES, type ParsedEntry, type RejectionCode } from '../../../shared/model/rawItem.ts'
import type { RawEntry } from './importer.ts'

/** Thrown while a file is read or parsed; the importer makes it the rejection of what was being read. */
export class ReadProblem extends Error {
  readonly code: RejectionCode

  constructor(code: RejectionCode, detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.name = 'ReadProblem'
    this.code = code
  }
}

/** Any error as the code and the detail of a rejection; what nobody foresaw is `otherwise`. */
export function problemOf(error: unknown, otherwise: RejectionCode): ReadProblem {
  if (error instanceof ReadProblem) return error
  const isFileError = error instanceof Error && 'syscall' in error
  return new ReadProblem(isFileError ? 'unreadable-file' : otherwise, messageOf(error), { cause: error })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What `parse` finds as the context of an entry that could not be cut. */
export interface ProblemContext {
  readonly problem: { readonly code: RejectionCode; readonly detail: string }
}

/** An entry whose parsing gives one rejection. */
export function problemEntry(place: Pick<RawEntry, 'position' | 'where' | 'progress'>, problem: ReadProblem): RawEntry {
  const context: ProblemContext = { problem: { code: problem.code, detail: problem.message } }
  return { ...place, bytes: new Uint8Array(), context }
}

/** The rejection carried by an entry of `problemEntry`; null for any other entry. */
export function carriedRejection(entry: Pick<RawEntry, 'where' | 'context'>): ParsedEntry | null {
  const { context } = entry
  if (!isProblemContext(context)) return null
  return { outcome: 'rejected', where: entry.where, ...context.problem }
}

function isProblemContext(context: unknown): context is ProblemContext {
  if (typeof context !== 'object' || context === null || !('problem' in context)) return false
  const { problem } = context
  return (
    typeof problem === 'object' &&
    problem !== null &&
    'code' in problem &&
    (REJECTION_CODES as readonly unknown[]).includes(problem.code)
  )
}
