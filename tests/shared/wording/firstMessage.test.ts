import { describe, expect, it } from 'vitest'
import type { PersonId, ItemId } from '../../../shared/model/ids.ts'
import type { ReachPerson, ReachReply } from '../../../shared/model/reach.ts'
import { firstMessage, introductionRequest, MESSAGE_MOODS } from '../../../shared/wording/firstMessage.ts'
import { LANGUAGES } from '../../../shared/wording/language.ts'

const person = (id: number, name: string, department: string | null): ReachPerson => ({
  id: id as PersonId,
  name,
  kind: 'member',
  department,
  title: null,
  left: null,
})
const bond = { messages: 20, strength: 10 }
const [ada, bob, cyd, dan] = [
  person(1, 'Ada Lovelace', 'R&D'),
  person(2, 'Bob Martin', 'Sales'),
  person(3, 'Cyd Charisse', 'Plant'),
  person(4, 'Dan Brown', 'Plant'),
]

function reply(changes: Partial<ReachReply> = {}): ReachReply {
  return {
    from: ada,
    to: cyd,
    topic: 'turbopump',
    period: { from: null, to: null },
    acquainted: null,
    paths: [{ people: [ada, bob, cyd], bonds: [bond, bond], distance: 0.2 }],
    introducers: [{ person: bob, withAsker: bond, withPerson: bond, sharedThreads: 1 }],
    standIns: [],
    instead: [],
    evidence: [{ id: 7 as ItemId, kind: 'email', subject: 'The leak', date: Date.UTC(2024, 4, 1) }],
    offers: [
      { topic: 'heat pumps', asked: 3 },
      { topic: 'noise', asked: 1 },
      { topic: 'valves', asked: 1 },
    ],
    language: 'en',
    introducerLanguage: 'fr',
    ...changes,
  }
}

describe('the first message', () => {
  it('says why them, who knows both, how little is asked, and what is in it for them', () => {
    expect(firstMessage(reply(), 'plain')).toEqual({
      subject: 'A question about turbopump',
      body: [
        'Hello Cyd,',
        'I am looking into “turbopump” and read your message “The leak” of 1 May 2024. I am often in touch with Bob Martin, as you are; do ask them who I am.',
        'Could you spare a quarter of an hour to talk about it? If you would rather answer in writing, I will send you two or three precise questions.',
        'In return, I know “heat pumps” and “noise” well. You asked about that, and I will gladly help.',
        'Best regards,\nAda Lovelace\nR&D',
      ].join('\n\n'),
    })
  })

  it('is French to those who write French', () => {
    expect(firstMessage(reply({ language: 'fr' }), 'plain')).toEqual({
      subject: 'Question : turbopump',
      body: [
        'Bonjour Cyd,',
        'Je m’intéresse à « turbopump » et j’ai lu votre message « The leak » du 1er mai 2024. J’échange régulièrement avec Bob Martin, comme vous ; n’hésitez pas à lui demander qui je suis.',
        'Auriez-vous un quart d’heure pour en parler ? Si vous préférez répondre par écrit, je vous enverrai deux ou trois questions précises.',
        'De mon côté, je connais bien « heat pumps » et « noise ». Vous avez posé des questions là-dessus : je vous aiderai volontiers.',
        'Bien cordialement,\nAda Lovelace\nR&D',
      ].join('\n\n'),
    })
  })

  it('is shorter where it is to be brief, and quotes the same', () => {
    for (const language of LANGUAGES) {
      const [plain, brief] = [firstMessage(reply(), 'plain', language), firstMessage(reply(), 'brief', language)]
      expect(brief.body.length).toBeLessThan(plain.body.length)
      for (const named of ['The leak', 'Bob Martin', 'heat pumps', 'Ada Lovelace']) expect(brief.body).toContain(named)
    }
  })

  it('quotes a document as one, and a message without a subject by its day', () => {
    const wrote = (evidence: ReachReply['evidence'][number]) =>
      firstMessage(reply({ evidence: [evidence] }), 'warm').body
    const id = 7 as ItemId
    expect(wrote({ id, kind: 'document', subject: 'Test report', date: null })).toContain(
      'your document “Test report” made',
    )
    expect(wrote({ id, kind: 'chat', subject: '', date: Date.UTC(2024, 4, 3) })).toContain(
      'your message of 3 May 2024 made',
    )
  })

  it('quotes nothing without evidence, names nobody to whom one writes already, and promises only credit without an offer', () => {
    const bare = { evidence: [], offers: [], acquainted: bond }
    for (const mood of MESSAGE_MOODS) {
      for (const language of LANGUAGES) {
        const { body } = firstMessage(reply(bare), mood, language)
        expect(body).not.toContain('Bob')
        expect(body).not.toMatch(/undefined|null|“”|« »/)
        expect(body).toContain(language === 'fr' ? 'en vous citant' : 'with credit to you')
        expect(body.split('\n\n')).toHaveLength(5)
      }
    }
    expect(firstMessage(reply({ ...bare, topic: null }), 'plain')).toMatchObject({
      subject: 'A question',
      body: expect.stringContaining('I am writing to you with a question.') as string,
    })
  })

  it('signs without the department that both are of', () => {
    expect(firstMessage(reply({ to: { ...cyd, department: 'R&D' } }), 'plain').body).toMatch(/Ada Lovelace$/)
  })
})

describe('the request to be introduced', () => {
  it('goes to the acquaintance of both, in their language', () => {
    expect(introductionRequest(reply(), 'brief')).toEqual({
      subject: 'Mise en relation avec Cyd Charisse',
      body: 'Bonjour Bob,\n\nJe cherche à joindre Cyd Charisse au sujet de « turbopump ».\n\nPourriez-vous nous mettre en relation ?\n\nMerci d’avance,\nAda Lovelace\nR&D',
    })
  })

  it('names whom they know where the way is longer', () => {
    const paths = [{ people: [ada, bob, dan, cyd], bonds: [bond, bond, bond], distance: 0.3 }]
    expect(introductionRequest(reply({ paths }), 'plain', 'en')?.body).toContain(
      'I would like to reach Cyd Charisse about “turbopump”. You are in touch with Dan Brown',
    )
  })

  it('is none where nobody needs to introduce, or nobody can', () => {
    expect(introductionRequest(reply({ paths: [{ people: [ada, cyd], bonds: [bond], distance: 0.1 }] }), 'plain')).toBe(
      undefined,
    )
    expect(introductionRequest(reply({ paths: [] }), 'plain')).toBe(undefined)
  })
})
