import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/i18n/en.ts'
import { fr } from '../../../renderer/i18n/fr.ts'

type Leaf = readonly [path: string, text: unknown]

function leaves(tree: unknown, path = ''): readonly Leaf[] {
  if (typeof tree !== 'object' || tree === null) return [[path, tree]]
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
}

/** Sentences that are composed are read with arguments that are told apart in the result. */
function read(text: unknown): string {
  if (typeof text !== 'function') return String(text)
  const compose = text as (...values: readonly number[]) => string
  return compose(...Array.from({ length: compose.length }, (_, index) => 700 + index))
}

const [english, french] = [leaves(en), leaves(fr)]

describe('the texts', () => {
  test('are the same ones in both languages', () => {
    expect(french.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort())
  })

  test.each([
    ...english.map(([path, text]) => [path, 'en', text]),
    ...french.map(([path, text]) => [path, 'fr', text]),
  ])('%s says something in %s', (_path, _language, text) => {
    expect(read(text).trim()).not.toBe('')
    expect(read(text)).not.toMatch(/undefined|NaN|\[object/)
  })

  test('use the typographic apostrophe and ellipsis', () => {
    const straight = [...english, ...french].filter(([, text]) => /\p{L}'\p{L}|\.\.\.(?!\d)/u.test(read(text)))
    expect(straight.map(([path]) => path)).toEqual([])
  })

  test('leave an ordinary space before French double punctuation, for the typography to make unbreakable', () => {
    const tight = french.filter(
      ([path, text]) => !path.includes('examples') && /[^\s\d\u202f\u00a0][;!?»](?![=])/u.test(read(text)),
    )
    expect(tight.map(([path]) => path)).toEqual([])
  })

  test('take the same numbers and names in both languages', () => {
    const numbers = (text: unknown) => [...new Set(read(text).match(/70\d/g) ?? [])].sort()
    const differing = english.filter(([path, text]) => {
      const other = french.find(([same]) => same === path)?.[1]
      return numbers(text).join() !== numbers(other).join()
    })
    expect(differing.map(([path]) => path)).toEqual([])
  })
})
