import type { SourceId } from '../../../shared/model/ids.ts'
import type { RejectionCode } from '../../../shared/model/rawItem.ts'
import type { SourceSummary } from '../../../shared/model/source.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectAll, selectOne, selectValue } from './sql.ts'

/** Counts of one run over one source. `again` were imported from this very place by an earlier run. */
export interface RunCounts {
  found: number
  imported: number
  again: number
  duplicate: number
  excluded: number
  rejected: number
}

/** Where a run stands: the last file it wrote from and the position in it; `file` is empty before the first. */
export interface RunState extends RunCounts {
  file: string
  position: number
}

const NEW_RUN: Readonly<RunState> = {
  file: '',
  position: -1,
  found: 0,
  imported: 0,
  again: 0,
  duplicate: 0,
  excluded: 0,
  rejected: 0,
}

export interface StoredRejection {
  readonly where: string
  readonly code: RejectionCode
  readonly detail: string
}

/** Starts or resumes a run over a source; a run that ended starts anew with zero counts. */
export function beginRun(
  db: WritableDatabase,
  source: { path: string; format: string; label: string; bytes: number },
): { id: SourceId; state: RunState; resumed: boolean } {
  run(
    db,
    `INSERT INTO source (path, label, format, bytes) VALUES (?, ?, ?, ?)
     ON CONFLICT (path, format) DO UPDATE SET bytes = excluded.bytes`,
    source.path,
    source.label,
    source.format,
    source.bytes,
  )
  const { id, state: was } = selectOne<{ id: SourceId; state: string }>(
    db,
    'SELECT id, state FROM source WHERE path = ? AND format = ?',
    source.path,
    source.format,
  ) ?? { id: 0 as SourceId, state: '' }
  const interrupted = was === 'complete' ? undefined : getRun(db, id)
  if (!interrupted) run(db, 'DELETE FROM rejection WHERE source_id = ?', id)
  const state = interrupted ?? { ...NEW_RUN }
  run(db, `UPDATE source SET state = 'running' WHERE id = ?`, id)
  saveRun(db, id, state)
  return { id, state, resumed: interrupted !== undefined }
}

export function saveRun(db: WritableDatabase, id: SourceId, state: RunState): void {
  run(
    db,
    `INSERT OR REPLACE INTO source_run (source_id, file, position, found, imported, again, duplicate, excluded, rejected)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    state.file,
    state.position,
    state.found,
    state.imported,
    state.again,
    state.duplicate,
    state.excluded,
    state.rejected,
  )
}

export function endRun(db: WritableDatabase, id: SourceId, state: 'complete' | 'interrupted', at: number): void {
  run(db, 'UPDATE source SET state = ?, last_import = ? WHERE id = ?', state, at, id)
}

function getRun(db: ReadableDatabase, id: SourceId): RunState | undefined {
  return selectOne<RunState>(
    db,
    `SELECT file, position, found, imported, again, duplicate, excluded, rejected FROM source_run WHERE source_id = ?`,
    id,
  )
}

export function insertRejection(db: WritableDatabase, id: SourceId, rejection: StoredRejection): void {
  run(
    db,
    'INSERT INTO rejection (source_id, place, code, detail) VALUES (?, ?, ?, ?)',
    id,
    rejection.where,
    rejection.code,
    rejection.detail,
  )
}

export function listRejections(db: ReadableDatabase, id: SourceId, limit: number, offset: number): StoredRejection[] {
  return selectAll<StoredRejection>(
    db,
    'SELECT place AS "where", code, detail FROM rejection WHERE source_id = ? ORDER BY id LIMIT ? OFFSET ?',
    id,
    limit,
    offset,
  )
}

export function countRejections(db: ReadableDatabase, id: SourceId): number {
  return selectValue<number>(db, 'SELECT count(*) FROM rejection WHERE source_id = ?', id)
}

/** The ledger: what each source holds now, so that found = imported + duplicate + excluded + rejected. */
export function listSources(db: ReadableDatabase): SourceSummary[] {
  return selectAll<Omit<SourceSummary, 'found'>>(
    db,
    `SELECT source.id, path, label, format, bytes, state, last_import AS lastImport,
            (SELECT count(*) FROM item WHERE item.source_id = source.id) AS imported,
            coalesce(run.duplicate, 0) AS duplicate, coalesce(run.excluded, 0) AS excluded, coalesce(run.rejected, 0) AS rejected
     FROM source LEFT JOIN source_run AS run ON run.source_id = source.id
     ORDER BY source.id`,
  ).map((source) => ({
    ...source,
    found: source.imported + source.duplicate + source.excluded + source.rejected,
  }))
}
