import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeTopic } from '../../../electron/engine/jobs/judgeTopic.ts'
import type { LibraryView } from '../../../electron/engine/libraryView.ts'
import { reachPerson } from '../../../electron/engine/requests/readReach.ts'
import { findPersonByAddress } from '../../../electron/engine/storage/people.ts'
import { saveTopic } from '../../../electron/engine/storage/topics.ts'
import { getMeasure } from '../../../electron/engine/storage/measures.ts'
import type { Argument } from '../../../shared/api/engineApi.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkReply } from '../../../shared/model/network.ts'
import { analysedLibrary } from '../../support/analyseHere.ts'
import { corpus, type CorpusBuilder } from '../../support/corpusBuilder.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { thrownBy } from '../../support/thrownBy.ts'

const EXPLAINED =
  'The turbopump has to be drained before the filter is changed, otherwise the seal of the turbopump leaks again.'
const SMALL_TALK =
  'Hello, the canteen is closed on Friday, please bring your own lunch and tell the new colleagues too.'

/** The two write to each other so often that they know each other. */
function befriend(builder: CorpusBuilder, one: string, other: string, times = 4): CorpusBuilder {
  for (let round = 0; round < times; round++) {
    builder.email({ from: one, to: other, subject: `Lunch, ${other}`, text: SMALL_TALK, date: `2024-0${1 + round}-03` })
    builder.email({
      from: other,
      to: one,
      subject: `Lunch too, ${one}`,
      text: SMALL_TALK,
      date: `2024-0${1 + round}-04`,
    })
  }
  return builder
}

function reacher(view: LibraryView) {
  const network = getMeasure(view.db, 'network') as NetworkReply
  const people = [...view.snapshot().people.values()]
  const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? (999 as PersonId)
  return (from: string, to: string, more: Partial<Argument<'person.reach'>> = {}) =>
    reachPerson(view, network, { from: idOf(from), to: idOf(to), ...more })
}

/** A directory that knows of a last day. */
function directoryWith(folder: string): string {
  const path = join(folder, 'staff.csv')
  const rows = ['Ada Lovelace,R&D,', 'Cyd Charisse,Plant,', 'Old Timer,Plant,2024-06-30'].map(
    (row) =>
      `${row.split(',')[0] ?? ''},${(row.split(',')[0] ?? '').toLowerCase().replace(' ', '.')}@example.org,${row.split(',').slice(1).join(',')}`,
  )
  writeFileSync(path, ['Name,Email,Department,Left', ...rows, ''].join('\n'))
  return path
}

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)

