import { describe, expect, it } from 'vitest'
import { findBulletins as bulletinsOf } from '../../../electron/engine/corpus/bulletins.ts'
import type { SentItem } from '../../../electron/engine/corpus/senderBehaviour.ts'

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin']
const findBulletins = (items: readonly SentItem[]) =>
  bulletinsOf(items, (subject) => subject.replace(/ de (?:janvier|février|mars|avril|mai|juin)$/, ''))

const sent = (id: number, more: Partial<SentItem> = {}): SentItem => ({
  id,
  date: Date.UTC(2024, id, 3),
  sketch: new Uint32Array(),
  subject: `la lettre de ${MONTHS[id] ?? ''}`,
  recipients: 1,
  reply: false,
  automated: false,
  optOut: false,
  bulk: true,
  answered: false,
  ...more,
})
const issues = (count: number, more: (id: number) => Partial<SentItem> = () => ({})) =>
  Array.from({ length: count }, (_, id) => sent(id, more(id)))

describe('a person’s bulletin', () => {
  it('is what goes to a list, or to many, under one subject month after month', () => {
    expect(findBulletins(issues(5))).toEqual([0, 1, 2, 3, 4])
    expect(findBulletins(issues(5, () => ({ bulk: false, recipients: 20 })))).toHaveLength(5)
    expect(findBulletins(issues(4))).toEqual([])
    expect(findBulletins(issues(6, () => ({ bulk: false, recipients: 19 })))).toEqual([])
  })

  it('leaves the sender’s letters alone', () => {
    const letters = issues(6, (id) => ({ id: 10 + id, subject: `plan ${'abcdef'[id] ?? ''}` }))
    expect(findBulletins([...letters, ...issues(5)])).toEqual([0, 1, 2, 3, 4])
    expect(findBulletins(issues(6, () => ({ subject: '' })))).toEqual([])
  })

  it('is not what people answer, nor answers, nor the versions of one thing within weeks', () => {
    expect(findBulletins(issues(6, (id) => ({ answered: id === 2 })))).toEqual([])
    expect(findBulletins(issues(6, () => ({ reply: true })))).toEqual([])
    expect(findBulletins(issues(6, (id) => ({ date: Date.UTC(2024, 2, 1 + id) })))).toEqual([])
    expect(findBulletins(issues(6, () => ({ date: null })))).toEqual([])
  })
})
