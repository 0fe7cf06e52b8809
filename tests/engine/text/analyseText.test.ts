import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../electron/engine/text/analyseText.ts'

describe('analyseText', () => {
  it('gives the parts, own and rest joined, and the language of the own words', () => {
    const own = 'Le contrat est prêt, il ne manque que votre signature.\n\n'
    const rest = 'On Mon, Mar 6, 2023 Ada <ada@example.org> wrote:\n> Is the contract ready for us to sign?\n'
    expect(analyseText(own + rest)).toEqual({
      parts: [
        { own: true, text: own },
        { own: false, text: rest },
      ],
      own,
      rest,
      language: 'fr',
    })
  })

  it('takes the language of the rest where the author wrote nothing', () => {
    expect(analyseText('> Is the contract ready for us to sign this week?').language).toBe('en')
  })

  it('of an empty text is empty', () => {
    expect(analyseText('')).toEqual({ parts: [], own: '', rest: '', language: 'und' })
  })
})
