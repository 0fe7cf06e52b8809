import { describe, expect, it } from 'vitest'
import { compileQuery } from '../../../electron/engine/search/compileQuery.ts'
import { thrownBy } from '../../support/thrownBy.ts'

const compile = (query: string) => compileQuery(query, (word) => (word === 'hedges' ? ['hedges', 'hedging'] : []))

describe('compileQuery', () => {
  it('makes one full-text expression of words side by side, in all their forms', () => {
    expect(compile('gas hedges')).toMatchObject({
      condition: { type: 'text', expression: '("gas" AND ("hedges" OR "hedging"))' },
      ranking: '("gas" AND ("hedges" OR "hedging"))',
      marks: ['gas', 'hedges', 'hedging'],
    })
  })

  it('keeps phrases whole, prefixes open and nearness bounded', () => {
    expect(compile('"natural gas" pipe* gas NEAR/4 price').condition).toEqual({
      type: 'text',
      expression: '("natural gas" AND "pipe" * AND NEAR("gas" "price", 4))',
    })
  })

  it('separates what the index answers from what the columns answer', () => {
    expect(compile('gas from:"John Arnold" -from:x').condition).toEqual({
      type: 'all',
      of: [
        { type: 'text', expression: '"gas"' },
        { type: 'participant', roles: ['author', 'sender', 'editor'], text: 'John Arnold' },
        { type: 'not', of: { type: 'participant', roles: ['author', 'sender', 'editor'], text: 'x' } },
      ],
    })
  })

  it('ranks by what may be there, never by what must not', () => {
    expect(compile('-gas power').ranking).toBe('"power"')
    expect(compile('from:x OR to:y')).toMatchObject({ ranking: null, marks: [], condition: { type: 'any' } })
  })

  it('leaves out punctuation wherever it stands', () => {
    expect(compile('gas -! ?').condition).toEqual({ type: 'text', expression: '"gas"' })
    for (const query of ['', '!', '! OR ?', '-!', 'NOT (! ?)'])
      expect([query, thrownBy(() => compile(query)).code]).toEqual([query, 'query-empty'])
  })

  it('asks what an item is in both languages', () => {
    const traits = ['is:automated', 'est:automatique', 'is:Bulk', 'est:question', 'est:réponse', 'is:forward'].map(
      (query) => compile(query).condition,
    )
    expect(traits).toEqual(
      ['automated', 'automated', 'bulk', 'question', 'reply', 'forward'].map((trait) => ({ type: 'trait', trait })),
    )
  })

  it('says which field has no sense, and where', () => {
    for (const [query, position] of [
      ['gas type:letter', 5],
      ['date:yesterday', 1],
      ['before:2001-02-30', 1],
      ['x from:', 3],
      ['has:wings', 1],
      ['is:nice', 1],
      ['date:2001..2002..2003', 1],
      ['date:..', 1],
    ] as const) {
      const { code, params } = thrownBy(() => compile(query))
      expect([query, code, params.position]).toEqual([query, 'query-syntax', position])
    }
  })

  it('reads dates by the span that they name, the end left out', () => {
    const span = (query: string) => compile(query).condition
    const day = (text: string) => Date.parse(text)
    expect(span('date:2001-07')).toEqual({ type: 'date', from: day('2001-07-01'), to: day('2001-08-01') })
    expect(span('date:31/12/2001')).toEqual({ type: 'date', from: day('2001-12-31'), to: day('2002-01-01') })
    expect(span('date:2000..2001')).toEqual({ type: 'date', from: day('2000-01-01'), to: day('2002-01-01') })
    expect(span('date:..2001-02')).toEqual({ type: 'date', from: null, to: day('2001-03-01') })
    expect(span('before:2001')).toEqual({ type: 'date', from: null, to: day('2001-01-01') })
    expect(span('after:2001-05-02')).toEqual({ type: 'date', from: day('2001-05-02'), to: null })
  })
})
