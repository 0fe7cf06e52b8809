import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../electron/engine/search/parseQuery.ts'
import { understoodAs } from '../../../electron/engine/search/understoodAs.ts'
import { thrownBy } from '../../support/thrownBy.ts'

const understood = (query: string) => {
  const tree = parseQuery(query)
  return tree ? understoodAs(tree) : null
}
const positionOf = (query: string) => {
  const { code, params } = thrownBy(() => parseQuery(query))
  return [code, params.position]
}

describe('the query language', () => {
  it('joins words side by side with AND, which binds tighter than OR', () => {
    expect(understood('gas storage OR power NOT coal')).toBe('(gas AND storage) OR (power AND NOT coal)')
    expect(understood('gas (storage OR power)')).toBe('gas AND (storage OR power)')
    expect(understood('-(gas OR power) coal')).toBe('NOT (gas OR power) AND coal')
  })

  it('understands French operators, fields and quotation marks', () => {
    expect(understood('gaz ET stockage OU pétrole SAUF charbon')).toBe(
      '(gaz AND stockage) OR (pétrole AND NOT charbon)',
    )
    expect(understood('« gaz de ville » de:ada à:"Bob Martin" service:Ventes avant:2001')).toBe(
      '"gaz de ville" AND from:ada AND to:"Bob Martin" AND dept:Ventes AND before:2001',
    )
    expect(understood('objet:“gaz vert” depuis:2001 contient:pj langue:fr')).toBe(
      'subject:"gaz vert" AND after:2001 AND has:pj AND lang:fr',
    )
  })

  it('takes operators for words where they are not in capitals, and colons for characters where no field is named', () => {
    expect(parseQuery('or')).toEqual({ type: 'word', text: 'or', prefix: false })
    expect(parseQuery('10:30')).toEqual({ type: 'word', text: '10:30', prefix: false })
    expect(parseQuery('http://x')).toEqual({ type: 'word', text: 'http://x', prefix: false })
  })

  it('reads prefixes, nearness, negation and quoted values', () => {
    expect(parseQuery('dérog*')).toEqual({ type: 'word', text: 'dérog', prefix: true })
    expect(parseQuery('gas NEAR/3 "long storage"')).toEqual({
      type: 'near',
      left: 'gas',
      right: 'long storage',
      distance: 3,
    })
    expect(parseQuery('gas NEAR power')).toMatchObject({ distance: 10 })
    expect(parseQuery('-from:"John Arnold"')).toEqual({
      type: 'not',
      child: { type: 'field', field: 'from', value: 'John Arnold', position: 1 },
    })
    expect(parseQuery('from:x OR to:y')).toMatchObject({
      type: 'or',
      children: [
        { field: 'from', value: 'x' },
        { field: 'to', value: 'y' },
      ],
    })
    expect(parseQuery('well-known')).toEqual({ type: 'word', text: 'well-known', prefix: false })
  })

  it('has nothing to say of an empty query', () => {
    expect([parseQuery(''), parseQuery('  \u00a0 ')]).toEqual([undefined, undefined])
  })

  it('says where it stops making sense, counting from 1', () => {
    expect(positionOf('gas "storage')).toEqual(['query-syntax', 5])
    expect(positionOf('gas « storage')).toEqual(['query-syntax', 5])
    expect(positionOf('gas (power')).toEqual(['query-syntax', 5])
    expect(positionOf('gas )')).toEqual(['query-syntax', 5])
    expect(positionOf('gas OR')).toEqual(['query-syntax', 7])
    expect(positionOf('gas AND OR coal')).toEqual(['query-syntax', 9])
    expect(positionOf('AND gas')).toEqual(['query-syntax', 1])
    expect(positionOf('from:x NEAR gas')).toEqual(['query-syntax', 8])
  })

  it('names the word where it stops making sense, or the last one where something is missing at the end', () => {
    const named = (query: string) => thrownBy(() => parseQuery(query)).params.detail
    expect(named('gas "storage')).toBe('"')
    expect(named('gas (power')).toBe('(')
    expect(named('gas OU')).toBe('OU')
    expect(named('gas AND OU coal')).toBe('OU')
    expect(named('from:x NEAR/3 gas')).toBe('NEAR/3')
  })

  it('refuses brackets and words beyond all reason instead of running out of stack', () => {
    expect(positionOf('('.repeat(60) + 'gas' + ')'.repeat(60))).toEqual(['query-syntax', 51])
    expect(thrownBy(() => parseQuery('('.repeat(5000))).code).toBe('query-syntax')
    expect(thrownBy(() => parseQuery('NOT '.repeat(5000) + 'gas')).code).toBe('query-syntax')
    expect(understood('('.repeat(50) + 'gas' + ')'.repeat(50))).toBe('gas')
  })
})
