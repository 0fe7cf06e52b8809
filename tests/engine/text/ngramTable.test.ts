import { describe, expect, it } from 'vitest'
import { NgramTable } from '../../../electron/engine/text/ngramTable.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A table of n-grams with the weights of each of three languages. */
function tableOf(entries: Readonly<Record<string, Readonly<Record<number, number>>>>): NgramTable {
  const table = new NgramTable({ languages: 3, ngrams: 20, pairs: 40 })
  for (const [ngram, weights] of Object.entries(entries)) {
    table.add(bytesOf(ngram), bytesOf(ngram).length)
    for (const [language, weight] of Object.entries(weights)) table.weigh(Number(language), weight)
  }
  return table
}

describe('NgramTable', () => {
  it('cuts a word every three bytes, marking where it begins and where it ends', () => {
    // "merci" gives " merc" and "erci "; "beaucoup" gives " beau", "ucou" and "coup ".
    const table = tableOf({
      ' merc': { 0: 1 },
      'erci ': { 0: 10 },
      ' beau': { 1: 1 },
      ucou: { 1: 10 },
      'coup ': { 2: 5 },
    })
    expect(table.score(['merci', 'beaucoup'])).toEqual({ scores: new Float64Array([11, 11, 5]), ngrams: 5 })
  })

  it('takes a word of up to four bytes whole, and counts bytes of UTF-8', () => {
    // "été" is five bytes: " été" without the last, then "\xa9té " of which the first is half a letter.
    expect(tableOf({ ' ok ': { 1: 7 } }).score(['ok'])).toEqual({ scores: new Float64Array([0, 7, 0]), ngrams: 1 })
    expect(tableOf({}).score(['été']).ngrams).toBe(2)
  })

  it('counts what comes twice once, and what it does not know not at all', () => {
    const table = tableOf({ ' oui ': { 2: 3 } })
    expect(table.score(['oui', 'non', 'oui'])).toEqual({ scores: new Float64Array([0, 0, 3]), ngrams: 2 })
  })

  it('finds nothing in no words', () => {
    expect(tableOf({ ' oui ': { 2: 3 } }).score([])).toEqual({ scores: new Float64Array(3), ngrams: 0 })
  })

  it('bears a word of any length', () => {
    expect(tableOf({}).score(['a'.repeat(100_000)]).ngrams).toBeLessThan(30)
  })
})
