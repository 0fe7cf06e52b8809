import { describe, expect, it } from 'vitest'
import { dirname } from 'node:path'
import { judgeTopic } from '../../../electron/engine/jobs/judgeTopic.ts'
import { LibraryView } from '../../../electron/engine/libraryView.ts'
import { readPerson } from '../../../electron/engine/requests/readPeople.ts'
import { listJudgements } from '../../../electron/engine/storage/judgements.ts'
import { removeSource } from '../../../electron/engine/storage/itemWriter.ts'
import { listSources } from '../../../electron/engine/storage/sources.ts'
import { identifyPeople } from '../../../electron/engine/jobs/identifyPeople.ts'
import { run } from '../../../electron/engine/storage/sql.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { thrownBy } from '../../support/thrownBy.ts'

const ADA = 'ada@example.org'

async function library() {
  const { mail } = corpus()
    .email({ from: 'Ada Lovelace <ada@example.org>', to: 'bob@example.org', text: 'The sludge is back in the loop.' })
    .email({ from: 'Bob Martin <bob@example.org>', to: ADA, text: 'Then we should flush the whole circuit.' })
    .writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [mail] })
  return { db, mail }
}

const said = (judgements: ReturnType<typeof listJudgements>) => judgements.map(({ topic, verdict }) => [topic, verdict])

describe('what somebody says of a topic of theirs', () => {
  it('replaces what they said before, whatever the spelling, and is taken back', async () => {
    const { db } = await library()
    judgeTopic(db, { key: 'Ada@example.org', topic: 'Sludges', verdict: 'rejected' })
    judgeTopic(db, { key: ADA, topic: 'sludge', verdict: 'confirmed' })
    expect(said(listJudgements(db))).toEqual([['sludge', 'confirmed']])
    judgeTopic(db, { key: ADA, topic: 'SLUDGE', verdict: null })
    expect(listJudgements(db)).toEqual([])
  })

  it('survives that the source is removed and imported again', async () => {
    const { db, mail } = await library()
    judgeTopic(db, { key: ADA, topic: 'sludge', verdict: 'rejected' })
    for (const { id } of listSources(db)) removeSource(db, id)
    identifyPeople(db)
    await importHere(db, { paths: [mail] })
    expect(said(listJudgements(db))).toEqual([['sludge', 'rejected']])
  })

  it('refuses who is not there and what has no word', async () => {
    const { db } = await library()
    const code = (key: string, topic: string) =>
      thrownBy(() => judgeTopic(db, { key, topic, verdict: 'confirmed' })) as { code?: string }
    expect(code('zed@example.org', 'sludge').code).toBe('alias-unknown')
    expect(code(ADA, '…').code).toBe('bad-argument')
  })

  it('is on their profile, which no longer lists what they rejected or hid; others move up', async () => {
    const { db } = await library()
    run(
      db,
      `INSERT INTO topic (id, label, items, keys, forms) VALUES (1, 'sludge', 9, '["sludg"]', '["sludge","boues"]')`,
    )
    const [ada, bob] = [ADA, 'bob@example.org'].map(
      (key) =>
        db.prepare<[string], { id: number }>('SELECT person_id AS id FROM alias WHERE address = ?').get(key)?.id ?? 0,
    )
    for (const [rank, id] of [ada, bob].entries())
      run(
        db,
        'INSERT INTO topic_holder (topic_id, person_id, items, share, rank) VALUES (1, ?, 4, .5, ?)',
        id ?? 0,
        rank + 1,
      )
    judgeTopic(db, { key: ADA, topic: 'boues', verdict: 'hidden' })
    const view = new LibraryView(dirname(db.name))
    const profile = (address: string) => readPerson(view, { address })
    expect(profile(ADA).topics).toEqual([])
    expect(profile(ADA).judgements.map(({ topic, verdict }) => [topic, verdict])).toEqual([['boues', 'hidden']])
    expect(profile('bob@example.org').topics).toMatchObject([{ label: 'sludge', rank: 1, holders: 1 }])
    view.close()
  })
})
