import { describe, expect, it } from 'vitest'
import { hiddenExpertSentence } from '../../../shared/wording/hiddenExpertSentence.ts'

const expert = {
  topic: 'CIR',
  rank: 1,
  holders: 3,
  items: 11,
  share: 0.5,
  threads: 8,
  facts: { tiesOutside: 0, departmentsReached: 0, reports: 0, askedBy: 2 },
}
const alone = {
  ...expert,
  holders: 1,
  items: 1,
  threads: 1,
  facts: { tiesOutside: 1, departmentsReached: 1, reports: 4, askedBy: 0 },
}

describe('why somebody is a hidden expert', () => {
  it('says what they know and how little they are seen', () => {
    expect(hiddenExpertSentence(expert, 'en')).toBe(
      'First of 3 on “CIR”: 11 items in 8 conversations, 50% of all that was written on it. Little seen: no tie to another department, 2 people asked or named them on it. The directory does not say that they know it.',
    )
    expect(hiddenExpertSentence(alone, 'en')).toBe(
      'The only one on “CIR”: 1 item in 1 conversation, 50% of all that was written on it. Little seen: 1 tie to 1 other department, nobody asked or named them on it, manages 4. The directory does not say that they know it.',
    )
  })

  it('says it in French', () => {
    expect(hiddenExpertSentence(expert, 'fr')).toBe(
      'Au premier rang sur 3 pour « CIR » : 11 éléments dans 8 conversations, 50 % de tout ce qui s’est écrit à ce sujet. Peu de visibilité : aucun lien hors du département, sollicitations ou mentions de 2 personnes à ce sujet. L’annuaire n’en dit rien.',
    )
    expect(hiddenExpertSentence({ ...alone, rank: 1 }, 'fr')).toMatch(/^Seule personne pour « CIR »/)
  })
})
