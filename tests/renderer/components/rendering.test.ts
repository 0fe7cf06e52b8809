import { afterEach, describe, expect, test } from 'vitest'
import PersonCard from '../../../renderer/components/experts/PersonCard.svelte'
import HitRow from '../../../renderer/components/search/HitRow.svelte'
import Letter from '../../../renderer/components/item/Letter.svelte'
import ErrorNote from '../../../renderer/components/shared/ErrorNote.svelte'
import LedgerBar from '../../../renderer/components/shared/LedgerBar.svelte'
import { i18n } from '../../../renderer/i18n/i18n.svelte.ts'
import type { ExpertCandidate, Hit } from '../../../shared/model/expertise.ts'
import type { ItemId, PersonId, SourceId } from '../../../shared/model/ids.ts'
import type { ItemDetail } from '../../../shared/model/item.ts'
import { renderHtml, textOf } from './renderHtml.ts'

afterEach(() => {
  i18n.language = 'en'
})

const DATE = Date.UTC(2001, 6, 12, 9)
const ADA = { id: 1 as PersonId, name: 'Ada <Lovelace>', department: 'Trading' }

const HEAD = {
  id: 7 as ItemId,
  messageId: null,
  date: DATE,
  author: ADA,
  sourceId: 1 as SourceId,
  sourceLabel: 'mail.mbox',
}

function hit(changes: Partial<Hit>): Hit {
  return {
    ...HEAD,
    kind: 'email',
    subject: 'Tariff',
    people: [],
    score: 1,
    snippet: 'the gas price',
    matches: [[4, 7]],
    ...changes,
  }
}

describe('a hit', () => {
  test('leads to its item, shows who wrote it when, and marks the match', async () => {
    const html = await renderHtml(HitRow, { hit: hit({}), open: false })
    expect(html).toContain('href="#/search?q=gaz&amp;item=7"')
    expect(html).toContain('<mark>gas</mark>')
    expect(textOf(html)).toBe('Email – Tariff the gas price Ada <Lovelace> Trading 12 Jul 2001 mail.mbox')
  })

  test('without a subject is called by who said it in a chat, and says so in mail', async () => {
    const said = textOf(await renderHtml(HitRow, { hit: hit({ kind: 'chat', subject: '' }), open: false }))
    expect(said).toBe('Chat – Ada <Lovelace> the gas price Trading 12 Jul 2001 mail.mbox')
    expect(textOf(await renderHtml(HitRow, { hit: hit({ subject: '' }), open: false }))).toContain('(no subject)')
  })

  test('without author or date says so', async () => {
    const text = textOf(await renderHtml(HitRow, { hit: hit({ author: null, date: null }), open: false }))
    expect(text).toContain('author unknown No date')
  })
})

describe('a letter', () => {
  const letter: ItemDetail = {
    ...HEAD,
    kind: 'email',
    subject: 'Tariff',
    participants: [
      { personId: 1 as PersonId, name: 'Ada', address: 'ada@example.org', role: 'author' },
      ...Array.from({ length: 9 }, (_, index) => ({
        personId: (index + 2) as PersonId,
        name: `Reader ${String(index + 1)}`,
        address: null,
        role: 'to' as const,
      })),
    ],
    language: 'en',
    automated: false,
    place: null,
    where: 'mail.mbox#0',
    attachments: ['grid.xlsx'],
    parts: [
      { own: true, text: 'The tariffs rise.\n' },
      { own: false, text: '> Do tariffs rise?\n> Ada' },
    ],
    threadSize: 1,
  }

  test('shows its own words and folds what was there before', async () => {
    const html = await renderHtml(Letter, { item: letter, words: 'tariff' })
    expect(html).toContain('The <mark>tariffs</mark> rise.')
    expect(html).toMatch(/<details[^>]*><summary[^>]*>What was there before \(2 lines\)<\/summary>/)
    expect(textOf(html)).toContain('1 attachment grid.xlsx')
  })

  test('cuts a long list of readers until it is asked for', async () => {
    const text = textOf(await renderHtml(Letter, { item: letter, words: '' }))
    expect(text).toContain('Reader 6 and 3 others')
    expect(text).not.toContain('Reader 7')
  })
})

describe('a person’s card', () => {
  const candidate: ExpertCandidate = {
    ...ADA,
    addresses: [],
    title: null,
    score: 0.5,
    reason: {
      items: 5,
      threads: 1,
      answered: 0,
      first: DATE,
      last: DATE,
      matchedTerms: ['gaz'],
      missingTerms: ['tide'],
    },
    evidence: [1, 2, 3, 4, 5].map((id) => ({
      itemId: id as ItemId,
      messageId: null,
      role: 'wrote' as const,
      weight: 0.2,
      date: DATE,
      subject: `Subject ${String(id)}`,
      excerpt: '',
    })),
    left: null,
    activity: [],
  }

  test('says why in a sentence, shows three items, and how many more there are', async () => {
    const text = textOf(await renderHtml(PersonCard, { candidate, rank: 1 }))
    expect(text).toContain('Wrote 5 items in 1 conversation about gaz in 2001; nothing on tide.')
    expect(text).toContain('Subject 3')
    expect(text).not.toContain('Subject 4')
    expect(text).toContain('2 more items')
  })

  test('says the same in French, with French spaces', async () => {
    const text = textOf(await renderHtml(PersonCard, { candidate, rank: 1 }, 'fr'))
    expect(text).toContain('A écrit 5 éléments dans 1 conversation sur gaz en 2001\u202f; rien sur tide.')
    expect(text).toContain('2 autres éléments')
  })

  test('says how strong the evidence is in words, not by a bar alone', async () => {
    const html = await renderHtml(PersonCard, { candidate, rank: 1 })
    expect(html).toContain('aria-valuetext="50% of the first person’s"')
  })
})

test('a ledger bar says what it shows', async () => {
  const counts = { found: 13, imported: 10, duplicate: 2, excluded: 0, rejected: 1 }
  expect(await renderHtml(LedgerBar, { counts })).toContain('aria-label="10 imported, 2 already there and 1 rejected"')
})

describe('an error', () => {
  test('offers to try again where that can help', async () => {
    const retry = { onretry: () => undefined }
    const lost = await renderHtml(ErrorNote, { error: { code: 'internal', params: { detail: 'x' } }, ...retry })
    const syntax = await renderHtml(ErrorNote, {
      error: { code: 'query-syntax', params: { position: 3, detail: '(' } },
      ...retry,
    })
    expect([textOf(lost).includes('Try again'), textOf(syntax).includes('Try again')]).toEqual([true, false])
  })
})
