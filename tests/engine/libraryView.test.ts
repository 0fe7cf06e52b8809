import { dirname } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LibraryView } from '../../electron/engine/libraryView.ts'
import type { WritableDatabase } from '../../electron/engine/storage/database.ts'
import { corpus } from '../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../support/importHere.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const ADA = { from: 'Ada <ada@example.org>', to: 'bob@example.org' }

/** Imports that many letters of Ada's that were not there before; who is who does not change by them after the first. */
async function addLetters(db: WritableDatabase, first: number, count: number): Promise<void> {
  const builder = corpus()
  for (let number = first; number < first + count; number++)
    builder.email({
      ...ADA,
      id: `${number}@example.org`,
      subject: `Letter ${number}`,
      text: `The loop of pump ${number} leaks.`,
      date: `2024-03-${10 + number}`,
    })
  await importHere(db, { paths: [builder.writeTo(temporaryFolder()).mail] })
}

function viewOf(db: WritableDatabase, isImporting?: () => boolean, now?: () => number): LibraryView {
  const view = new LibraryView(dirname(db.name), isImporting, now)
  onTestFinished(() => {
    view.close()
  })
  return view
}

const written = (view: LibraryView) => {
  const { people, profiles } = view.snapshot()
  return people.values().reduce((sum, { id }) => sum + (profiles.items[id] ?? 0), 0)
}

describe('what is kept in memory of a library', () => {
  it('after items were added is what a reading from the beginning gives', async () => {
    const db = libraryHere()
    await addLetters(db, 0, 3)
    const view = viewOf(db)
    const before = view.snapshot()
    const kept = structuredClone(before.columns)
    for (const first of [3, 4, 6]) {
      await addLetters(db, first, first === 4 ? 2 : 1)
      const { departments, ...grown } = view.snapshot()
      const { departments: others, ...fresh } = viewOf(db).snapshot()
      expect(departments.at(1, 0)).toBe(others.at(1, 0))
      expect(grown.columns.count).toBeGreaterThan(first)
      expect(grown).toEqual(fresh)
    }
    expect(before.columns).toEqual(kept)
  })

  it('knows new items at once, and while an import runs counts them for their authors after two seconds or at its end', async () => {
    const db = libraryHere()
    await addLetters(db, 0, 3)
    let [importing, now] = [true, 0]
    const view = viewOf(
      db,
      () => importing,
      () => now,
    )
    expect([view.snapshot().columns.count, written(view)]).toEqual([3, 3])
    await addLetters(db, 3, 2)
    now = 1999
    expect([view.snapshot().columns.count, written(view)]).toEqual([5, 3])
    now = 2000
    expect(written(view)).toBe(5)
    await addLetters(db, 5, 1)
    expect(written(view)).toBe(5)
    importing = false
    expect(written(view)).toBe(6)
  })
})
