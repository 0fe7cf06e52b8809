import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KeyFilter } from '../../../electron/engine/storage/keyFilter.ts'

const hashOf = (text: string) => createHash('md5').update(text).digest()

describe('KeyFilter', () => {
  test('never denies a key that was added', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const filter = new KeyFilter()
        for (const text of texts) {
          filter.addText(text)
          filter.addHash(hashOf(text))
        }
        return texts.every((text) => filter.mayHaveText(text) && filter.mayHaveHash(hashOf(text)))
      }),
      { numRuns: 50 },
    )
  })

  test('denies nearly all that were not, however alike they are', () => {
    const filter = new KeyFilter()
    const keyOf = (number: number) => `${number}.1075855377439.JavaMail.evans@thyme`
    for (let number = 0; number < 50_000; number++) {
      filter.addText(keyOf(number))
      filter.addHash(hashOf(keyOf(number)))
    }
    let maybe = 0
    for (let number = 50_000; number < 100_000; number++) {
      if (filter.mayHaveText(keyOf(number))) maybe++
      if (filter.mayHaveHash(hashOf(keyOf(number)))) maybe++
    }
    // (2 x 100,000 / 2^25)^2 of 100,000 is four.
    expect(maybe).toBeLessThan(20)
  })
})
