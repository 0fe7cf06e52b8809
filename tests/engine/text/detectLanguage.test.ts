import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../electron/engine/text/detectLanguage.ts'
import { evaluateLanguages } from '../../eval/languages.ts'

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Merci beaucoup'],
    ['fr', 'Bonjour, le contrat est signé et nous pouvons commencer les travaux dans une semaine.'],
    ['en', 'Done, see the patch below.'],
    ['en', 'I have not seen the report that you sent, but I will read it with the team.'],
    ['de', 'Ich habe das Dokument gestern gelesen.'],
    ['es', 'He revisado el documento y estoy de acuerdo.'],
    ['it', 'Va bene, grazie mille'],
    ['ru', 'Привет, как дела, всё хорошо'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each(['', 'ok merci', '12/05/2023 10:15', 'ada@example.org', '>>> --- !!!'])('says nothing of %j', (text) => {
    expect(detectLanguage(text)).toBe('und')
  })

  it('is not misled by addresses', () => {
    expect(detectLanguage('Le rapport est là : https://www.example.org/the-report-of-the-year-and-all-that')).toBe('fr')
  })
})

const DATA = join(import.meta.dirname, '../../../../shared/data')

describe.skipIf(!existsSync(DATA))(
  `on real sentences of 20 to 140 characters (skipped where ${DATA} is absent)`,
  () => {
    it('is right 99 times in a hundred, in French as in English', () => {
      const figures = evaluateLanguages(join(DATA, 'fr-organisation/_startups'), join(DATA, 'cleaning/enron.jsonl'))
      expect(figures.sentences).toBeGreaterThan(5000)
      expect(figures.french).toBeGreaterThan(0.99)
      expect(figures.english).toBeGreaterThan(0.99)
    })
  },
)
