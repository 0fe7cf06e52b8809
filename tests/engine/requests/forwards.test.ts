import { describe, expect, it } from 'vitest'
import { readExperts } from '../../../electron/engine/requests/readExperts.ts'
import { corpus, type CorpusBuilder } from '../../support/corpusBuilder.ts'
import { viewHere } from '../../support/importHere.ts'

const MEMO = `The compressor trips because the oil separator is full of condensate. Drain the separator every morning, then
check the pressure switch, and write the time into the log book of the hall.`
const forwarded = (text: string) => `-----Original Message-----
From: Ada Lovelace
Sent: Monday, January 6, 2020 9:00 AM
To: Bob Martin
Subject: Compressor separator

${text}`

const company = () =>
  corpus()
    .person('Ada Lovelace', 'R&D')
    .person('Bob Martin', 'Plant')
    .person('Cyd Charisse', 'Plant')
    .email({ from: 'Ada Lovelace', to: 'Cyd Charisse', subject: 'Lunch', text: 'The canteen is closed on Friday.' })
    .email({ from: 'Cyd Charisse', to: 'Bob Martin', subject: 'Separator', text: 'The separator was painted in May.' })

async function candidates(made: CorpusBuilder) {
  const view = await viewHere(made)
  return readExperts(view, { query: 'compressor separator', limit: 10 }).candidates
}

describe('a message forwarded without a word', () => {
  it('speaks, a little, for whoever wrote it, where nothing else of it is known', async () => {
    const [ada, ...others] = await candidates(
      company().email({
        from: 'Bob Martin',
        to: 'Cyd Charisse',
        subject: 'Compressor separator',
        text: forwarded(MEMO),
      }),
    )
    expect(ada).toMatchObject({
      name: 'Ada Lovelace',
      reason: { items: 0, named: 1, matchedTerms: ['compressor separator'] },
      evidence: [{ role: 'relayed', subject: 'Compressor separator' }],
    })
    expect(ada?.evidence[0]?.excerpt).toContain('oil separator')
    expect(others.map(({ name }) => name)).toEqual(['Cyd Charisse'])
  })

  it('adds nothing to the original, nor to an earlier forward of it', async () => {
    const letter = { from: 'Ada Lovelace', to: 'Bob Martin', subject: 'Compressor separator', text: MEMO, id: 'memo@x' }
    const forward = {
      from: 'Bob Martin',
      to: 'Cyd Charisse',
      subject: 'FW: Compressor separator',
      text: forwarded(MEMO),
    }
    const evidence = async (made: CorpusBuilder) =>
      (await candidates(made))
        .find(({ name }) => name === 'Ada Lovelace')
        ?.evidence.map(({ messageId, role }) => [messageId, role])
    expect(await evidence(company().email(letter).email(forward))).toEqual([['memo@x', 'wrote']])
    const twice = company()
      .email({ ...forward, id: 'first@x' })
      .email({ ...forward, id: 'again@x', from: 'Cyd Charisse' })
    expect(await evidence(twice)).toEqual([['first@x', 'relayed']])
  })
})
