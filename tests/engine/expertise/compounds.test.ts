import { describe, expect, it } from 'vitest'
import { compoundCandidates, isMeant, type CompoundTerm } from '../../../electron/engine/expertise/compounds.ts'
import { RANKING_RULES } from '../../../electron/engine/expertise/rankingRules.ts'
import { scoreItems, type QueryTerm } from '../../../electron/engine/expertise/scoreItems.ts'

const inOrder = (...tokens: string[]) => tokens.map((token, term) => ({ token, term }))
const wordsOf = (kind: string, ...tokens: string[]) =>
  compoundCandidates(inOrder(...tokens)).flatMap((one) => (one.kind === kind ? [one.word] : []))

describe('a word that may stand for several', () => {
  it('is two of them written as one', () => {
    expect(wordsOf('joined', 'heat', 'pump', 'fan')).toEqual(['heatpump', 'pumpfan'])
  })

  it('is no number: 1 2 is not 12', () => {
    expect(compoundCandidates(inOrder('1', '2')).map(({ word }) => word)).toEqual([])
    expect(wordsOf('joined', 'ieee', '1588')).toEqual(['ieee1588'])
  })

  it('is the beginnings of two, three letters each at least', () => {
    expect(wordsOf('shortened', 'heat', 'pump')).toEqual(['heapum', 'heapump', 'heatpum'])
    expect(wordsOf('shortened', 'memory', 'pool')).toContain('mempool')
    expect(wordsOf('shortened', 'of', 'pool')).toEqual([])
  })

  it('is initials, of the function words too or not', () => {
    const asked = [
      { token: 'contrat', term: 0 },
      { token: 'a', term: -1 },
      { token: 'duree', term: 1 },
      { token: 'determinee', term: 2 },
    ]
    const initials = compoundCandidates(asked).filter(({ kind }) => kind === 'initials')
    expect(initials.map(({ word }) => word)).toEqual(['cd', 'cdd', 'dd', 'cad', 'cadd', 'add'])
    const cdd = initials.find(({ word }) => word === 'cdd')
    expect(cdd?.terms).toEqual([0, 1, 2])
    expect(cdd?.words).toEqual(['contrat', 'a', 'duree', 'determinee'])
  })
})

describe('what such a word means', () => {
  const compound = (kind: CompoundTerm['kind'], form: string): CompoundTerm => ({ kind, forms: [form], terms: [0, 1] })

  it('is told by the company that it keeps', () => {
    const often = { both: 10, words: 20, compound: 50, all: 10_000 }
    expect(isMeant(compound('shortened', 'mempool'), often)).toBe(true)
    expect(isMeant(compound('shortened', 'mempool'), { ...often, both: 2 })).toBe(false)
    expect(isMeant(compound('shortened', 'mempool'), { ...often, words: 2000 })).toBe(false)
    expect(isMeant(compound('initials', 'gso'), often)).toBe(true)
    expect(isMeant(compound('initials', 'gso'), { ...often, words: 40 })).toBe(false)
  })

  it('needs more company where two letters are all', () => {
    expect(isMeant(compound('initials', 'tm'), { both: 10, words: 20, compound: 50, all: 10_000 })).toBe(false)
    expect(isMeant(compound('initials', 'tm'), { both: 30, words: 60, compound: 50, all: 10_000 })).toBe(true)
  })

  it('needs one text alone where it is spelled out, unless it is everywhere', () => {
    const once = { both: 1, words: 1, compound: 200, all: 100_000 }
    expect(isMeant(compound('initials', 'gve'), once)).toBe(false)
    expect(isMeant({ ...compound('initials', 'gve'), spelledOut: () => true }, once)).toBe(true)
    expect(isMeant({ ...compound('initials', 'gve'), spelledOut: () => true }, { ...once, compound: 20_000 })).toBe(
      false,
    )
  })

  it('needs no company where it is the words themselves', () => {
    expect(isMeant(compound('joined', 'heatpump'), { both: 0, words: 0, compound: 1, all: 10 })).toBe(true)
  })
})

it('a compound counts as each of its words', () => {
  const postings: Record<string, number[]> = { heat: [1, 2], pump: [2], heatpump: [3] }
  const terms: QueryTerm[] = [
    { label: 'heat', forms: ['heat'] },
    { label: 'pump', forms: ['pump'] },
  ]
  const columns = { size: 5, count: 4, length: new Uint32Array(5).fill(5), words: new Uint8Array(5), averageLength: 5 }
  const visit = (form: string, visitItem: (item: number, subject: number, own: number, rest: number) => void) => {
    for (const item of postings[form] ?? []) visitItem(item, 0, 1, 0)
  }
  const plain = scoreItems(terms, columns, visit)
  const joined = scoreItems(terms, columns, visit, [{ kind: 'joined', forms: ['heatpump'], terms: [0, 1] }])
  expect([...plain.matched]).toEqual([0, 1, 2, 0, 0])
  expect([...joined.matched]).toEqual([0, 1, 2, 2, 0])
  expect(joined.compoundForms).toEqual(['heatpump'])
})

it('initials that were spelled out once count, unless the rules leave this out', () => {
  const postings: Record<string, number[]> = { virtual: [1], ethernet: [1], gve: [1, 2] }
  const terms = ['virtual', 'ethernet'].map((label): QueryTerm => ({ label, forms: [label] }))
  const columns = {
    size: 101,
    count: 100,
    length: new Uint32Array(101).fill(5),
    words: new Uint8Array(101),
    averageLength: 5,
  }
  const visit = (form: string, visitItem: (item: number, subject: number, own: number, rest: number) => void) => {
    for (const item of postings[form] ?? []) visitItem(item, 0, 1, 0)
  }
  const gve: CompoundTerm = { kind: 'initials', forms: ['gve'], terms: [0, 1], spelledOut: () => true }
  expect(scoreItems(terms, columns, visit, [gve]).items).toEqual([1, 2])
  expect(scoreItems(terms, columns, visit, [{ ...gve, spelledOut: () => false }]).items).toEqual([1])
  expect(scoreItems(terms, columns, visit, [gve], { ...RANKING_RULES, spelledOut: false }).items).toEqual([1])
})
