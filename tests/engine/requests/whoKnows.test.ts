import { describe, expect, it } from 'vitest'
import { readExperts } from '../../../electron/engine/requests/readExperts.ts'
import type { Argument } from '../../../shared/api/engineApi.ts'
import { corpus, type CorpusBuilder } from '../../support/corpusBuilder.ts'
import { viewHere } from '../../support/importHere.ts'

/** People with departments, and talk of other things, so that words are not in every item. */
const house = () =>
  ['Lunch on Friday is moved to the small canteen.', 'The lift in hall A is out of order until Monday.'].reduce(
    (made, text, index) =>
      made.email({ from: 'Dan Brown', to: 'Cyd Charisse', subject: `Notice ${index + 1}`, text, date: '2019-03-01' }),
    corpus()
      .person('Ada Lovelace', 'R&D')
      .person('Bob Martin', 'Plant')
      .person('Cyd Charisse', 'Plant')
      .person('Dan Brown', 'Offices'),
  )

async function named(made: CorpusBuilder, query: string, more: Partial<Argument<'experts.rank'>> = {}) {
  const { candidates } = readExperts(await viewHere(made), { query, limit: 10, ...more })
  return candidates.map(({ name }) => name)
}

/** What somebody who knows compressors writes; no two are the same. */
const ADVICE = [
  'The compressor trips because the oil separator is full of condensate: drain it every morning before the first shift.',
  'Change the intake filter of the compressor after four hundred hours, or the second stage runs too hot in summer.',
  'The pressure switch of the compressor clicks below six bar when its spring is worn; number 4711 in the store fits.',
  'A compressor that hunts between load and idle has a leaking check valve behind the cooler, not a bad controller.',
] as const

describe('who knows, of people at work,', () => {
  it('is not who has the word in their signature', async () => {
    const made = [
      'The minutes of Tuesday are in the folder.',
      'Please send me your dates in June.',
      'I am away on Monday.',
    ].reduce(
      (all, text) =>
        all.email({
          from: 'Bob Martin',
          to: 'Dan Brown',
          text: `Hello Dan,\n\n${text}\n\n-- \nBob Martin\nCompressor maintenance, hall B\nTel. 0123 456`,
        }),
      house().email({ from: 'Ada Lovelace', to: 'Dan Brown', subject: 'Hall B', text: ADVICE[0] }),
    )
    expect(await named(made, 'compressor')).toEqual(['Ada Lovelace'])
  })

  it('is who kept at it rather than who had one busy week', async () => {
    const weeks = (person: string, days: readonly string[]) => (made: CorpusBuilder) =>
      days.reduce(
        (all, date, index) =>
          all.email({
            from: person,
            to: 'Dan Brown',
            subject: `Hall ${person}`,
            text: `${ADVICE[index] ?? ''} Yours`,
            date,
          }),
        made,
      )
    const kept = weeks('Ada Lovelace', ['2019-09-02', '2020-01-13', '2020-05-04', '2020-09-14'])
    const burst = weeks('Bob Martin', ['2020-05-04', '2020-05-05', '2020-05-06', '2020-05-07'])
    expect(await named(burst(kept(house())), 'compressor')).toEqual(['Ada Lovelace', 'Bob Martin'])
  })

  it('is who is thanked for an answer before who gave as good a one', async () => {
    const asked = (made: CorpusBuilder, who: string, answer: string, thanks: boolean) => {
      const [question, reply] = [`${who.length}-q@x`, `${who.length}-a@x`]
      const all = made
        .email({
          from: 'Dan Brown',
          to: who,
          subject: 'Compressor of hall B',
          text: `Hello ${who},\n\nCould you tell me why the compressor stops each morning?`,
          id: question,
          date: '2020-02-03',
        })
        .email({
          from: who,
          to: 'Dan Brown',
          subject: 'Re: Compressor of hall B',
          text: answer,
          inReplyTo: question,
          id: reply,
          date: '2020-02-04',
        })
      return thanks
        ? all.email({
            from: 'Dan Brown',
            to: who,
            subject: 'Re: Compressor of hall B',
            text: 'Thank you very much, that helped!',
            inReplyTo: reply,
            date: '2020-02-05',
          })
        : all
    }
    const answer = (check: string) => `The oil separator of the compressor is full. ${check} before the first shift.`
    const both = (adaThanked: boolean) =>
      asked(
        asked(house(), 'Ada Lovelace', answer('Drain it'), adaThanked),
        'Bob Martin',
        answer('Empty it'),
        !adaThanked,
      )
    expect((await named(both(true), 'compressor'))[0]).toBe('Ada Lovelace')
    expect((await named(both(false), 'compressor'))[0]).toBe('Bob Martin')
  })

  it('is who answers questions rather than who talks much and is answered by nobody', async () => {
    const talk = Array.from({ length: 8 }, (_, index) => index).reduce(
      (made, index) =>
        made.email({
          from: 'Cyd Charisse',
          to: ['Ada Lovelace', 'Bob Martin', 'Dan Brown'],
          subject: `Thoughts of the week ${index + 1}`,
          text: `Dear all,\n\nExcellence is a journey and we make great strides on part ${index + 1} of it: the canteen, the lift, the compressor, the
new chairs and the ${['summer party', 'car park', 'values', 'slogan', 'web page', 'logo', 'song', 'flag'][index] ?? ''} all show how far a strong will can take a team that believes in itself.`,
          date: `2020-0${1 + (index % 8)}-10`,
        }),
      house(),
    )
    const answered = [0, 1, 2].reduce(
      (made, index) =>
        made
          .email({
            from: 'Dan Brown',
            to: 'Ada Lovelace',
            subject: `Compressor, question ${index + 1}`,
            text: `Hello Ada,\n\nWhy does the compressor do this again? It is the time number ${index + 1}.`,
            id: `q${index}@x`,
            date: `2020-0${2 + index}-01`,
          })
          .email({
            from: 'Ada Lovelace',
            to: 'Dan Brown',
            subject: `Re: Compressor, question ${index + 1}`,
            text: ADVICE[index] ?? '',
            inReplyTo: `q${index}@x`,
            date: `2020-0${2 + index}-02`,
          }),
      talk,
    )
    expect((await named(answered, 'compressor'))[0]).toBe('Ada Lovelace')
  })

  it('is not who goes on in what they had asked, under a subject that names it', async () => {
    const going = ['Tuesday at ten would suit me.', 'I can be at the gate by then.', 'The badge is at the desk.']
    const made = going.reduce(
      (all, text, index) =>
        all.email({
          from: 'Bob Martin',
          to: 'Ada Lovelace',
          subject: 'Re: Compressor of hall B',
          text: `Hello Ada,\n\n${text}`,
          inReplyTo: 'q@x',
          date: `2020-02-0${5 + index}`,
        }),
      house()
        .email({
          from: 'Bob Martin',
          to: 'Ada Lovelace',
          subject: 'Compressor of hall B',
          text: 'Hello Ada,\n\nCould you tell me why it stops each morning?',
          id: 'q@x',
          date: '2020-02-03',
        })
        .email({ from: 'Ada Lovelace', to: 'Dan Brown', subject: 'Hall B', text: ADVICE[0], date: '2020-02-04' }),
    )
    const { candidates } = readExperts(await viewHere(made), { query: 'compressor', limit: 10 })
    const evidence = Object.fromEntries(candidates.map(({ name, reason }) => [name, reason.items]))
    expect(candidates[0]?.name).toBe('Ada Lovelace')
    expect(evidence).toEqual({ 'Ada Lovelace': 1, 'Bob Martin': 1 })
  })

  it('leaves out, where this is asked, what is older than a day', async () => {
    const made = house()
      .email({ from: 'Ada Lovelace', to: 'Dan Brown', subject: 'Hall B', text: ADVICE[0], date: '2016-05-01' })
      .email({ from: 'Bob Martin', to: 'Dan Brown', subject: 'Hall B', text: ADVICE[1], date: '2020-05-01' })
    expect(await named(made, 'compressor')).toContain('Ada Lovelace')
    expect(await named(made, 'compressor', { since: Date.UTC(2019, 0, 1) })).toEqual(['Bob Martin'])
  })
})

