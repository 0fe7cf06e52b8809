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
})
