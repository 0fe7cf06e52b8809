import { describe, expect, it } from 'vitest'
import { isQuestion } from '../../../electron/engine/text/question.ts'
import { classifyReply } from '../../../electron/engine/text/replyKind.ts'

describe('classifyReply', () => {
  it.each([
    'LGTM',
    'Acked-by: Ada Lovelace <ada@example.org>',
    'Hi Ada,\n\nlooks good to me.\n\nReviewed-by: Charles Babbage <charles@example.org>\nThanks',
    'Approved.\n\nThanks,\nAnn',
    'OK pour moi',
    'D’accord, merci',
    'Ça me va, merci !',
    'C’est validé.',
    '+1',
    'Applied to next, thanks.',
  ])('approval: %j', (text) => {
    expect(classifyReply(text)).toBe('approval')
  })

  it.each(['Tested-by: Ada <ada@example.org>', 'It works, thanks!', 'Testé ce matin, ça marche.'])(
    'tested: %j',
    (text) => {
      expect(classifyReply(text)).toBe('tested')
    },
  )

  it.each([
    'Je ne suis pas d’accord',
    'Is it ok?',
    'This is not approved yet',
    'Use the blue valve.\n\nThanks,\nAnn',
    'Thanks, but the register at offset four is reserved on older chips.',
    'Merci. Quel filtre ?',
    'The register at offset four is reserved on older chips, so this write hangs the bus; use the shadow register instead. OK otherwise.',
  ])('substantive: %j', (text) => {
    expect(classifyReply(text)).toBe('substantive')
  })

  it('is no approval when trailers only end a long message', () => {
    const patch = `${'The valve driver reads another sensor register before writing speed limits. '.repeat(5)}\n\nReviewed-by: Ada <a@b.c>`
    expect(classifyReply(patch)).toBe('substantive')
  })

  it.each([
    '',
    ' \n',
    'Thanks',
    'Bonjour,\n\nMerci !\n\nCordialement',
    'Thank you very much, that helped!',
    'Hi Ada,\n\nThanks a lot for the quick answer.',
    'Bonjour Léa,\n\nMerci beaucoup, c’est très clair.',
    'Je vous remercie pour ces précisions.',
  ])('empty: %j', (text) => {
    expect(classifyReply(text)).toBe('empty')
  })
})

describe('isQuestion', () => {
  it.each([
    ['fr', 'Bonjour à tous,\n\nQuelqu’un sait-il comment configurer le VPN ?'],
    ['fr', 'Bonjour,\nJe cherche le contrat cadre.'],
    ['fr', 'Peux-tu m’envoyer le rapport'],
    ['fr', 'Où en est la livraison'],
    ['en', 'Hi all,\nDoes anyone know who owns the billing service'],
    ['en', 'Hi Ada, can you send me the file'],
    ['en', 'The pump stopped. Is it normal?'],
    ['fr', 'Karim,\n\nLes travaux démarrent le 3 mai. C’est jouable ?'],
    ['en', 'Dear Mr Smith,\n\nThe pump stopped again. Is that normal?'],
    ['fr', 'Bonjour à toutes et à tous,\n\nLe fournisseur refuse. On peut contester ?'],
    ['fr', 'Pour Oslo, le client veut un EUR.1 signé. On peut l’attester ?'],
    ['de', 'Weiß jemand, wer die Rechnungen prüft'],
  ])('%s asks: %j', (language, text) => {
    expect(isQuestion(text, language)).toBe(true)
  })

  it.each([
    ['fr', 'Voici le contrat. Il est signé. Avez-vous des questions ?'],
    ['fr', 'Le serveur est redémarré.'],
    ['fr', 'Karim,\n\nVoici le contrat. Il est signé. Avez-vous des questions ?'],
    ['en', 'The fix is in. All good.'],
    ['en', 'The page is http://wiki.example/search?page=2 as before. All good.'],
    ['en', ''],
    ['und', '42'],
  ])('%s tells: %j', (language, text) => {
    expect(isQuestion(text, language)).toBe(false)
  })
})
