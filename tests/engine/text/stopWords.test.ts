import { describe, expect, it } from 'vitest'
import { isMailCourtesy, isStopWord } from '../../../electron/engine/text/stopWords.ts'
import { tokenize } from '../../../electron/engine/text/tokenize.ts'

const content = (text: string, language: string) => tokenize(text).filter((token) => !isStopWord(token, language))

describe('stop words', () => {
  it.each([
    ['fr', 'Il était déjà là où vous êtes allés, à côté de l’usine, jusqu’aujourd’hui', ['alles', 'usine']],
    ['en', "I don't think you've been there before; it's the other valve", ['valve']],
    ['de', 'Während wir über die Verträge für Köln sprechen', ['vertrage', 'koln', 'sprechen']],
    ['it', 'Perché è già così, però più tardi della riunione?', ['tardi', 'riunione']],
    ['pt', 'Não há, porém, só três reuniões até à segunda', ['porem', 'reunioes', 'segunda']],
    ['nl', 'Eén van de pompen is niet meer zo goed als vroeger', ['pompen', 'goed', 'vroeger']],
    ['es', 'Cuándo está además el señor aquí según él', ['senor']],
  ])('in %s, accented or elided, are all recognised in %j', (language, text, expected) => {
    expect(content(text, language)).toEqual(expected)
  })

  it('of an unknown language are those of English and French', () => {
    expect(content('the valve dans une usine mit der Pumpe', 'und')).toEqual(['valve', 'usine', 'mit', 'der', 'pumpe'])
  })

  it('leave words that name things', () => {
    expect(content('contrat serveur gaz facture budget', 'fr')).toHaveLength(5)
    expect(content('contract server gas invoice budget', 'en')).toHaveLength(5)
  })
})

describe('words of courtesy', () => {
  it.each(['Cordialement', 'bonjour', 'Merci', 'Regards', 'THANKS', 'hi', 'désolée', 'août', 'Grüße', 'mardi'])(
    '%s',
    (word) => {
      expect(tokenize(word).every(isMailCourtesy)).toBe(true)
    },
  )

  it('are not what a mail is about', () => {
    expect(tokenize('turbine contrat kubernetes ingress').some(isMailCourtesy)).toBe(false)
  })
})