describe('how to reach somebody', () => {
  it('goes by acquaintances of both, those who wrote on the topic together first', async () => {
    const builder = corpus()
      .person('Ada Lovelace', 'R&D')
      .person('Bob Martin', 'Sales')
      .person('Cyd Charisse', 'Plant')
      .person('Eve Arden', 'Sales')
    for (const middle of ['Bob Martin', 'Eve Arden']) {
      befriend(befriend(builder, 'Ada Lovelace', middle), middle, 'Cyd Charisse')
    }
    builder
      .email({
        from: 'Cyd Charisse',
        to: 'Eve Arden',
        subject: 'The leak',
        text: EXPLAINED,
        id: 'leak@x',
        date: '2024-05-05',
      })
      .email({
        from: 'Eve Arden',
        to: 'Cyd Charisse',
        subject: 'Re: The leak',
        text: 'I drained the turbopump as you said, and the seal of the turbopump holds since yesterday morning.',
        inReplyTo: 'leak@x',
        date: '2024-05-06',
      })
    const reach = reacher((await analysedLibrary(builder)).view)
    const reply = reach('Ada Lovelace', 'Cyd Charisse', { topic: 'turbopump' })
    expect(names(reply.introducers.map(({ person }) => person))).toEqual(['Eve Arden', 'Bob Martin'])
    expect(reply.introducers.map(({ sharedThreads }) => sharedThreads)).toEqual([1, 0])
    expect(reply.paths.map(({ people }) => names(people))).toEqual([
      ['Ada Lovelace', 'Eve Arden', 'Cyd Charisse'],
      ['Ada Lovelace', 'Bob Martin', 'Cyd Charisse'],
    ])
    expect(reply.paths[1]).toMatchObject({ bonds: [{ messages: 8, strength: 8 }, { messages: 8 }], distance: 0.25 })
    expect(reply).toMatchObject({
      topic: 'turbopump',
      acquainted: null,
      evidence: [{ subject: 'The leak', kind: 'email', date: Date.parse('2024-05-05T00:00:00Z') }],
      language: 'en',
    })
    expect(reach('Ada Lovelace', 'Bob Martin')).toMatchObject({
      acquainted: { messages: 8 },
      paths: [{ people: [{ name: 'Ada Lovelace' }, { name: 'Bob Martin' }] }],
    })
  })

  it('names who can help where no chain leads there', async () => {
    const builder = corpus()
      .person('Ada Lovelace', 'R&D')
      .person('Amy Pond', 'R&D')
      .person('Bob Martin', 'Sales')
      .person('Cyd Charisse', 'Plant')
      .person('Dan Brown', 'Plant')
      .email({ from: 'Cyd Charisse', to: 'Dan Brown', subject: 'The leak', text: EXPLAINED, date: '2024-02-01' })
      .email({ from: 'Ada Lovelace', to: 'Amy Pond', subject: 'Hello', text: SMALL_TALK, date: '2024-02-02' })
    befriend(befriend(builder, 'Amy Pond', 'Bob Martin'), 'Bob Martin', 'Dan Brown')
    const reach = reacher((await analysedLibrary(builder)).view)
    // Nobody knows Ada or Cyd; Bob is between the others.
    const strangers = reach('Ada Lovelace', 'Cyd Charisse')
    expect(strangers.paths).toEqual([])
    expect(strangers.standIns.map(({ person, why }) => [person.name, why])).toEqual([['Bob Martin', 'liaison']])
    // Amy knows Bob, who knows Dan: the closest to her in Cyd's department.
    expect(reach('Amy Pond', 'Cyd Charisse').standIns[0]).toMatchObject({
      person: { name: 'Dan Brown' },
      why: 'person-department',
      between: 1,
    })
    expect(reach('Ada Lovelace', 'Dan Brown').standIns[0]).toMatchObject({
      person: { name: 'Amy Pond' },
      why: 'asker-department',
      between: 1,
    })
  })

  it('does not lead to those who have left, nor through them', async () => {
    const builder = corpus()
    befriend(befriend(builder, 'Ada Lovelace', 'Old Timer'), 'Old Timer', 'Cyd Charisse')
    builder
      .email({
        from: 'Old Timer',
        to: 'Cyd Charisse',
        subject: 'The leak',
        text: EXPLAINED,
        id: 'leak@x',
        date: '2024-05-05',
      })
      .email({
        from: 'Cyd Charisse',
        to: 'Old Timer',
        subject: 'Re: The leak',
        text: 'I drained the turbopump as you said, and the seal of the turbopump holds since yesterday morning.',
        inReplyTo: 'leak@x',
        date: '2024-05-06',
      })
    const reach = reacher((await analysedLibrary(builder, directoryWith(temporaryFolder()))).view)
    expect(reach('Ada Lovelace', 'Old Timer', { topic: 'turbopump' })).toMatchObject({
      to: { left: Date.UTC(2024, 5, 30) },
      paths: [],
      introducers: [],
      standIns: [],
      offers: [],
      instead: [{ name: 'Cyd Charisse' }],
    })
    expect(reach('Ada Lovelace', 'Cyd Charisse')).toMatchObject({ paths: [], introducers: [] })
  })

  it('offers what the person asked about and the asker knows, and quotes nothing that is not theirs to quote', async () => {
    const { db, view } = await analysedLibrary(
      corpus()
        .person('Ada Lovelace', 'R&D')
        .person('Cyd Charisse', 'Plant')
        .person('Dan Brown', 'Plant')
        .email({ from: 'Ada Lovelace', to: 'Dan Brown', text: SMALL_TALK })
        .email({ from: 'Cyd Charisse', to: 'Dan Brown', subject: 'The leak', text: EXPLAINED })
        .email({
          from: 'Cyd Charisse',
          to: 'Dan Brown',
          subject: 'Help',
          text: 'Does anybody know how large the plate exchanger of the new test bench should be? Who could tell me?',
        }),
    )
    const [ada, cyd] = ['ada.lovelace', 'cyd.charisse'].map(
      (name) => findPersonByAddress(db, `${name}@example.org`) ?? 0,
    )
    const topic = (label: string, ...holders: readonly (number | undefined)[]) => ({
      key: label,
      keys: [label],
      label,
      forms: [label],
      score: 1,
      items: 4,
      threads: 4,
      history: [],
      holders: holders.map((id = 0) => ({ id, items: 2, share: 1 / holders.length })),
    })
    saveTopic(db, topic('plate exchanger', ada, cyd))
    // Cyd comes before Ada there, and has nothing to learn from her.
    saveTopic(db, topic('test bench', cyd, ada))
    const reach = reacher(view)
    const about = { topic: 'turbopump' }
    expect(reach('Ada Lovelace', 'Cyd Charisse', about)).toMatchObject({
      offers: [{ topic: 'plate exchanger', asked: 1 }],
      evidence: [{ subject: 'The leak' }],
    })
    // Dan never asked anything.
    expect(reach('Ada Lovelace', 'Dan Brown').offers).toEqual([])
    judgeTopic(db, { key: 'cyd.charisse@example.org', topic: 'turbopump', verdict: 'hidden' })
    expect(reach('Ada Lovelace', 'Cyd Charisse', about).evidence).toEqual([])
  })

  it('refuses the way to oneself and to nobody', async () => {
    const { view } = await analysedLibrary(corpus().email({ from: 'Ada Lovelace', to: 'Bob Martin', text: SMALL_TALK }))
    const reach = reacher(view)
    expect(thrownBy(() => reach('Ada Lovelace', 'Ada Lovelace'))).toMatchObject({ code: 'bad-argument' })
    expect(thrownBy(() => reach('Ada Lovelace', 'Nobody'))).toMatchObject({ code: 'not-found' })
  })
})
