import { describe, expect, it } from 'vitest'
import { readExperts } from '../../../electron/engine/requests/readExperts.ts'
import { corpus, type CorpusBuilder } from '../../support/corpusBuilder.ts'
import { viewHere } from '../../support/importHere.ts'

const ANSWER = `Hello Bob,

The compressor trips because the oil separator is full of condensate. Drain the separator every morning, then check the
pressure switch: if it clicks below six bar the compressor needs a new switch, which the store has under number 4711.`
const QUESTION = `Hello,

Could somebody tell me why the compressor in hall B trips every morning? We have restarted the compressor ten times this
week, the oil separator was changed in May, and the pressure switch of the compressor looks fine to us.`
const THANKS = 'Thank you very much, that helped us a lot!'

/** A question on the compressor, its answer, and an expert of something else so that words are not in every item. */
function asked(): CorpusBuilder {
  return corpus()
    .person('Ada Lovelace', 'R&D')
    .person('Bob Martin', 'Plant')
    .person('Cyd Charisse', 'Plant')
    .email({ from: 'Bob Martin', to: 'Ada Lovelace', subject: 'Compressor trips', text: QUESTION, id: 'question@x' })
    .email({
      from: 'Ada Lovelace',
      to: 'Bob Martin',
      subject: 'Re: Compressor trips',
      text: ANSWER,
      inReplyTo: 'question@x',
      id: 'answer@x',
    })
    .email({ from: 'Cyd Charisse', to: 'Bob Martin', subject: 'Holidays', text: 'Please send me your dates in June.' })
}

async function rank(made: CorpusBuilder, query = 'compressor separator') {
  const view = await viewHere(made)
  return readExperts(view, { query, limit: 10 }).candidates
}

const named = (candidates: Awaited<ReturnType<typeof rank>>) => candidates.map(({ name }) => name)

