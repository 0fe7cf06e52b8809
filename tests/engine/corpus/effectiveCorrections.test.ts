import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveCorrections, overruledCorrections } from '../../../electron/engine/corpus/effectiveCorrections.ts'
import type { Correction, StoredCorrection } from '../../../shared/model/correction.ts'
import type { CorrectionId } from '../../../shared/model/ids.ts'

function made(...corrections: Correction[]): StoredCorrection[] {
  return corrections.map((correction, index) => ({ id: (index + 1) as CorrectionId, correction, madeAt: index }))
}

const merge = (a: string, b: string): Correction => ({ type: 'merge', a, b })
const separate = (these: string, those: string): Correction => ({
  type: 'separate',
  these: these.split(' '),
  those: those.split(' '),
})
const kind = (key: string, of: 'room' | 'list'): Correction => ({ type: 'kind', key, kind: of })
const overruled = (...corrections: Correction[]) =>
  [...overruledCorrections(made(...corrections))].sort((a, b) => a - b)

describe('corrections that contradict each other', () => {
  it('let the newest stand', () => {
    expect(overruled(merge('a', 'b'), separate('a', 'b'))).toEqual([1])
    expect(overruled(separate('a', 'b'), merge('b', 'a'))).toEqual([1])
    expect(overruled(merge('a', 'b'), separate('a', 'b'), merge('a', 'b'))).toEqual([2])
    expect(overruled(kind('a', 'room'), kind('b', 'list'), kind('a', 'list'))).toEqual([1])
  })

  it('also by way of others', () => {
    // a = x and x = b say that a = b; of the two the older gives way.
    expect(overruled(merge('a', 'x'), merge('x', 'b'), separate('a', 'b'))).toEqual([1])
    expect(overruled(separate('a', 'b'), merge('a', 'x'), merge('x', 'b'))).toEqual([1])
    expect(overruled(separate('a c', 'b d'), merge('c', 'x'), merge('d', 'x'))).toEqual([1])
  })

  it('and leave alone what says nothing of the matter', () => {
    expect(overruled(merge('a', 'b'), separate('a', 'c'), merge('c', 'd'), kind('a', 'room'))).toEqual([])
  })

  it('hold again once the newer one is taken back', () => {
    const [first, second] = made(merge('a', 'b'), separate('a', 'b'))
    if (!first || !second) throw new Error('two were made')
    expect(effectiveCorrections([first, second])).toEqual([second.correction])
    expect(effectiveCorrections([first])).toEqual([first.correction])
  })
})

describe('whatever was said', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const correction = fc.oneof(
    fc.tuple(key, key).map(([a, b]) => merge(a, b)),
    fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2 }).map((keys) => {
      const [first = '', ...rest] = keys
      return separate(first, rest.join(' '))
    }),
  )

  it('what is left contradicts nothing, and the newest is among it', () => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 12 }), (corrections) => {
        const left = effectiveCorrections(made(...corrections))
        const person = new Map(['a', 'b', 'c', 'd', 'e'].map((name) => [name, name]))
        for (const said of left) {
          if (said.type !== 'merge') continue
          const [from, to] = [person.get(said.a), person.get(said.b) ?? '']
          for (const [name, of] of person) if (of === from) person.set(name, to)
        }
        for (const said of left) {
          if (said.type !== 'separate') continue
          const these = said.these.map((name) => person.get(name))
          expect(said.those.filter((name) => these.includes(person.get(name)))).toEqual([])
        }
        expect(left.at(-1)).toEqual(corrections.at(-1))
      }),
    )
  })
})
