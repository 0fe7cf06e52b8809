import { describe, expect, it } from 'vitest'
import { contentKey } from '../../../electron/engine/corpus/contentKey.ts'
import { parseSubject } from '../../../electron/engine/corpus/subject.ts'

const mail = {
  kind: 'email' as const,
  participants: [{ role: 'author' as const, name: 'Ada', address: 'ada@x.org' }],
  date: 1000,
  subject: 'Gas storage',
  text: 'The storage is full.\nCall me.',
  place: 'inbox',
}
const key = (change: Partial<typeof mail>) => Buffer.from(contentKey({ ...mail, ...change })).toString('hex')

describe('contentKey', () => {
  it('is the same in another folder, with other line breaks', () => {
    expect(key({ place: 'sent', text: 'The storage is\r\n full.  Call me.' })).toBe(key({}))
  })

  it('differs by author, date, subject and words', () => {
    const others = [
      key({ date: 2000 }),
      key({ subject: 'Gas' }),
      key({ text: 'The storage is empty. Call me.' }),
      key({ participants: [{ role: 'author', name: 'Bob', address: 'bob@x.org' }] }),
    ]
    expect(new Set([key({}), ...others]).size).toBe(5)
  })
})

describe('parseSubject', () => {
  it('takes off the prefixes of several languages, and list tags', () => {
    expect(parseSubject('RE: [gas] TR : Réf: Fwd: Dérogation  tarif')).toEqual({
      base: 'dérogation tarif',
      reply: true,
      forward: true,
    })
  })

  it('leaves alone a word that only begins like one', () => {
    expect(parseSubject('Reprise: la suite')).toEqual({ base: 'reprise: la suite', reply: false, forward: false })
  })
})
