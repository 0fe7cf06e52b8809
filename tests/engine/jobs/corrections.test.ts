import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Correction } from '../../../shared/model/correction.ts'
import type { CorrectionId } from '../../../shared/model/ids.ts'
import { corpus, type CorpusLibrary } from '../../support/corpusBuilder.ts'

/** Two of one name who are two, one of two names who is one, and somebody who moves. */
async function company(): Promise<CorpusLibrary> {
  const library = await corpus()
    .person('Ada Lovelace', 'R&D')
    .person('Bob Martin', 'Sales')
    .email({ from: 'Ada Lovelace', to: 'Bob Martin', file: 'kept.mbox' })
    .email({ from: 'John Smith <john.smith@a.org>', to: 'Bob Martin', file: 'kept.mbox' })
    .email({ from: 'John Smith <john@b.org>', to: 'Ada Lovelace', file: 'gone.mbox' })
    .email({ from: 'Countess <countess@home.net>', to: 'John Smith <john@b.org>', file: 'gone.mbox' })
    .email({ from: 'Bob Martin', to: 'Ada Lovelace', file: 'gone.mbox' })
    .open()
  onTestFinished(() => library[Symbol.asyncDispose]())
  return library
}

const SPLIT: Correction = { type: 'separate', these: ['john@b.org'], those: ['john.smith@a.org'] }
const MERGE: Correction = { type: 'merge', a: 'ada.lovelace@example.org', b: 'countess@home.net' }
const MOVE: Correction = { type: 'department', key: 'bob.martin@example.org', department: 'R&D', since: null }

/** Everybody as their aliases and department, in an order that does not hang on ids. */
async function everybody(library: CorpusLibrary): Promise<string[]> {
  const { people } = await library.ask('person.list', { withAliases: true, limit: 100, offset: 0 })
  return people
    .map(({ department, aliases = [] }) => {
      const keys = aliases.map(({ key, reason }) => `${key}${reason === 'correction' ? '!' : ''}`).sort()
      return `${keys.join(' ')}: ${department ?? '–'}`
    })
    .sort()
}

const BEFORE = [
  'ada.lovelace@example.org: R&D',
  'bob.martin@example.org: Sales',
  'countess@home.net: –',
  'john.smith@a.org john@b.org: –',
]
const CORRECTED = [
  'ada.lovelace@example.org countess@home.net!: R&D',
  'bob.martin@example.org: R&D',
  'john.smith@a.org: –',
  'john@b.org: –',
]

async function sourceAt(library: CorpusLibrary, file: string) {
  const sources = await library.ask('source.list', {})
  const source = sources.find(({ path }) => path === join(library.files.mail, file))
  if (!source) throw new Error(`no source ${file}`)
  return source.id
}

describe('a split, a merge and a move', () => {
  it('hold at once', async () => {
    const library = await company()
    expect(await everybody(library)).toEqual(BEFORE)
    for (const correction of [SPLIT, MERGE, MOVE]) await library.ask('identity.correct', correction)
    expect(await everybody(library)).toEqual(CORRECTED)
    const bob = await library.ask('person.get', { address: 'Bob.Martin@example.org' })
    expect(bob).toMatchObject({ departmentOrigin: 'correction' })
  })

  it('survive importing again, and removing and adding again a source', async () => {
    const library = await company()
    const { mail, directory } = library.files
    await library.import([join(mail, 'gone.mbox'), join(mail, 'kept.mbox')])
    for (const correction of [SPLIT, MERGE, MOVE]) await library.ask('identity.correct', correction)

    await library.import([join(mail, 'kept.mbox'), join(mail, 'gone.mbox')])
    expect(await everybody(library)).toEqual(CORRECTED)

    for (const { id } of await library.ask('source.list', {})) await library.ask('source.remove', { sourceId: id })
    expect(await everybody(library)).toEqual(['ada.lovelace@example.org: R&D', 'bob.martin@example.org: R&D'])
    expect(await library.ask('identity.corrections', {})).toHaveLength(3)

    await library.import([join(mail, 'gone.mbox')])
    await library.import([join(mail, 'kept.mbox')])
    expect(await everybody(library)).toEqual(CORRECTED)

    await library.ask('source.remove', { sourceId: await sourceAt(library, 'gone.mbox') })
    await library.import([join(mail, 'gone.mbox')])
    expect(await everybody(library)).toEqual(CORRECTED)

    await library.ask('directory.load', { path: directory ?? '' })
    expect(await everybody(library)).toEqual(CORRECTED)
  })

  it('are listed newest first, and taken back one by one', async () => {
    const library = await company()
    const ids: CorrectionId[] = []
    for (const correction of [SPLIT, MERGE, MOVE]) ids.push((await library.ask('identity.correct', correction)).id)
    const listed = await library.ask('identity.corrections', {})
    expect(listed.map(({ id, correction }) => [id, correction])).toEqual(
      [SPLIT, MERGE, MOVE].map((correction, index) => [ids[index], correction]).reverse(),
    )
    for (const id of ids) await library.ask('identity.undo', { id })
    expect(await everybody(library)).toEqual(BEFORE)
    expect(await library.ask('identity.corrections', {})).toEqual([])
    const [first] = ids
    if (first === undefined) throw new Error('three were made')
    await expect(library.ask('identity.undo', { id: first })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('do nothing where they make no sense', async () => {
    const library = await company()
    const attempts: [Correction, string][] = [
      [{ ...MERGE, b: 'nobody@nowhere.org' }, 'alias-unknown'],
      [{ ...MERGE, b: 'ADA.Lovelace@example.org' }, 'bad-argument'],
      [{ ...SPLIT, those: ['john@b.org', 'john.smith@a.org'] }, 'bad-argument'],
      [{ ...SPLIT, those: [] }, 'bad-argument'],
      [{ type: 'kind', key: 'john@b.org', kind: 'robot' as never }, 'bad-argument'],
    ]
    for (const [correction, code] of attempts)
      await expect(library.ask('identity.correct', correction)).rejects.toMatchObject({ code })
    expect(await library.ask('identity.corrections', {})).toEqual([])
    expect(await everybody(library)).toEqual(BEFORE)
  })
})

describe('a split of somebody who was merged by hand', () => {
  it('leaves the rest of them one person', async () => {
    const library = await company()
    const [ada, bob, countess] = ['ada.lovelace@example.org', 'bob.martin@example.org', 'countess@home.net']
    await library.ask('identity.correct', { type: 'merge', a: ada, b: countess })
    await library.ask('identity.correct', { type: 'merge', a: ada, b: 'john@b.org' })
    // The only thing that joined the Countess to the Johns was Ada.
    const those = [countess, 'john@b.org', 'john.smith@a.org']
    const { id } = await library.ask('identity.correct', { type: 'separate', these: [ada], those })
    expect(await everybody(library)).toEqual([
      `${ada}: R&D`,
      `${bob}: Sales`,
      expect.stringMatching(/^countess@home.net!? john.smith@a.org!? john@b.org!?: –$/),
    ])
    await library.ask('identity.undo', { id })
    expect(await everybody(library)).toHaveLength(2)
  })
})
