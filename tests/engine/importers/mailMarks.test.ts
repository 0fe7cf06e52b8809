import { describe, expect, it } from 'vitest'
import { parseMessage } from '../../../electron/engine/importers/parseMessage.ts'

function marksOf(...headers: string[]): { automated: boolean; bulk: boolean } {
  const parsed = parseMessage(Buffer.from([...headers, '', 'text'].join('\n')), { where: 'a', place: null })
  if (parsed.outcome !== 'item') throw new Error(parsed.outcome)
  return { automated: parsed.item.automated, bulk: parsed.item.bulk }
}

const TO = 'To: ada@example.org'
const UNSUBSCRIBE = 'List-Unsubscribe: <mailto:leave@news.example.net>'

describe('a newsletter', () => {
  it('from outside is automated, with or without a number of its list', () => {
    expect(marksOf('From: news@example.net', TO, UNSUBSCRIBE)).toEqual({ automated: true, bulk: true })
    expect(marksOf('From: news@example.net', TO, UNSUBSCRIBE, 'List-Id: <7.news.example.net>').automated).toBe(true)
    expect(marksOf('From: news@example.net', TO, UNSUBSCRIBE, 'List-Post: NO').automated).toBe(true)
  })

  it('from within is a person’s, as is one whose readers are not known', () => {
    expect(marksOf('From: mary@example.org', TO, UNSUBSCRIBE)).toEqual({ automated: false, bulk: true })
    expect(marksOf('From: mary@news.example.org', TO, UNSUBSCRIBE).automated).toBe(false)
    expect(marksOf('From: news@example.net', UNSUBSCRIBE).automated).toBe(false)
  })

  it('is told from a list where people discuss', () => {
    const list = ['From: mary@example.net', 'To: dev@lists.example.org', UNSUBSCRIBE]
    expect(marksOf(...list, 'List-Post: <mailto:dev@lists.example.org>')).toEqual({ automated: false, bulk: true })
    expect(marksOf(...list, 'Mailing-List: contact dev-help@example.org; run by ezmlm').automated).toBe(false)
    expect(marksOf(...list, 'X-BeenThere: dev@lists.example.org').automated).toBe(false)
    expect(marksOf(...list, 'Precedence: list').automated).toBe(false)
  })
})

describe('an automatic reply', () => {
  it.each([
    'Automatic reply: Pump',
    'Réponse automatique : Pompe',
    '=?utf-8?q?R=C3=A9ponse_automatique=C2=A0:_Pompe?=',
    'Absence du bureau : Pompe',
    'Automatische Antwort: Pumpe',
    'Abwesenheitsnotiz: Pumpe',
    'Respuesta automática: Bomba',
    'Fuera de la oficina: Bomba',
    'Out of Office AutoReply: Pump',
  ])('is known by its subject: %s', (subject) => {
    expect(marksOf('From: mary@example.org', TO, `Subject: ${subject}`).automated).toBe(true)
  })

  it.each([
    'Re: Automatic reply: Pump',
    'Out of office: me, next week',
    'Automatic reply to the pump alarm',
    'Notre absence du bureau : à prévoir',
  ])('is not seen in %s', (subject) => {
    expect(marksOf('From: mary@example.org', TO, `Subject: ${subject}`).automated).toBe(false)
  })

  it('is known by Precedence, as is a job of a machine', () => {
    expect(marksOf('From: mary@example.org', TO, 'Precedence: auto_reply').automated).toBe(true)
    expect(marksOf('From: root@example.org', TO, 'X-Cron-Env: <SHELL=/bin/sh>').automated).toBe(true)
  })
})

describe('a wish for no automatic replies', () => {
  it('says that a program wrote, but not on a list', () => {
    const wish = 'X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply'
    expect(marksOf('From: mary@example.org', TO, wish).automated).toBe(true)
    expect(marksOf('From: mary@example.org', TO, wish, 'List-Id: <dev.example.org>').automated).toBe(false)
  })
})

describe('a no-reply address', () => {
  it.each([
    ['nicht-antworten@example.org', true],
    ['no-responder@example.org', true],
    ['nepasrepondre@example.org', true],
    ['orders-noreply@example.org', true],
    ['workshop.no-reply@example.org', true],
    ['norton@example.org', false],
    ['maria.noreplys@example.org', false],
    ['autoreplica@example.org', false],
  ])('%s: %s', (address, automated) => {
    expect(marksOf(`From: ${address}`, TO).automated).toBe(automated)
  })
})
