import type { ParsedEntry } from '../../../shared/model/rawItem.ts'

/** A file or folder that an importer may claim. */
export interface Candidate {
  readonly path: string
  readonly kind: 'file' | 'folder'
  /** Last name of the path, lower case. */
  readonly name: string
  /** Bytes; 0 for a folder. */
  readonly size: number
  /** The first 4,096 bytes of a file; of a gzip file, of what it holds. Empty for a folder. */
  readonly head: Uint8Array
  /** Names directly inside a folder; empty for a file. */
  readonly children: readonly string[]
}

/** A piece of an export that can be parsed alone, in another thread. */
export interface RawEntry {
  /** Grows strictly along a file (byte offset, entry number): an import resumes after the last one written. */
  readonly position: number
  /** File below the source's path and `#` position or entry name, for a person. */
  readonly where: string
  readonly bytes: Uint8Array
  /** Whatever `parse` needs beside the bytes; must survive a structured clone. Sent once for many entries when it is the same object. */
  readonly context?: unknown
  /** Bytes of the file on disk read so far, for progress. */
  readonly progress: number
}

export interface ReadOptions {
  /** What `where` calls this file: its path below the source. */
  readonly label: string
  /** Entries up to and including this position are skipped; -1 reads all. */
  readonly after: number
  readonly signal: AbortSignal
}

/**
 * One export format. `entries` runs in the reading thread and does no more than cut; `parse` runs in a parser thread, is
 * pure, and never throws for bad input: every thing found in the entry comes out as an item, a rejection or an exclusion.
 * An error while cutting (a truncated gzip, say) is an entry whose `parse` gives the rejection.
 */
export interface Importer {
  readonly id: string
  /** A folder that is claimed is read as one; its content is not offered to other importers. */
  detect(candidate: Candidate): boolean | Promise<boolean>
  entries(candidate: Pick<Candidate, 'path' | 'size'>, options: ReadOptions): AsyncIterable<RawEntry>
  parse(entry: RawEntry): Promise<readonly ParsedEntry[]> | readonly ParsedEntry[]
}
