import { describe, expect, it } from 'vitest'
import { saveBehaviour } from '../../../electron/engine/storage/behaviour.ts'
import type { WritableDatabase } from '../../../electron/engine/storage/database.ts'
import { readItemColumns } from '../../../electron/engine/storage/itemColumns.ts'
import { bumpEpoch, noteChanges, readStamp, readState } from '../../../electron/engine/storage/libraryState.ts'
import { ITEM_FLAGS } from '../../../electron/engine/storage/preparedItem.ts'
import { run, selectColumn } from '../../../electron/engine/storage/sql.ts'
import type { ItemId } from '../../../shared/model/ids.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

async function twelveLetters(): Promise<WritableDatabase> {
  const builder = corpus()
  for (let number = 1; number <= 12; number++)
    builder.email({
      from: 'Ada <ada@example.org>',
      to: 'Bob <bob@example.org>',
      subject: `Letter ${number}`,
      text: `Pump ${number} leaks.`,
    })
  const db = libraryHere()
  await importHere(db, { paths: [builder.writeTo(temporaryFolder()).mail] })
  // All of one form: they may look like a program's.
  saveBehaviour(db, new Map())
  bumpEpoch(db)
  return db
}

const noted = (db: WritableDatabase) => selectColumn<number>(db, 'SELECT item_id FROM item_change ORDER BY change')

describe('what readers hold of a library', () => {
  it('is written over where items have changed, in memory of its own, and nowhere else', async () => {
    const db = await twelveLetters()
    const before = readItemColumns(db)
    const kept = structuredClone(before)
    saveBehaviour(db, new Map([[5, ITEM_FLAGS.repeated]]))
    expect(noted(db)).toEqual([5])
    // What nobody notes is not read again.
    run(db, 'UPDATE item SET flags = ? WHERE id = 6', ITEM_FLAGS.machine)
    const after = readItemColumns(db, before)
    expect([after.flags[5], after.flags[6]]).toEqual([ITEM_FLAGS.repeated, before.flags[6]])
    expect(after).toEqual({ ...kept, flags: kept.flags.with(5, ITEM_FLAGS.repeated), state: readState(db) })
    expect(before).toEqual(kept)
    expect(readItemColumns(db, after)).toBe(after)
  })

  it('has other authors where somebody is somebody else', async () => {
    const db = await twelveLetters()
    const before = readItemColumns(db)
    const author = before.author[1] ?? 0
    run(db, 'UPDATE alias SET person_id = 99 WHERE person_id = ?', author)
    run(db, `UPDATE setting SET value = value + 1 WHERE key = 'people-epoch'`)
    const after = readItemColumns(db, before)
    expect([author === 99, before.author[1], after.author[1]]).toEqual([false, author, 99])
    expect(after).toEqual(readItemColumns(db))
  })

  it('is void as a whole where a quarter of the items has changed', async () => {
    const db = await twelveLetters()
    const { epoch } = readState(db)
    noteChanges(db, [1, 2, 3] as ItemId[])
    expect([readState(db).epoch, noted(db)]).toEqual([epoch, [1, 2, 3]])
    const stamp = readStamp(db)
    noteChanges(db, [])
    expect(readStamp(db)).toBe(stamp)
    noteChanges(db, [4] as ItemId[])
    expect([readState(db).epoch, noted(db)]).toEqual([epoch + 1, []])
    noteChanges(db, [1, 2, 3] as ItemId[])
    expect(readStamp(db)).not.toBe(stamp)
  })
})
