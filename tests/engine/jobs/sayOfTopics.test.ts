import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Analyst } from '../../../electron/engine/jobs/analyst.ts'
import { identifyPeople } from '../../../electron/engine/jobs/identifyPeople.ts'
import { editTopic, undoTopicEdit } from '../../../electron/engine/jobs/sayOfTopics.ts'
import { LibraryView } from '../../../electron/engine/libraryView.ts'
import { readTopic, readTopics } from '../../../electron/engine/requests/readTopics.ts'
import type { WritableDatabase } from '../../../electron/engine/storage/database.ts'
import { removeSource } from '../../../electron/engine/storage/itemWriter.ts'
import { saveAnalysis } from '../../../electron/engine/storage/measures.ts'
import { listSources } from '../../../electron/engine/storage/sources.ts'
import { listTopicEdits } from '../../../electron/engine/storage/topics.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { thrownBy } from '../../support/thrownBy.ts'

const WORDS = ['amber', 'birch', 'cedar', 'dahlia', 'elder', 'fennel', 'ginger', 'hazel']

/** Ada writes of a gas cap in eight conversations, Bob of a drill string; others of neither. */
async function library() {
  const builder = corpus()
  for (const word of WORDS) {
    builder
      .email({
        from: 'Ada <ada@example.org>',
        to: 'bob@example.org',
        subject: `The gas cap, ${word}`,
        text: `${word}: the gas cap is by itself.`,
      })
      .email({
        from: 'Bob <bob@example.org>',
        to: 'ada@example.org',
        subject: `The drill string, ${word}`,
        text: `${word}: a drill string is by itself.`,
      })
    for (const name of ['cy', 'di', 'eve'])
      builder.email({
        from: `${name}@example.org`,
        to: 'bob@example.org',
        subject: `Lunch with ${name}`,
        text: `${word} ${name}: shall we go out?`,
      })
  }
  const { mail } = builder.writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [mail] })
  analyse(db)
  return { db, mail }
}

function analyse(db: WritableDatabase): void {
  const { stamp, measures, topics, guesses, texts } = new Analyst(dirname(db.name)).analyse(() => undefined)
  saveAnalysis(db, stamp, measures, topics, guesses, texts)
}

const viewOf = (db: WritableDatabase) => new LibraryView(dirname(db.name))
const labels = (db: WritableDatabase) =>
  readTopics(viewOf(db), { limit: 10 })
    .map(({ label }) => label)
    .sort()

describe('what is said of topics', () => {
  it('holds after a new analysis and a new import, until it is taken back', async () => {
    const { db, mail } = await library()
    expect(labels(db)).toEqual(['drill string', 'gas cap'])
    const [gas] = readTopics(viewOf(db), { limit: 1, filter: 'gas' })
    const key = gas?.key ?? ''
    const id = editTopic(db, { type: 'rename', key, label: 'Gas caps of the north' })
    expect(labels(db)).toEqual(['Gas caps of the north', 'drill string'])
    for (const source of listSources(db)) removeSource(db, source.id)
    identifyPeople(db)
    await importHere(db, { paths: [mail] })
    analyse(db)
    expect(labels(db)).toEqual(['Gas caps of the north', 'drill string'])
    expect(listTopicEdits(db).map((edit) => edit.labels)).toEqual([[gas?.label]])
    undoTopicEdit(db, id)
    expect(labels(db)).toEqual(['drill string', 'gas cap'])
  })

  it('makes two topics one that both people hold', async () => {
    const { db } = await library()
    const [a, b] = readTopics(viewOf(db), { limit: 2 })
    editTopic(db, { type: 'merge', key: a?.key ?? '', into: b?.key ?? '' })
    const [merged, ...others] = readTopics(viewOf(db), { limit: 10 })
    expect(others).toEqual([])
    expect(merged).toMatchObject({ items: 16, effectiveHolders: 2, busFactor: 1 })
  })

  it('is refused of no topic, and of a topic and itself', async () => {
    const { db } = await library()
    const key = readTopics(viewOf(db), { limit: 1 })[0]?.key ?? ''
    expect(thrownBy(() => editTopic(db, { type: 'hide', key: 'nothing' }))).toMatchObject({ code: 'not-found' })
    expect(thrownBy(() => editTopic(db, { type: 'merge', key, into: key }))).toMatchObject({ code: 'bad-argument' })
    expect(thrownBy(() => undoTopicEdit(db, 99))).toMatchObject({ code: 'not-found' })
  })
})

it('a topic is shown with its only holder, its items by quarter and the newest of them', async () => {
  const { db } = await library()
  const view = viewOf(db)
  const key = readTopics(view, { limit: 1, filter: 'gas cap' })[0]?.key ?? ''
  const topic = readTopic(view, key)
  expect(topic).toMatchObject({ label: 'gas cap', items: 8, threads: 8, busFactor: 1, effectiveHolders: 1 })
  expect(topic.history.reduce((sum, { items }) => sum + items, 0)).toBe(8)
  expect(topic.evidence).toHaveLength(8)
  expect(topic.evidence[0]?.excerpt).toContain('gas cap')
  expect(thrownBy(() => readTopic(view, 'nothing'))).toMatchObject({ code: 'not-found' })
})
