import { eld } from 'eld/small'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../electron/engine/text/detectLanguage.ts'
import { scoreLanguages } from '../../../electron/engine/text/ngramLanguages.ts'
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
    ['zh', '你好，我们星期一见面开会'],
    ['ja', '月曜日に会いましょう'],
    ['ko', '정보 감사합니다 월요일에 봅시다'],
    ['el', 'Ευχαριστώ για τις πληροφορίες'],
    ['fr', 'À L’ATTENTION DE TOUS LES AGENTS'],
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

const SHORT: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Thanks for the info',
    'See you on Monday',
    'Delivery will be late',
    'Please review',
    'Applied, thanks',
    'Looks good to me',
  ],
  fr: [
    'À lundi prochain',
    'Désolé du retard',
    'Bien reçu, merci',
    'Entendu pour jeudi',
    'J’attends ta réponse',
    'Ci-joint la facture',
  ],
  de: [
    'Danke für die Info',
    'Das Angebot ist fertig',
    'Kannst du das prüfen?',
    'Alles klar, mache ich',
    'Anbei die Rechnung',
  ],
  es: [
    'Nos vemos el lunes',
    'Adjunto la factura',
    'Perdón por el retraso',
    'La impresora no funciona',
    'Te llamo esta tarde',
  ],
  it: [
    'Ci vediamo lunedì',
    'In allegato la fattura',
    'Scusa per il ritardo',
    'La stampante non funziona',
    'Il rapporto è pronto',
  ],
  nl: [
    'Tot maandag dan',
    'Bedankt voor de informatie',
    'Sorry voor de vertraging',
    'De printer werkt niet',
    'Ik bel je vanmiddag',
  ],
  pt: [
    'Bom dia a todos',
    'Desculpe o atraso',
    'A impressora não funciona',
    'O relatório está pronto',
    'Segue em anexo a fatura',
  ],
}

describe('of a few words', () => {
  it.each(Object.entries(SHORT))('tells %s', (language, texts) => {
    expect(texts.filter((text) => detectLanguage(text) !== language)).toEqual([])
  })
})

describe('scoreLanguages', () => {
  it.each(Object.values(SHORT).flat())('reads the table of n-grams as the library does: %s', (text) => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    const expected = eld.detect(words.join(' '))
    const scores = scoreLanguages(words)
    expect(scores?.best).toBe(expected.language)
    for (const [code, score] of Object.entries(expected.getScores())) expect(scores?.of(code)).toBeCloseTo(score, 12)
  })

  it('says nothing of what no language has', () => {
    expect(scoreLanguages([])).toBeNull()
    expect(scoreLanguages(['ᚠᚢᚦ'])).toBeNull()
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