describe('what people do with a message', () => {
  it('asking is not answering', async () => {
    const candidates = await rank(asked())
    const [ada, bob] = candidates
    expect(named(candidates)).toEqual(['Ada Lovelace', 'Bob Martin'])
    expect(ada?.evidence).toMatchObject([{ messageId: 'answer@x', role: 'answered' }])
    expect(bob?.evidence).toMatchObject([{ messageId: 'question@x', role: 'asked' }])
    expect(bob?.score).toBeLessThan(0.25)
  })

  it('asking in French is not answering either', async () => {
    const candidates = await rank(
      corpus()
        .email({
          from: 'Zoé Petit',
          to: 'Luc Blanc',
          subject: 'Dérogation au cahier des charges',
          text: `Bonjour Luc,

Pourriez-vous me dire qui peut accorder une dérogation au cahier des charges ? La dérogation concerne le marché des
vannes, et la dérogation de l’an dernier avait été refusée par le contrôleur.`,
          id: 'q@x',
        })
        .email({
          from: 'Luc Blanc',
          to: 'Zoé Petit',
          subject: 'Re: Dérogation au cahier des charges',
          text: `Bonjour,

La dérogation est accordée par le directeur des achats, après avis du contrôleur, au moyen du formulaire DA12.`,
          inReplyTo: 'q@x',
          id: 'a@x',
        }),
      'dérogation',
    )
    expect(named(candidates)).toEqual(['Luc Blanc', 'Zoé Petit'])
    expect(candidates.map(({ evidence }) => evidence[0]?.role)).toEqual(['answered', 'asked'])
  })

  it('thanking for an answer to one’s own question earns nothing of it', async () => {
    const plain = await rank(asked())
    const thanked = await rank(
      asked().email({
        from: 'Bob Martin',
        to: 'Ada Lovelace',
        subject: 'Re: Compressor trips',
        text: THANKS,
        inReplyTo: 'answer@x',
      }),
    )
    const shareOfBob = (candidates: typeof plain) => candidates.find(({ name }) => name === 'Bob Martin')?.score ?? 0
    expect(shareOfBob(thanked)).toBeLessThan(shareOfBob(plain) + 0.05)
  })

  it('approving in a word reviews, and earns half of what is approved', async () => {
    const candidates = await rank(
      asked().email({
        from: 'Cyd Charisse',
        to: 'Ada Lovelace',
        subject: 'Re: Compressor trips',
        text: 'I agree, approved.',
        inReplyTo: 'answer@x',
        id: 'ok@x',
      }),
    )
    const cyd = candidates.find(({ name }) => name === 'Cyd Charisse')
    expect(cyd?.evidence).toMatchObject([{ messageId: 'ok@x', role: 'reviewed' }])
    expect(cyd?.score).toBeLessThan(candidates[0]?.score ?? 0)
  })

  it('forwarding is not knowing, whatever the subject says', async () => {
    const forwarded = `
-----Original Message-----
From: Ada Lovelace <ada.lovelace@example.org>
Sent: Monday, January 6, 2020 9:00 AM
To: Bob Martin
Subject: Compressor separator

${ANSWER}`
    const candidates = await rank(
      asked()
        .email({
          from: 'Cyd Charisse',
          to: 'Bob Martin',
          subject: 'FW: Compressor separator',
          text: `FYI\n${forwarded}`,
        })
        .email({ from: 'Cyd Charisse', to: 'Ada Lovelace', subject: 'Tr: Compressor separator', text: forwarded }),
    )
    expect(named(candidates)).toEqual(['Ada Lovelace', 'Bob Martin'])
  })

  it('a copy is nothing', async () => {
    const candidates = await rank(
      asked().email({
        from: 'Ada Lovelace',
        to: 'Bob Martin',
        cc: 'Cyd Charisse',
        subject: 'Compressor',
        text: ANSWER,
      }),
    )
    expect(named(candidates)).not.toContain('Cyd Charisse')
  })

  it('an assistant who sends is not the author', async () => {
    const candidates = await rank(
      asked().email({
        from: 'Ada Lovelace',
        to: 'Bob Martin',
        subject: 'The compressor again',
        text: `${ANSWER} The spare compressor stands in hall C.`,
        headers: { Sender: 'Cyd Charisse <cyd.charisse@example.org>' },
      }),
    )
    expect(named(candidates)).not.toContain('Cyd Charisse')
  })

  it('a newsletter is nobody, though no header says that it is one', async () => {
    const issues = [1, 2, 3, 4].reduce(
      (made, issue) =>
        made.email({
          from: 'Plant Weekly <editor@plantweekly.test>',
          to: 'Ada Lovelace',
          subject: `Plant Weekly ${issue}`,
          text: `${ANSWER.replace('Hello Bob', 'Dear reader')} Issue ${issue} of the compressor magazine.

You receive this because you are a subscriber. To unsubscribe, write to editor@plantweekly.test.`,
        }),
      asked(),
    )
    const view = await viewHere(issues)
    const everyone = readExperts(view, { query: 'compressor separator', limit: 10, scope: 'everyone' }).candidates
    expect(named(everyone)).toEqual(['Ada Lovelace', 'Bob Martin'])
  })

  it('a bulletin that a colleague sends to all every month is nobody’s knowledge; the colleague’s own letters are', async () => {
    const issues = ['March', 'April', 'May', 'June', 'July'].reduce(
      (made, month, index) =>
        made.email({
          from: 'Cyd Charisse',
          to: 'all@example.org',
          subject: `House news ${month} 2020`,
          text: `Dear all,\n\nIn ${month} the ${'abcde'[index] ?? ''}x compressor of hall ${index} got its separator changed, well done.`,
          headers: { 'List-Id': '<all.example.org>', Precedence: 'bulk' },
          date: `2020-0${index + 3}-02`,
        }),
      asked(),
    )
    expect(named(await rank(issues))).toEqual(['Ada Lovelace', 'Bob Martin'])
    expect(named(await rank(issues, 'dates in June'))).toEqual(['Cyd Charisse'])
  })

  it('the same words sent again count once', async () => {
    const again = (made: CorpusBuilder, times: number) =>
      Array.from({ length: times }).reduce<CorpusBuilder>(
        (all) =>
          all.email({
            from: 'Cyd Charisse',
            to: 'Bob Martin',
            subject: 'Compressor',
            text: ANSWER.replace('Bob', 'all'),
          }),
        made,
      )
    const [once, often] = [await rank(again(asked(), 1)), await rank(again(asked(), 6))]
    const itemsOf = (candidates: typeof once) =>
      candidates.find(({ name }) => name === 'Cyd Charisse')?.evidence.map(({ subject }) => subject)
    expect(itemsOf(often)).toEqual(itemsOf(once))
  })
})