describe('several topics at once', () => {
  const CABLE =
    'The tension of the traction cable is checked with the dynamometer at each splice, cold, before the first run.'
  const both = () =>
    house()
      .email({ from: 'Ada Lovelace', to: 'Dan Brown', subject: 'Hall B', text: ADVICE[0] })
      .email({ from: 'Ada Lovelace', to: 'Dan Brown', subject: 'Splices', text: `${CABLE} Ask me before you cut.` })
      .email({ from: 'Bob Martin', to: 'Dan Brown', subject: 'Hall B', text: ADVICE[1] })
      .email({ from: 'Bob Martin', to: 'Dan Brown', subject: 'Hall C', text: ADVICE[2] })
      .email({ from: 'Bob Martin', to: 'Dan Brown', subject: 'Hall D', text: ADVICE[3] })
      .email({ from: 'Cyd Charisse', to: 'Dan Brown', subject: 'Splices', text: CABLE })

  it('puts first who knows both, then who knows the rarer of the two', async () => {
    const view = await viewHere(both())
    const reply = readExperts(view, { query: 'compressor; cable tension', limit: 10 })
    expect(reply.topics).toEqual(['compressor', 'cable tension'])
    expect(reply.candidates.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Cyd Charisse', 'Bob Martin'])
    expect(reply.candidates[2]?.byTopic).toEqual([1, 0])
  })

  it('are one where no semicolon parts them', async () => {
    const reply = readExperts(await viewHere(both()), { query: 'compressor ; ', limit: 10 })
    expect(reply).not.toHaveProperty('topics')
    expect(reply.candidates[0]).not.toHaveProperty('byTopic')
  })
})

describe('words that stand for several', () => {
  it('are found written as one', async () => {
    const made = house()
      .email({
        from: 'Ada Lovelace',
        to: 'Dan Brown',
        text: 'The heatpump on the roof needs a new fan before winter comes.',
      })
      .email({
        from: 'Bob Martin',
        to: 'Dan Brown',
        text: 'Mind the heat in hall B, and wear a hat on the roof, please.',
      })
    expect((await named(made, 'heat pump'))[0]).toBe('Ada Lovelace')
  })
})
