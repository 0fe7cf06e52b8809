import { dirname } from 'node:path'
import type { SourceId } from '../../../shared/model/ids.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { ItemWriter, type WrittenItems } from '../storage/itemWriter.ts'
import {
  beginRun,
  endRun,
  insertRejection,
  listRejections,
  saveRun,
  type RunState,
  type StoredRejection,
} from '../storage/sources.ts'
import { markPeopleStale } from '../storage/stalePeople.ts'
import { toStorageError } from '../storage/storageError.ts'
import type { PreparedEntry } from './parserCommands.ts'
import type { FoundSource } from './scanSources.ts'

/** Items between commits: large enough for the full-text index to write long runs, small enough to lose little. */
const ITEMS_PER_TRANSACTION = 2000

/**
 * The writing half of an import of one source. Items, full text, associations, rejections and the position to resume from are
 * committed together, so that a run that is killed leaves whole batches, and going on repeats nothing.
 */
export class SourceRun {
  readonly id: SourceId
  readonly state: RunState
  readonly resumed: boolean
  /** Rejections of this run, those of the run that it resumes included. */
  readonly rejections: StoredRejection[]
  private readonly db: WritableDatabase
  private readonly items: ItemWriter
  private readonly dryRun: boolean
  private uncommitted = 0
  /** Items that the run had imported at its last commit. */
  private committed = 0

  constructor(db: WritableDatabase, items: WrittenItems, source: FoundSource, dryRun: boolean) {
    this.db = db
    this.dryRun = dryRun
    try {
      this.begin()
      const { id, state, resumed } = beginRun(db, source)
      this.id = id
      this.state = state
      this.committed = state.imported
      this.resumed = resumed
      this.rejections = resumed ? listRejections(db, id, -1, 0) : []
      this.items = new ItemWriter(db, items)
      if (!dryRun) this.commit()
    } catch (error) {
      // Whatever writes next must not find itself in this transaction.
      rollBack(db)
      throw error
    }
  }

  /**
   * Writes what came of a batch whose last entry lies at `position` of `file`. `parseAgain` gives the same with everything
   * prepared: what a parser took for known may be a copy of a message that was not written after all, being itself, under its
   * Message-ID, another copy of one that differs.
   */
  async write(
    batch: readonly PreparedEntry[],
    file: string,
    position: number,
    parseAgain: () => Promise<readonly PreparedEntry[]>,
  ): Promise<void> {
    let afresh: readonly PreparedEntry[] | undefined
    for (const [index, entry] of batch.entries()) {
      if (this.guarded(() => this.writeEntry(entry))) continue
      afresh ??= await parseAgain()
      const prepared = afresh[index]
      if (prepared) this.guarded(() => this.writeEntry(prepared))
    }
    this.guarded(() => {
      this.state.file = file
      this.state.position = position
      this.uncommitted += batch.length
      if (this.uncommitted >= ITEMS_PER_TRANSACTION && !this.dryRun) this.commit()
    })
  }

  end(state: 'complete' | 'interrupted'): void {
    this.guarded(() => {
      if (this.dryRun) return
      endRun(this.db, this.id, state, Date.now())
      this.commit()
      rollBack(this.db)
    })
  }

  /** Gives up what was not committed; the next run goes on from the last commit. */
  abandon(): void {
    rollBack(this.db)
    if (this.dryRun) return
    try {
      endRun(this.db, this.id, 'interrupted', Date.now())
    } catch {
      // The disk may be full: the state then stays "running", from which the next run resumes all the same.
    }
  }

  /** False, with nothing written, for an entry taken for known that is not. */
  private writeEntry(entry: PreparedEntry): boolean {
    if (entry.outcome === 'known') {
      const outcome = this.items.recognise(this.id, entry)
      if (!outcome) return false
      this.state[outcome]++
    } else if (entry.outcome === 'item') this.state[this.items.write(this.id, entry.item)]++
    else if (entry.outcome === 'excluded') this.state.excluded++
    else {
      this.state.rejected++
      this.rejections.push(entry)
      insertRejection(this.db, this.id, entry)
    }
    this.state.found++
    return true
  }

  private begin(): void {
    if (!this.db.inTransaction) this.db.exec('BEGIN IMMEDIATE')
  }

  private commit(): void {
    this.items.flush(this.id)
    saveRun(this.db, this.id, this.state)
    if (this.state.imported > this.committed) markPeopleStale(this.db)
    this.db.exec('COMMIT')
    this.committed = this.state.imported
    this.uncommitted = 0
    this.begin()
  }

  private guarded<Result>(write: () => Result): Result {
    try {
      return write()
    } catch (error) {
      throw toStorageError(error, dirname(this.db.name))
    }
  }
}

/** Takes back whatever is not committed. A dry run is one transaction over all its sources, taken back at its end. */
export function rollBack(db: WritableDatabase): void {
  if (db.inTransaction) db.exec('ROLLBACK')
}
