import { PasserelleError } from '../../../shared/api/errors.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { saveMe } from '../storage/me.ts'
import { findAlias } from '../storage/people.ts'

/** Keeps who uses the library, by a key of theirs; null forgets it. Throws `alias-unknown`. */
export function sayWhoAmI(db: WritableDatabase, key: string | null): void {
  const alias = key === null ? null : findAlias(db, key)
  if (alias === undefined) throw new PasserelleError('alias-unknown', { key: key ?? '' })
  saveMe(db, alias?.key ?? null)
}
