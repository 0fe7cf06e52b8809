import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Facet } from '../../../shared/model/expertise.ts'
import { foldAccents } from '../../../electron/engine/text/foldAccents.ts'
import { corpus, type CorpusLibrary } from '../../support/corpusBuilder.ts'

/** A small company that writes French and English. */
const COMPANY = corpus()
  .person('Ada Lovelace', 'R&D')
  .person('Bob Martin', 'Sales')
  .person('Hélène Lefèvre', 'Pre-Sales')
  .person('Jean_Luc Petit', 'Achats')
  .email({
    from: 'Ada Lovelace',
    to: 'Bob Martin',
    subject: 'Dérogation tarif gaz',
    text: 'Bonjour,\n\nIl nous faut une dérogation sur le tarif du gaz de ville avant la fin de la semaine prochaine.',
    date: '2001-07-15',
  })
  .email({
    from: 'Bob Martin',
    to: 'Ada Lovelace',
    cc: 'Hélène Lefèvre',
    subject: 'Re: Dérogation tarif gaz',
    text: 'Les dérogations sont accordées par le directeur commercial.\n\n> une dérogation sur le tarif',
    inReplyTo: '1@example.org',
    date: '2001-07-16',
  })
  .email({
    from: 'Hélène Lefèvre',
    to: ['Bob Martin', 'Ada Lovelace'],
    subject: 'Hedging the winter',
    text: 'We are hedging the winter position with natural gas storage. The hedge is priced by the trading desk.',
    date: '2002-01-03',
    attachment: 'prices.xls',
  })
  .email({
    from: 'Jean_Luc Petit',
    to: 'Hélène Lefèvre',
    subject: 'Recette',
    text: "On met de l'ail et du thym dans la sauce, et on laisse cuire longtemps.",
    date: '2003-05-01',
    headers: { 'X-Gmail-Labels': 'Cuisine' },
  })
  .email({
    from: 'Zed Outside <zed@other.net>',
    to: 'Bob Martin',
    subject: 'Storage contract',
    text: 'The gas is in the storage; natural resources and liquid gas are not.',
    date: '2003-06-01',
  })
  .email({
    from: 'Bob Martin',
    to: 'Zed Outside <zed@other.net>',
    subject: 'Old',
    text: 'Gas, gas.',
    date: '1998-12-24',
  })
  .document(
    'guide.md',
    '---\ndate: 2004-02-01\n---\n\n# Pipeline guide\n\nThe pipeline carries gas from the storage to the town.\n',
  )

let library: CorpusLibrary
beforeAll(async () => {
  library = await COMPANY.open()
}, 120_000)
afterAll(async () => {
  await library[Symbol.asyncDispose]()
})

const DEROGATION = 'Dérogation tarif gaz'
const ANSWER = 'Re: Dérogation tarif gaz'
const HEDGING = 'Hedging the winter'
const CONTRACT = 'Storage contract'

/** What a query finds, in no order. */
async function found(query: string): Promise<string[]> {
  return (await library.subjects(query)).sort()
}

