import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../shared/api/engineApi.ts'
import { whyNotSentences } from '../../../shared/wording/whyNotSentence.ts'
import { corpus, type CorpusLibrary } from '../../support/corpusBuilder.ts'

const ADVICE =
  'The compressor trips because the oil separator is full of condensate: drain it every morning before the first shift.'

const state: { library?: CorpusLibrary } = {}
beforeAll(async () => {
  state.library = await corpus()
    .person('Ada Lovelace', 'R&D')
    .person('Bob Martin', 'Plant')
    .person('Cyd Charisse', 'Offices')
    .person('Dan Brown', 'Plant')
    .email({
      from: 'Ada Lovelace',
      to: 'Bob Martin',
      cc: 'Cyd Charisse',
      subject: 'Hall B',
      text: ADVICE,
      date: '2020-03-02',
    })
    .email({
      from: 'Ada Lovelace',
      to: 'Bob Martin',
      cc: 'Cyd Charisse',
      subject: 'Hall B',
      text: `${ADVICE} Then oil it.`,
      date: '2020-04-02',
    })
    .email({
      from: 'Bob Martin',
      to: 'Ada Lovelace',
      subject: 'Noise',
      text: 'Hello Ada,\n\nCould you tell me why the compressor makes this noise?',
      date: '2020-03-04',
    })
    .email({
      from: 'Bob Martin',
      to: 'Cyd Charisse',
      subject: 'FW: Hall B',
      text: `-----Original Message-----\nFrom: Ada Lovelace\nSent: Monday, March 2, 2020 9:00 AM\nTo: Bob Martin\nSubject: Hall B\n\n${ADVICE}`,
      date: '2020-03-05',
    })
    .email({
      from: 'Dan Brown',
      to: 'Bob Martin',
      subject: 'Hall D',
      text: ADVICE.replace('drain it', 'empty it, Bob,'),
      date: '2013-03-05',
    })
    .email({
      from: 'Cyd Charisse',
      to: 'Dan Brown',
      subject: 'Lunch',
      text: 'The canteen is closed on Friday, bring your own.',
      date: '2020-05-05',
    })
    .open()
}, 60_000)
afterAll(() => state.library?.[Symbol.asyncDispose]())

function here(): CorpusLibrary {
  if (!state.library) throw new Error('not open')
  return state.library
}

const addressOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@example.org`

async function whyNot(name: string, query = 'compressor condensate', more = {}): Promise<Reply<'experts.whyNot'>> {
  const { id } = await here().ask('person.get', { address: addressOf(name) })
  return here().ask('experts.whyNot', { query, person: id, ...more })
}

const lossesOf = ({ losses }: Reply<'experts.whyNot'>) =>
  Object.fromEntries(losses.map(({ rule, items }) => [rule, items]))

describe('why somebody is not first', () => {
  it('is said of who only asked and passed on', async () => {
    const bob = await whyNot('Bob Martin')
    expect(bob).toMatchObject({
      rank: 3,
      of: 3,
      first: { name: 'Ada Lovelace' },
      barriers: [],
      missingTerms: ['condensate'],
    })
    expect(lossesOf(bob)).toEqual({ asked: 1, forwarded: 1, received: 3 })
    expect(bob.evidence).toMatchObject([{ role: 'asked', subject: 'Noise' }])
  })

  it('is said of who wrote long ago', async () => {
    const dan = await whyNot('Dan Brown')
    expect(dan.rank).toBe(2)
    expect(lossesOf(dan)).toEqual({ old: 1 })
    expect(lossesOf(await whyNot('Dan Brown', 'compressor', { since: Date.UTC(2019, 0, 1) }))).toEqual({ before: 1 })
  })

  it('is said of who had copies alone', async () => {
    const cyd = await whyNot('Cyd Charisse')
    expect(cyd).toMatchObject({ rank: null, score: null, reason: null, evidence: [] })
    expect(lossesOf(cyd)).toEqual({ copied: 2 })
    expect(whyNotSentences(cyd, 'en')).toEqual([
      'Cyd Charisse is not among those who are named.',
      'Nothing in the library speaks for Cyd Charisse on this.',
      '2 items came to them as copies, which count nothing.',
    ])
    expect(whyNotSentences(cyd, 'fr').at(-1)).toBe('2 éléments reçus en copie, ce qui ne compte pas.')
  })

  it('is said of who is of another department than asked for', async () => {
    expect(await whyNot('Ada Lovelace', 'compressor', { department: 'Plant' })).toMatchObject({
      rank: null,
      barriers: ['department'],
      evidence: [{ role: 'wrote' }],
    })
  })

  it('is no more of who is first than what they said twice', async () => {
    const ada = await whyNot('Ada Lovelace')
    expect(ada).toMatchObject({ rank: 1, score: 1, missingTerms: [] })
    expect(whyNotSentences(ada, 'en')).toEqual([
      'Ada Lovelace is number 1 of 3.',
      '1 item says again what they had said.',
      '1 item was sent to them, which counts hardly.',
    ])
  })

  it('is not found of nobody', async () => {
    await expect(here().ask('experts.whyNot', { query: 'compressor', person: 9999 as never })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a topic that a person took back', () => {
  it('no longer names them, nor shows anything of them, and does again when it is given back', async () => {
    const judge = (verdict: 'rejected' | 'hidden' | null) =>
      here().ask('profile.judge', { key: addressOf('Ada Lovelace'), topic: 'Compressors', verdict })
    const names = async (query: string) =>
      (await here().ask('experts.rank', { query, limit: 10 })).candidates.map(({ name }) => name)
    for (const verdict of ['rejected', 'hidden'] as const) {
      await judge(verdict)
      expect(await names('compressor')).not.toContain('Ada Lovelace')
      expect(await whyNot('Ada Lovelace', 'compressor')).toMatchObject({
        rank: null,
        barriers: ['withdrawn'],
        evidence: [],
        losses: [],
        reason: null,
      })
    }
    expect((await names('condensate'))[0]).toBe('Ada Lovelace')
    await judge(null)
    expect((await names('compressor'))[0]).toBe('Ada Lovelace')
  })

  it('makes them less where more was asked for', async () => {
    const scoreOf = async (name: string) =>
      (await here().ask('experts.rank', { query: 'compressor condensate', limit: 10 })).candidates.find(
        (candidate) => candidate.name === name,
      )?.score ?? 0
    const before = await scoreOf('Dan Brown')
    await here().ask('profile.judge', { key: addressOf('Dan Brown'), topic: 'compressor', verdict: 'rejected' })
    expect(await scoreOf('Dan Brown')).toBeCloseTo(before / 2, 9)
    await here().ask('profile.judge', { key: addressOf('Dan Brown'), topic: 'compressor', verdict: null })
  })
})
