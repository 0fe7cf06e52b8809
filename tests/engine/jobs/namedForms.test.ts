import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TopicTexts } from '../../../electron/engine/expertise/topicTexts.ts'
import { NamedForms } from '../../../electron/engine/jobs/namedForms.ts'

const SURFACES = ['gas cap', 'Ohm gas', 'Byron', 'Éric-Byron valve', 'byronic gas', 'gas', 'cap Ohm']
/** Several have words in common. */
const NAMES = ['Ada Byron', 'Lord Byron', 'ohm', 'Eric Ohm', 'Zoe']

function textsOf(surfaces: readonly string[], from = 0): Parameters<TopicTexts['add']>[0] {
  const use = { inSubject: true, inBody: true, asNoun: 0, asOther: 0, asHead: true, lines: 0 }
  return surfaces.map((surface, index) => ({
    item: from + index,
    opening: index,
    phrases: [{ ...use, key: `k ${surface.toLowerCase()}`, surface }],
  }))
}

describe('forms that hold a name', () => {
  it('are those of which a word is one, folded', () => {
    const texts = new TopicTexts()
    texts.add(textsOf(SURFACES))
    const { isNamed, changedForms } = new NamedForms().filter(texts, ['Byron de la Tour', 'Eric'])
    expect(SURFACES.filter((_, form) => isNamed(form))).toEqual(['Byron', 'Éric-Byron valve'])
    expect(changedForms).toBeNull()
  })

  it('change with the names, and those that changed are told', () => {
    const names = fc.uniqueArray(fc.constantFrom(...NAMES))
    fc.assert(
      fc.property(fc.array(names, { minLength: 2, maxLength: 5 }), fc.nat(SURFACES.length), (turns, later) => {
        const texts = new TopicTexts()
        texts.add(textsOf(SURFACES.slice(later)))
        const forms = new NamedForms()
        const look = (isNamed: (form: number) => boolean) => texts.phraseOf.map((_, form) => isNamed(form))
        let before: boolean[] | null = null
        for (const [turn, own] of turns.entries()) {
          // What comes in later stands in a part of its own.
          if (turn === 1) texts.add(textsOf(SURFACES.slice(0, later), 100))
          const { isNamed, changedForms } = forms.filter(texts, own)
          const now = look(isNamed)
          expect(now).toEqual(look(new NamedForms().filter(texts, own).isNamed))
          if (before !== null) {
            const old = before
            expect([...(changedForms ?? [])].sort((a, b) => a - b)).toEqual(
              old.flatMap((named, form) => (named === now[form] ? [] : [form])),
            )
          }
          before = now
        }
      }),
    )
  })
})
