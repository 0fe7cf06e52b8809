import type { Correction, StoredCorrection } from '../../../shared/model/correction.ts'
import type { CorrectionId, Instant } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { run, selectAll } from './sql.ts'

export function insertCorrection(db: WritableDatabase, correction: Correction, madeAt: Instant): CorrectionId {
  const payload = JSON.stringify(correction)
  const { id } = run(
    db,
    'INSERT INTO correction (type, payload, made_at) VALUES (?, ?, ?)',
    correction.type,
    payload,
    madeAt,
  )
  return id as CorrectionId
}

/** Whether there was such a correction; what it said is overwritten in the file. */
export function deleteCorrection(db: WritableDatabase, id: CorrectionId): boolean {
  return overwriteDeleted(db, () => run(db, 'DELETE FROM correction WHERE id = ?', id).changes > 0)
}

/** In the order in which they were made. */
export function listCorrections(db: ReadableDatabase): StoredCorrection[] {
  return selectAll<{ id: CorrectionId; payload: string; madeAt: Instant }>(
    db,
    'SELECT id, payload, made_at AS madeAt FROM correction ORDER BY id',
  ).map(({ id, payload, madeAt }) => ({ id, correction: JSON.parse(payload) as Correction, madeAt }))
}
