import type { RejectionCode } from '../../../shared/model/rawItem.ts'
import type { RawEntry } from '../importers/importer.ts'
import type { ItemKeys } from '../storage/knownItems.ts'
import type { PreparedItem } from '../storage/preparedItem.ts'

export type PreparedEntry =
  | { readonly outcome: 'item'; readonly item: PreparedItem }
  /** The library has it, or will when all that came before is written: nothing more was made of it. */
  | ({ readonly outcome: 'known'; readonly where: string } & ItemKeys)
  | { readonly outcome: 'rejected'; readonly where: string; readonly code: RejectionCode; readonly detail: string }
  | { readonly outcome: 'excluded'; readonly where: string; readonly rule: string }

/** What a parser thread does. Results are in the order of the entries. */
export interface ParserCommands {
  parse: {
    argument: {
      readonly format: string
      readonly entries: readonly RawEntry[]
      readonly exclude: readonly string[]
      /** Its number within the import, from 1 on: batches are written in this order. */
      readonly batch: number
      /** Prepare also what is taken for known. */
      readonly afresh?: boolean
    }
    result: readonly PreparedEntry[]
    progress: never
  }
}

/** What a parser thread is started with. */
export interface ParserThread {
  /** Folder of a library that is there. */
  readonly library: string
  /** Memory of the SharedKeys of the import. */
  readonly prepared: SharedArrayBuffer
}