describe('searching a bilingual library', () => {
  it('does not see accents or inflections, and looks behind an elision', async () => {
    expect(await found('derogation')).toEqual([DEROGATION, ANSWER])
    expect(await found('DÉROGATIONS')).toEqual([DEROGATION, ANSWER])
    expect(await found('hedges')).toEqual([HEDGING])
    expect(await found('ail')).toEqual(['Recette'])
    expect(await found("l'ail")).toEqual(['Recette'])
    expect(await found('d’ail')).toEqual(['Recette'])
  })

  it('finds phrases as they stand, prefixes, and words near each other', async () => {
    expect(await found('"natural gas"')).toEqual([HEDGING])
    expect(await found('« gaz de ville »')).toEqual([DEROGATION])
    expect(await found('pipel*')).toEqual(['Pipeline guide'])
    expect(await found('gas NEAR/2 storage type:email')).toEqual([HEDGING])
    expect(await found('gas NEAR/3 storage type:email')).toEqual([HEDGING, CONTRACT])
    expect(await found('winter NEAR/1 desk')).toEqual([])
  })

  it('combines with AND, OR, NOT and brackets', async () => {
    expect(await found('gas storage')).toEqual([HEDGING, 'Pipeline guide', CONTRACT])
    expect(await found('gas storage -pipeline')).toEqual([HEDGING, CONTRACT])
    expect(await found('ail OU (gas ET winter)')).toEqual([HEDGING, 'Recette'])
    expect(await found('gas SAUF (storage OR old)')).toEqual([])
    expect(await found('-gas type:email -gaz')).toEqual(['Recette'])
  })

  it('answers by every field', async () => {
    expect(await found('from:ada.lovelace@example.org')).toEqual([DEROGATION])
    expect(await found('from:"Hélène Lefèvre"')).toEqual([HEDGING])
    expect(await found('de:lefevre')).toEqual([HEDGING])
    expect(await found('to:ada')).toEqual([HEDGING, ANSWER])
    expect(await found('cc:helene')).toEqual([ANSWER])
    expect(await found('with:zed@other.net')).toEqual(['Old', CONTRACT])
    expect(await found('dept:sales')).toEqual(['Old', ANSWER])
    expect(await found('dept:pre')).toEqual([HEDGING])
    expect(await found('type:document')).toEqual(['Pipeline guide'])
    expect(await found('source:markdown')).toEqual(['Pipeline guide'])
    expect(await found('source:mail gas storage')).toEqual([HEDGING, 'Pipeline guide', CONTRACT])
    expect(await found('in:cuisine')).toEqual(['Recette'])
    expect(await found('subject:storage')).toEqual([CONTRACT])
    expect(await found('subject:hedg*')).toEqual([HEDGING])
    expect(await found('has:attachment')).toEqual([HEDGING])
    expect(await found('lang:fr from:ada')).toEqual([DEROGATION])
    expect(await found('before:2001-07-16')).toEqual([DEROGATION, 'Old'])
    expect(await found('after:2003-06 type:email')).toEqual([CONTRACT])
    expect(await found('date:2001-07-16..2002')).toEqual([HEDGING, ANSWER])
    expect(await found('date:15/07/2001')).toEqual([DEROGATION])
  })

  it('takes _ and % in a name for what they are', async () => {
    expect(await found('from:jean_luc')).toEqual(['Recette'])
    expect(await found('from:b_b')).toEqual([])
    expect(await found('from:%')).toEqual([])
  })

  it('finds what either side of OR asks, and shows on its pages all that it counts', async () => {
    const { total, hits } = await library.search('ail OR from:bob')
    expect([total, hits.map(({ subject }) => subject)]).toEqual([3, ['Recette', ANSWER, 'Old']])
  })

  it('orders by date either way', async () => {
    const expected = ['Pipeline guide', CONTRACT, HEDGING, 'Old']
    expect(await library.subjects('gas', { order: 'newest' })).toEqual(expected)
    expect(await library.subjects('gas', { order: 'oldest' })).toEqual(expected.toReversed())
  })

  it('pages without overlap or gap, whatever the order', async () => {
    for (const query of ['gas', 'ail OR from:bob', '-winter', 'gas from:zed OR tarif'])
      for (const order of ['relevance', 'newest', 'oldest'] as const) {
        const whole = await library.search(query, { order })
        const pages: number[] = []
        for (let offset = 0; offset < whole.total; offset += 2)
          pages.push(...(await library.search(query, { order, limit: 2, offset })).hits.map(({ id }) => id))
        expect(pages).toEqual(whole.hits.map(({ id }) => id))
        expect(new Set(pages).size).toBe(whole.total)
      }
  })

  it('marks in its snippets words that were asked for', async () => {
    const { hits } = await library.search('dérogations OR hedges OR pipe*')
    const marked = hits.flatMap(({ snippet, matches }) => matches.map(([start, end]) => snippet.slice(start, end)))
    expect(new Set(marked.map(foldAccents))).toEqual(
      new Set(['derogation', 'derogations', 'hedging', 'hedge', 'pipeline']),
    )
  })

  it('offers facets whose values find as many items as they count', async () => {
    const fields: Record<Facet, string> = {
      person: 'from',
      department: 'dept',
      source: 'source',
      kind: 'type',
      year: 'date',
      language: 'lang',
    }
    for (const query of ['gas', 'after:1990', 'dérogation OR ail']) {
      const { total, facets, timeline } = await library.search(query)
      for (const [facet, values] of Object.entries(facets))
        for (const { value, count } of values) {
          const narrowed = await library.search(`(${query}) ${fields[facet as Facet]}:"${value}"`)
          expect([facet, value, narrowed.total]).toEqual([facet, value, count])
        }
      expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      expect(timeline.reduce((sum, { count }) => sum + count, 0)).toBe(
        facets.year.reduce((sum, { count }) => sum + count, 0),
      )
    }
  })

  it('says the query as it understood it, and that finds the same', async () => {
    for (const query of [
      'gas (storage OU ail) -de:zed',
      '« gaz "de ville »',
      'gas NEAR storage',
      'from:«Ada "L» tarif',
    ]) {
      const { understood, total } = await library.search(query)
      expect((await library.search(understood)).total).toBe(total)
    }
  })

  it('answers any text, or says that it is no query; never that something broke', async () => {
    const pieces = fc.constantFrom(
      ...[
        'gas',
        '"',
        '«',
        '»',
        '(',
        ')',
        '-',
        '*',
        'NEAR/3',
        'OR',
        'AND',
        'NOT',
        'from:',
        'subject:',
        'date:2001..',
        ':',
        "'",
      ],
      ...[
        ' ',
        '^',
        '{',
        '}',
        '+',
        '\\',
        '\u0000',
        '\ud800',
        '가',
        'é',
        '\u0301',
        'in:%',
        'has:pj',
        'lang:fr',
        ';',
        '--',
      ],
    )
    const query = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        try {
          const { total, hits } = await library.search(text)
          expect(hits).toHaveLength(total)
        } catch (error) {
          expect(error).toBeInstanceOf(PasserelleError)
          expect(['query-syntax', 'query-empty']).toContain((error as PasserelleError).code)
        }
      }),
      { numRuns: 400 },
    )
    expect((await library.search(`from:"${'가'.repeat(9000)}"`)).total).toBe(0)
  })
})
