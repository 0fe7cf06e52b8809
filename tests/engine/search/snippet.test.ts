import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSnippet } from '../../../electron/engine/search/snippet.ts'
import { foldAccents } from '../../../electron/engine/text/foldAccents.ts'

const marked = (text: string, marks: readonly string[]) => {
  const { snippet, matches } = makeSnippet(text, marks, foldAccents)
  return matches.map(([start, end]) => snippet.slice(start, end))
}

describe('makeSnippet', () => {
  it('marks words whatever their accents, and what begins with a prefix', () => {
    expect(marked('La dérogation, les DEROGATIONS et l’ail', ['derogation*', 'ail'])).toEqual([
      'dérogation',
      'DEROGATIONS',
      'ail',
    ])
  })

  it('shows the stretch with the most different words, not the first', () => {
    const text = `gas ${'filler '.repeat(100)}gas price ${'filler '.repeat(100)}`
    const { snippet } = makeSnippet(text, ['gas', 'price'], foldAccents)
    expect(snippet).toContain('gas price')
    expect([snippet.startsWith('… '), snippet.endsWith(' …')]).toEqual([true, true])
  })

  it('ends with a whole word, but for one without end', () => {
    const shown = (text: string) => makeSnippet(text, [], foldAccents).snippet
    // 40 times six characters are 240; the space after the last is where it ends.
    expect(shown('12345 '.repeat(60))).toBe(`${'12345 '.repeat(39)}12345 …`)
    expect(shown('x'.repeat(300))).toBe(`${'x'.repeat(240)} …`)
  })

  it('shows the beginning where nothing matches', () => {
    expect(makeSnippet('Hello\n  world', ['gas'], foldAccents)).toEqual({ snippet: 'Hello world', matches: [] })
  })

  it('covers matching words and nothing else, in any text', () => {
    const words = fc.array(fc.constantFrom('gas', 'Gás', 'gasoline', 'price', '😀', 'x'.repeat(30), '\n', ','), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(words, (parts) => {
        for (const word of marked(parts.join(' '), ['gas', 'pri*']))
          expect(['gas', 'price']).toContain(foldAccents(word))
      }),
    )
  })

  it('marks each word that a mark means, in any script', () => {
    const words = [
      'gas',
      'Gás',
      'gasoline',
      'xgas',
      'ga\u0301s',
      'İgas',
      'e\u0301gas',
      '😀gas',
      '𝐀gas',
      'gas😀',
      'É',
      'ß',
      '9gas',
      'gas9',
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, fc.constantFrom(' ', '-', ''), (parts, between) => {
        const flat = parts.join(between).replace(/\s+/g, ' ').trim()
        const meant = Array.from(flat.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu), ([word]) => word).filter((word) =>
          /^gas$|^gaso|^e/.test(foldAccents(word)),
        )
        // What is shown may leave out what comes late.
        const found = marked(flat, ['gas', 'gaso*', 'e*'])
        if (flat.length <= 240) expect(found).toEqual(meant)
      }),
    )
  })
})
