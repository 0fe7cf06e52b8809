import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { corpus, type CorpusLibrary } from '../../support/corpusBuilder.ts'

const [JEFFREY, JEFF, JUNG_SUK, JUNGSUK] = ['jeff.lenamon@a.com', 'jeff.lenamon@b.de', 'j.suh@a.com', 'jungsuk@b.de']

/** Two pairs who may each be one person, and somebody else. */
async function company(): Promise<CorpusLibrary> {
  const library = await corpus()
    .email({ from: `Jeffrey Lenamon <${JEFFREY}>`, to: `Jeff Lenamon <${JEFF}>` })
    .email({ from: `Jung-Suk Suh <${JUNG_SUK}>`, to: `Jungsuk Suh <${JUNGSUK}>` })
    .email({ from: 'Bob Martin', to: `Jeff Lenamon <${JEFF}>` })
    .open()
  onTestFinished(() => library[Symbol.asyncDispose]())
  return library
}

async function review(library: CorpusLibrary, page: { limit: number; offset: number } = { limit: 10, offset: 0 }) {
  const { total, suggestions } = await library.ask('identity.review', page)
  return { total, pairs: suggestions.map(({ keys }) => [...keys].sort()) }
}

const LENAMON = [JEFFREY, JEFF].sort()
const SUH = [JUNG_SUK, JUNGSUK].sort()

describe('the review of people who may be one', () => {
  it('shows both, with what speaks for it, the likeliest first, page by page', async () => {
    const library = await company()
    const { total, suggestions } = await library.ask('identity.review', { limit: 10, offset: 0 })
    expect(total).toBe(2)
    const lenamon = suggestions.find(({ keys }) => keys.includes(JEFF))
    expect([lenamon?.a, lenamon?.b].map((person) => `${person?.name} ${person?.addresses.join()}`).sort()).toEqual([
      `Jeff Lenamon ${JEFF}`,
      `Jeffrey Lenamon ${JEFFREY}`,
    ])
    expect(lenamon?.evidence.length).toBeGreaterThan(0)
    const scores = suggestions.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))

    const { pairs } = await review(library)
    expect(await review(library, { limit: 1, offset: 1 })).toEqual({ total: 2, pairs: pairs.slice(1) })
    expect(await review(library, { limit: 1, offset: 2 })).toEqual({ total: 2, pairs: [] })
  })

  it('does not ask again what was answered, be it yes or no, until the answer is taken back', async () => {
    const library = await company()
    const no = await library.ask('identity.correct', { type: 'separate', these: [JEFFREY], those: [JEFF] })
    expect(await review(library)).toEqual({ total: 1, pairs: [SUH] })
    const yes = await library.ask('identity.correct', { type: 'merge', a: JUNG_SUK, b: JUNGSUK })
    expect(await review(library)).toEqual({ total: 0, pairs: [] })
    const { addresses } = await library.ask('person.get', { address: JUNGSUK })
    expect(addresses.toSorted()).toEqual(SUH)

    await library.import([join(library.files.mail, 'mail.mbox')])
    await library.ask('library.check', { repair: true })
    expect(await review(library)).toEqual({ total: 0, pairs: [] })

    await library.ask('identity.undo', { id: no.id })
    expect(await review(library)).toEqual({ total: 1, pairs: [LENAMON] })
    await library.ask('identity.undo', { id: yes.id })
    expect((await review(library)).total).toBe(2)
  })

  it('leaves out who is never to be merged, and who is nobody', async () => {
    const library = await company()
    await library.ask('identity.correct', { type: 'never-merge', key: JEFF })
    expect(await review(library)).toEqual({ total: 1, pairs: [SUH] })
    const { id } = await library.ask('identity.correct', { type: 'kind', key: JUNGSUK, kind: 'list' })
    expect(await review(library)).toEqual({ total: 0, pairs: [] })
    await library.ask('identity.undo', { id })
    expect(await review(library)).toEqual({ total: 1, pairs: [SUH] })
  })
})
