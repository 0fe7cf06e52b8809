import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SampleTruth } from '../../resources/sampleCompany/truth.ts'
import { expect, SAMPLE, test } from './passerelle.ts'

const truth = JSON.parse(readFileSync(join(SAMPLE, 'truth.json'), 'utf8')) as SampleTruth
const QUESTION = 'dérogation tarif gaz'

test('opens the sample company from nothing, and answers meanwhile', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Find who knows, and what keeps people apart.')
  await expect(app.getByRole('navigation', { name: 'What brings you here?' }).getByRole('link')).toHaveCount(3)
  await app.getByRole('button', { name: 'Open the sample company' }).click()
  const card = app.getByRole('article').filter({ has: app.getByRole('heading', { name: /^Import/ }) })
  await expect(card.getByRole('progressbar')).toBeVisible()
  await expect(card).toContainText(/Found\s*\d/, { timeout: 30_000 })

  await search(app, 'type:email OR type:chat OR type:document')
  const some = app.getByRole('heading', { level: 1, name: /items match/ })
  await expect(async () => {
    await app.getByRole('link', { name: 'Home', exact: true }).click()
    await search(app, 'type:email OR type:chat OR type:document')
    await expect(some).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
})

test('accounts for everything that was found, and Home counts the same', async ({ sample }) => {
  await sample.getByRole('link', { name: 'Sources', exact: true }).click()
  const ledger = sample.getByRole('table', { name: 'Ledger of sources' })
  const { rows, total } = await readLedger(ledger)
  expect(rows.length).toBeGreaterThan(1)
  for (const { found, ends } of [...rows, total]) expect(sum(ends)).toBe(found)
  expect(sum(rows.map(({ found }) => found))).toBe(total.found)

  await sample.getByRole('link', { name: 'Home', exact: true }).click()
  const [imported = 0] = total.ends
  const { counts } = truth
  const items = imported.toLocaleString('en-GB')
  const heading = new RegExp(`holds ${items} items by \\d+ people in ${String(counts.departments)} departments`)
  await expect(sample.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(sample.getByRole('main')).toContainText(`${counts.emails.toLocaleString('en-GB')} emails`)
  await expect(sample.getByRole('main')).toContainText(`${String(counts.documents)} documents`)
})

const ASKED = ['charge R290', 'kubernetes ingress']
for (const { query, experts } of truth.expertQueries.filter(({ query }) => ASKED.includes(query))) {
  test(`finds who knows about “${query}” among the first three`, async ({ sample }) => {
    await ask(sample, query)
    await expect(sample.getByRole('heading', { level: 1 })).toHaveText(`Who knows about “${query}”?`)
    const names = await sample.getByRole('article').getByRole('heading', { level: 2 }).allTextContents()
    expect(names.slice(0, 3)).toContain(experts[0]?.name)
  })
}

test('shows why somebody is named, down to their own words, the conversation and their page', async ({ sample }) => {
  await ask(sample, QUESTION)
  const first = sample.getByRole('article', { name: /^Number 1: / })
  await expect(first).toContainText(/Wrote \d+ items in \d+ conversations about “dérogation tarif gaz”, \d+ of them/)
  const name = (await first.getByRole('heading', { level: 2 }).textContent()) ?? ''
  const evidence = first.getByRole('list', { name: `What ${name} wrote` }).getByRole('link')
  const subject = (await evidence.first().textContent())?.trim() ?? ''
  const excerpt = (await first.getByRole('listitem').first().getByRole('paragraph').textContent()) ?? ''

  await evidence.first().click()
  const pane = sample.getByRole('complementary', { name: 'Evidence' })
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(subject)
  await expect(pane.getByRole('article')).toContainText(firstWords(excerpt))
  await expect(pane.getByText(/^What was there before/)).toBeVisible()

  await pane.getByRole('button', { name: /^The conversation \(\d+ items\)$/ }).click()
  const here = pane.locator('li[aria-current=true]')
  await expect(here).toContainText(name)
  expect(await pane.getByRole('listitem').count()).toBeGreaterThan(1)

  await sample.goBack()
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(subject)
  await expect(here).toHaveCount(0)
  await sample.goBack()
  await expect(pane).toHaveCount(0)
  await expect(first).toBeVisible()
  await sample.goForward()
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(subject)
  await sample.keyboard.press('Escape')
  await expect(pane).toHaveCount(0)

  await first.getByRole('link', { name, exact: true }).click()
  await expect(sample.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(sample.getByRole('region', { name: 'Writes with' }).getByRole('listitem')).not.toHaveCount(0)
  await expect(sample.getByRole('region', { name: 'Writes about' }).getByRole('link')).not.toHaveCount(0)
})

test('says so where nobody is known to know, and leads on to the items', async ({ sample }) => {
  await ask(sample, 'zeppelin')
  await expect(sample.getByRole('heading', { name: 'No reliable answer' })).toBeVisible()
  await sample.getByRole('button', { name: 'Search the items instead' }).click()
  await expect(sample.getByRole('heading', { level: 1 })).toHaveText('No item matches')
})

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('button', { name: 'People who know' }).click()
  await search(page, question)
  await expect(page.getByRole('main').getByText('Looking…')).toHaveCount(0)
}

async function search(page: Page, words: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Search the library or find who knows' })
  await field.fill(words)
  await field.press('Enter')
}

interface LedgerLine {
  readonly found: number
  /** Imported, already there, excluded, rejected. */
  readonly ends: readonly number[]
}

async function readLedger(table: Locator): Promise<{ rows: readonly LedgerLine[]; total: LedgerLine }> {
  await expect(table.getByRole('row', { name: /^All sources/ })).toBeVisible()
  const lines: LedgerLine[] = []
  for (const row of await table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader') })
    .all()) {
    const cells = await row.getByRole('cell').allTextContents()
    const [found = NaN, ...ends] = cells.slice(0, 5).map((text) => Number(text.replace(/\D/g, '')))
    lines.push({ found, ends })
  }
  return { rows: lines.slice(0, -1), total: lines.at(-1) ?? { found: NaN, ends: [] } }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Enough of an excerpt to know it by: its line may have been cut, and a text has line ends where an excerpt has spaces. */
function firstWords(excerpt: string): RegExp {
  const words = excerpt
    .replace(/^[.…\s]+/, '')
    .split(/\s+/)
    .slice(0, 5)
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'))
}
