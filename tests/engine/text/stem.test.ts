import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAccents } from '../../../electron/engine/text/foldAccents.ts'
import { stem, stemKey } from '../../../electron/engine/text/stem.ts'

const stems = (words: string, language: string) => [
  ...new Set(words.split(' ').map((word) => stem(foldAccents(word), language))),
]

describe('stem', () => {
  it.each([
    ['fr', 'déployer déploiement déployé déployée déployées'],
    ['fr', 'canal canaux'],
    ['fr', 'facture factures facturer facturation'],
    ['fr', 'national nationale nationaux nationales'],
    ['en', 'contract contracts contracting contracted'],
    ['en', 'policy policies'],
    ['de', 'Vertrag Vertrags'],
    ['es', 'contrato contratos'],
    ['it', 'contratto contratti'],
    ['pt', 'contrato contratos'],
    ['nl', 'vergadering vergaderingen'],
  ])('holds together in %s: %s', (language, words) => {
    expect(stems(words, language)).toHaveLength(1)
  })

  it('keeps apart words of different meaning', () => {
    expect(stems('contrat facture serveur gaz', 'fr')).toHaveLength(4)
  })

  it('leaves tokens with digits as they are', () => {
    expect(stem('ipv6s', 'en')).toBe('ipv6s')
  })

  it('gives the same answer after many other words', () => {
    const first = stem('transportation', 'en')
    for (let index = 0; index < 60_000; index++) stem(`word${index.toString(36).replace(/\d/g, 'q')}`, 'en')
    expect(stem('transportation', 'en')).toBe(first)
  })
})

describe('stemKey', () => {
  it.each([
    ['policies', 'policy'],
    ['budgets', 'budget'],
    ['canaux', 'canal'],
    ['reseaux', 'reseau'],
    ['process', 'process'],
    ['analysis', 'analysis'],
    ['gas', 'gas'],
  ])('of %s is %s', (token, key) => {
    expect(stemKey(token)).toBe(key)
  })

  it('is never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (token) => {
        expect(stemKey(token)).not.toBe('')
      }),
    )
  })
})
