import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readExperts } from '../../../electron/engine/requests/readExperts.ts'
import { readWhyNot } from '../../../electron/engine/requests/readWhyNot.ts'
import { selectValue } from '../../../electron/engine/storage/sql.ts'
import type { Argument } from '../../../shared/api/engineApi.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { analysedLibrary } from '../../support/analyseHere.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { viewHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { thrownBy } from '../../support/thrownBy.ts'

/** What people write at work; `topic` is what is asked for. */
const explain = (topic: string) =>
  `Hello,\n\nThe ${topic} has to be drained before the filter is changed, otherwise the seal of the ${topic} leaks again.`
const CHAT = 'Hello,\n\nThe canteen is closed on Friday, please bring your own lunch and tell the new colleagues too.'

async function company() {
  const view = await viewHere(
    corpus()
      .person('Ada Lovelace', 'R&D')
      .person('Bob Martin', 'Sales')
      .person('Cyd Charisse', 'Sales')
      .person('Dan Brown', 'Plant')
      .person('Eve Arden', 'Plant')
      .person('Old Timer', 'Plant')
      .email({
        from: 'Ada Lovelace',
        to: 'Bob Martin',
        cc: 'Dan Brown',
        subject: 'The leak',
        text: explain('turbopump'),
        date: '2020-01-01',
        id: 'ada@x',
      })
      .email({
        from: 'Bob Martin',
        to: 'Ada Lovelace',
        subject: 'Re: The leak',
        text: 'Then we should order new gaskets and tell the customer that the delivery is late by two weeks.',
        inReplyTo: 'ada@x',
        date: '2020-01-02',
        id: 'bob@x',
      })
      .email({
        from: 'Cyd Charisse',
        to: 'Eve Arden',
        subject: 'For your information',
        text: `Have a look at this when you have the time, please.\n\n> ${explain('turbopump').replaceAll('\n', '\n> ')}`,
        date: '2020-01-03',
      })
      .email({
        from: 'Monitor <noreply@example.org>',
        to: 'Ada Lovelace',
        subject: 'turbopump alert',
        text: explain('turbopump'),
        headers: { 'Auto-Submitted': 'auto-generated' },
        date: '2020-01-04',
      })
      .email({
        from: 'Zed Outside <zed@other.net>',
        to: 'Ada Lovelace',
        subject: 'Offer',
        text: explain('turbopump'),
        date: '2020-01-05',
      })
      .email({
        from: 'Old Timer',
        to: 'Eve Arden',
        subject: 'Valves',
        text: explain('globe valve'),
        date: '2004-01-01',
      })
      .email({
        from: 'Eve Arden',
        to: 'Old Timer',
        subject: 'Valves',
        text: explain('globe valve'),
        date: '2020-01-06',
      })
      .email({ from: 'Dan Brown', to: 'Bob Martin', subject: 'Lunch', text: CHAT, date: '2020-01-07' })
      .email({ from: 'Cyd Charisse', to: 'Bob Martin', subject: 'Lunch again', text: CHAT, date: '2020-01-08' }),
  )
  return (query: string, more: Partial<Argument<'experts.rank'>> = {}) =>
    readExperts(view, { query, limit: 10, ...more })
}

const names = (reply: ReturnType<typeof readExperts>) => reply.candidates.map(({ name }) => name)

describe('who knows', () => {
  it('is who wrote of it, then who answered; not who was copied, who quoted it, or a program', async () => {
    const ask = await company()
    const reply = ask('turbopump')
    expect(names(reply)).toEqual(['Ada Lovelace', 'Bob Martin'])
    const [ada, bob] = reply.candidates
    expect(ada).toMatchObject({
      department: 'R&D',
      score: 1,
      addresses: ['ada.lovelace@example.org'],
      evidence: [{ messageId: 'ada@x', role: 'wrote', weight: 1, subject: 'The leak' }],
      reason: { items: 1, threads: 1, answered: 0, matchedTerms: ['turbopump'], missingTerms: [] },
    })
    expect(bob?.evidence).toMatchObject([{ messageId: 'bob@x', role: 'answered', weight: 1 }])
    expect(bob?.score).toBeLessThan(1)
    expect(bob?.reason).toMatchObject({ answered: 1, missingTerms: ['turbopump'] })
  })

  it('is told with the words as they were typed where they stand together, one by one where they do not', async () => {
    const ask = await company()
    const wordsOf = (query: string) => ask(query).candidates[0]?.reason
    expect(wordsOf('the globe valves?')).toMatchObject({ matchedTerms: ['globe valves'], missingTerms: [] })
    expect(wordsOf('The Leak of a Turbopump')).toMatchObject({ matchedTerms: ['Leak of a Turbopump'] })
    expect(wordsOf('turbopump crane gearbox')).toMatchObject({
      matchedTerms: ['turbopump'],
      missingTerms: ['crane', 'gearbox'],
    })
    expect(wordsOf('globe valves; seal leaks')).toMatchObject({ matchedTerms: ['globe valves', 'seal leaks'] })
  })

  it('may be looked for outside too, or in one department only', async () => {
    const ask = await company()
    expect(names(ask('turbopump', { scope: 'everyone' }))).toContain('Zed Outside')
    expect(names(ask('turbopump', { department: 'Sales' }))).toEqual(['Bob Martin'])
    expect(names(ask('turbopump', { department: 'Plant' }))).toEqual([])
  })

  it('fades with the years', async () => {
    const ask = await company()
    const { candidates } = ask('globe valves')
    expect(candidates.map(({ name }) => name)).toEqual(['Eve Arden', 'Old Timer'])
    expect(candidates[1]?.score).toBeLessThan(0.5)
  })

  it('does not count the years to where a wrong clock put something, nor tell of them', async () => {
    const made = corpus()
    for (let month = 0; month < 12 * 17; month++) {
      const date = new Date(Date.UTC(2004, month, 5)).toISOString()
      made.email({ from: 'Cyd Charisse', to: 'Bob Martin', subject: `Lunch ${String(month)}`, text: CHAT, date })
    }
    const valves = { to: 'Bob Martin', subject: 'Valves', text: explain('globe valve') }
    const view = await viewHere(
      made
        .email({ ...valves, from: 'Old Timer', date: '2004-02-01' })
        .email({ ...valves, from: 'Eve Arden', date: '2020-12-01' })
        .email({
          ...valves,
          from: 'Eve Arden',
          text: 'Globe valves of that kind come with a brass key.',
          date: '1980-01-01',
        })
        .email({ from: 'Zed Outside', subject: 'Offer', text: CHAT, date: '2044-01-01' }),
    )
    const { candidates } = readExperts(view, { query: 'globe valves', limit: 10 })
    expect(candidates.map(({ name }) => name)).toEqual(['Eve Arden', 'Old Timer'])
    expect(candidates[1]?.score).toBeLessThan(0.5)
    expect(candidates[0]?.reason).toMatchObject({ items: 2, first: Date.UTC(2020, 11, 1), last: Date.UTC(2020, 11, 1) })
  })

  it('comes before who knows more and has left, who counts half', async () => {
    const made = () =>
      corpus()
        .person('Old Timer', 'Plant')
        .person('Eve Arden', 'Plant')
        .email({ from: 'Old Timer', text: explain('turbopump'), date: '2024-05-01' })
        .email({
          from: 'Old Timer',
          text: 'The turbopump of hall two turns at half speed in winter.',
          date: '2024-05-20',
        })
        .email({
          from: 'Eve Arden',
          text: 'Before the turbopump starts, its valve must be shut by hand.',
          date: '2024-05-10',
        })
        .email({
          from: 'Eve Arden',
          text: 'On Friday the painters come to hall two, then the fitters, and last of all somebody for the turbopump.',
          date: '2024-05-30',
        })
    const path = join(temporaryFolder(), 'staff.csv')
    const ask = async (lastDay: string) => {
      const rows = [`Old Timer,old.timer@example.org,Plant,${lastDay}`, 'Eve Arden,eve.arden@example.org,Plant,']
      writeFileSync(path, ['Nom,Courriel,Service,Date de départ', ...rows].join('\n'))
      const { view } = await analysedLibrary(made(), path)
      const question = { query: 'turbopump', limit: 10 }
      const { candidates } = readExperts(view, question)
      const old = candidates.find(({ name }) => name === 'Old Timer')?.id ?? (0 as PersonId)
      return { candidates, barriers: readWhyNot(view, { query: 'turbopump', person: old }).barriers }
    }
    const { candidates: staying, barriers } = await ask('')
    expect(barriers).toEqual([])
    expect(staying.map(({ name }) => name)).toEqual(['Old Timer', 'Eve Arden'])
    expect(staying[1]?.score).toBeGreaterThan(0.5)
    const { candidates: gone, barriers: half } = await ask('2024-06-30')
    expect(half).toEqual(['gone'])
    expect(gone.map(({ name, left }) => [name, left])).toEqual([
      ['Eve Arden', null],
      ['Old Timer', Date.UTC(2024, 5, 30)],
    ])
    expect(gone[1]?.score).toBeCloseTo(0.5 / (staying[1]?.score ?? 0), 6)
  })

  it('does not rest on items that are left out, nor do the answers to them', async () => {
    const view = await viewHere(
      corpus()
        .email({ from: 'Ada Lovelace', text: explain('turbopump'), id: 'a@x' })
        .email({
          from: 'Bob Martin',
          text: 'We shall order another one next week, as the customer wants it soon.',
          inReplyTo: 'a@x',
        })
        .email({ from: 'Cyd Charisse', text: explain('turbopump') }),
    )
    const left = selectValue<ItemId>(view.db, 'SELECT id FROM item WHERE message_key = ?', 'a@x')
    const reply = readExperts(view, { query: 'turbopump', limit: 10, excludeItems: [left, 999_999 as ItemId] })
    expect(names(reply)).toEqual(['Cyd Charisse'])
  })

  it('is not to be trusted where less than half of the words are covered', async () => {
    const ask = await company()
    expect(ask('turbopump').confidence).not.toBe('none')
    expect(ask('turbopump zeppelin basalt').confidence).toBe('none')
    expect(ask('zeppelin')).toMatchObject({ confidence: 'none', candidates: [] })
    expect(thrownBy(() => ask('  … ')).code).toBe('query-empty')
  })

  it('has evidence whose parts add up to the whole', async () => {
    const view = await viewHere(
      [1, 2, 3].reduce(
        (made, day) =>
          made.email({ from: 'Ada Lovelace', text: `Day ${day}: the turbopump leaks.`, date: `2020-01-0${day}` }),
        corpus().email({ from: 'Bob Martin', text: CHAT }),
      ),
    )
    const [ada] = readExperts(view, { query: 'turbopump', limit: 1 }).candidates
    expect(ada?.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
    expect(ada?.activity).toEqual([{ quarter: '2020-Q1', items: 3 }])
  })
})
