import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import type { CorrectionId } from '../../../shared/model/ids.ts'
import { deleteCorrection, insertCorrection } from '../storage/corrections.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { findAlias } from '../storage/people.ts'
import { resolvePeople } from './identifyPeople.ts'

/**
 * Keeps a correction and makes people as it says. What it contradicts among older ones does not hold while it stands. Throws
 * `alias-unknown` where nobody uses an alias, `bad-argument` where it says nothing: then nothing changes.
 */
export function correctPeople(db: WritableDatabase, correction: Correction): CorrectionId {
  const named = withStoredKeys(db, correction)
  return db
    .transaction(() => {
      const sides = named.type === 'separate' ? [named.these, named.those].flatMap((keys) => groups(db, keys)) : []
      const id = insertCorrection(db, named, Date.now())
      const settle = () => {
        resolvePeople(db, undefined, { suggest: named.type === 'kind' })
      }
      settle()
      if (keepTogether(db, sides)) settle()
      return id
    })
    .immediate()
}

/**
 * A separation can overrule the one merge by which also others are one person: who was one person on one side of it stays so, by
 * merges of their own. Returns whether it took any.
 */
function keepTogether(db: WritableDatabase, sides: readonly (readonly string[])[]): boolean {
  const merges = sides.flatMap((side) => {
    const [[kept = ''] = [], ...others] = groups(db, side)
    return others.flatMap(([key]) => (key === undefined ? [] : { type: 'merge' as const, a: kept, b: key }))
  })
  for (const merge of merges) insertCorrection(db, merge, Date.now())
  return merges.length > 0
}

/** Keys by the people that they are now. */
function groups(db: WritableDatabase, keys: readonly string[]): string[][] {
  return [...Map.groupBy(keys, (key) => findAlias(db, key)?.person).values()]
}

/** Takes a correction back; throws `not-found`. */
export function undoCorrection(db: WritableDatabase, id: CorrectionId): void {
  db.transaction(() => {
    if (!deleteCorrection(db, id)) throw new PasserelleError('not-found', { kind: 'correction', id })
    resolvePeople(db)
  }).immediate()
}

/** The correction by the keys as they are stored: whoever typed it may have written an address in capitals. */
function withStoredKeys(db: WritableDatabase, correction: Correction): Correction {
  const keyOf = (typed: string): string => {
    const alias = findAlias(db, typed)
    if (!alias) throw new PasserelleError('alias-unknown', { key: typed })
    return alias.key
  }
  if (correction.type === 'merge') {
    const [a, b] = [keyOf(correction.a), keyOf(correction.b)]
    if (a === b) throw new PasserelleError('bad-argument', { name: 'merge', detail: `${a} = ${b}` })
    return { ...correction, a, b }
  }
  if (correction.type === 'separate') {
    const [these, those] = [correction.these, correction.those].map((keys) => [...new Set(keys.map(keyOf))])
    const both = these?.find((key) => those?.includes(key))
    if (both !== undefined) throw new PasserelleError('bad-argument', { name: 'separate', detail: `${both} = ${both}` })
    return { ...correction, these: these ?? [], those: those ?? [] }
  }
  return { ...correction, key: keyOf(correction.key) }
}
