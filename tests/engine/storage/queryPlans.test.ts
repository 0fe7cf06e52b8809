import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileQuery } from '../../../electron/engine/search/compileQuery.ts'
import { openReadable, openWritable, type ReadableDatabase } from '../../../electron/engine/storage/database.ts'
import { getBody } from '../../../electron/engine/storage/bodies.ts'
import { getHeads, getItemRest, listParticipants, listThread } from '../../../electron/engine/storage/itemHeads.ts'
import { findKnownItem } from '../../../electron/engine/storage/knownItems.ts'
import { findPersonByAddress, listAliasesOf } from '../../../electron/engine/storage/people.ts'
import { matchingItems, rankedItems } from '../../../electron/engine/storage/searchItems.ts'
import { countByQuarter, listRecent } from '../../../electron/engine/storage/statistics.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'passerelle-plans-'))
let db: ReadableDatabase
const texts: string[] = []

beforeAll(() => {
  openWritable(folder).close()
  db = openReadable(folder)
  const prepare = db.prepare.bind(db)
  db.prepare = (text: string) => {
    texts.push(text)
    return prepare(text)
  }
})
afterAll(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Tables that the statements of `run` read from end to end; the index of the few items with attachments does not count. */
function scanned(run: () => unknown): string[] {
  texts.length = 0
  run()
  expect(texts.length).toBeGreaterThan(0)
  return texts
    .flatMap((text) => {
      const parameters = new Set(text.match(/\?\d*/g)).has('?')
        ? (text.match(/\?/g)?.length ?? 0)
        : new Set(text.match(/\?\d+/g)).size
      const rows = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...Array<string>(parameters).fill('1')) as {
        detail: string
      }[]
      return rows.map(({ detail }) => detail)
    })
    .flatMap((detail) => /^SCAN (\w+)\b(?!.* INDEX body_with_attachments)/.exec(detail)?.[1] ?? [])
    .filter((table) => !['item_text', 'json_each', 'term', 'item_term'].includes(table))
}

const query = (text: string) => compileQuery(text, () => [])
const ranked = (text: string) => {
  const compiled = query(text)
  return rankedItems(db, { ...compiled, ranking: compiled.ranking ?? '' }, 10, 0)
}
/** Small tables, whose names are compared one by one. */
const NAMES = ['person', 'department', 'source', 'alias', 'other', 'wanted']

describe('what is asked at every click', () => {
  it('finds items by words, people, dates and attachments without reading associations or bodies through', () => {
    expect(scanned(() => matchingItems(db, query('gas storage')))).toEqual([])
    expect(scanned(() => ranked('gas storage'))).toEqual([])
    for (const text of [
      'from:ada@x.org',
      'gas with:"Ada Lovelace"',
      'gas to:x -cc:y',
      'has:attachment',
      'date:2001',
      'gas dept:sales before:2002',
    ])
      expect([text, scanned(() => matchingItems(db, query(text))).filter((table) => !NAMES.includes(table))]).toEqual([
        text,
        [],
      ])
    for (const text of ['gas from:ada', 'gas OR from:ada', 'gas -with:x has:pj'])
      expect(scanned(() => ranked(text)).filter((table) => !NAMES.includes(table) && table !== 'item')).toEqual([])
  })

  it('shows an item, its conversation and its people by key', () => {
    const id = 1 as ItemId
    const shown = () => [
      getHeads(db, [id]),
      getItemRest(db, id),
      getBody(db, id),
      listParticipants(db, id),
      listThread(db, 1, 10),
    ]
    expect(scanned(shown)).toEqual([])
  })

  it('shows a person by key', () => {
    const id = 1 as PersonId
    const shown = () => [
      findPersonByAddress(db, 'a@x'),
      listAliasesOf(db, id),
      listRecent(db, id, 5),
      countByQuarter(db, id),
    ]
    expect(scanned(shown).filter((table) => table !== 'alias_name')).toEqual([])
  })

  it('recognises a message by key while it imports', () => {
    expect(scanned(() => findKnownItem(db, { key: 'a@x', contentKey: new Uint8Array(16) }))).toEqual([])
  })
})
