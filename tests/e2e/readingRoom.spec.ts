import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { generateSampleCompany } from '../../resources/sampleCompany/generate.ts'
import { openHost, type OpenHost } from './openHost.ts'
import { expect, test, watch } from './passerelle.ts'

let company: string

test.beforeAll(async () => {
  company = await mkdtemp(join(tmpdir(), 'passerelle-company-'))
  await generateSampleCompany({ out: company, scale: 0.08 })
})
test.afterAll(async () => {
  await rm(company, { recursive: true, force: true })
})

test('the first five minutes: import by path, watch the ledger add up, find who knows', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Find who knows, and what keeps people apart.')

  const path = app.getByRole('combobox', { name: 'File or folder on this computer' })
  await path.fill(join(company, 'expo'))
  await expect(app.getByRole('option', { name: /exports/ })).toBeVisible()
  await path.press('Tab')
  await expect(path).toHaveValue(/exports[/\\]$/)
  await app.getByRole('button', { name: 'Import', exact: true }).click()

  const total = app.getByRole('row', { name: /All sources/ })
  await expect(total).toBeVisible({ timeout: 45_000 })
  await expect(app.getByRole('heading', { name: 'Last import' })).toBeVisible({ timeout: 45_000 })
  const cells = (await total.getByRole('cell').allInnerTexts())
    .slice(0, 5)
    .map((text) => Number(text.replace(/\D/g, '')))
  const [found = 0, ...parts] = cells
  expect(found).toBeGreaterThan(100)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(found)

  const directory = app.getByRole('combobox', { name: 'Directory file (CSV)' })
  await directory.fill(join(company, 'annuaire.csv'))
  await app.getByRole('button', { name: 'Load', exact: true }).click()
  await expect(app.getByText(/appear in the imported items/)).toBeVisible({ timeout: 20_000 })

  await app.keyboard.press('Control+k')
  await app.keyboard.type('pompe chaleur')
  await app.getByRole('option', { name: /Who knows about/ }).click()
  await expect(app.getByRole('article').first()).toContainText(/Wrote \d+ items?/)
})

test.describe('in a library', () => {
  let host: OpenHost
  let app: Page
  let problems: readonly string[]
  test.beforeAll(async ({ browser }) => {
    host = await openHost([
      ['import', join(company, 'exports')],
      ['directory', join(company, 'annuaire.csv')],
    ])
    // The printed address opens once: the tests share the page that it opened.
    app = await browser.newPage()
    problems = watch(app)
    await app.goto(host.url)
  })
  test.afterAll(async () => {
    await app.close()
    await host.close()
  })
  test.beforeEach(async () => {
    await app.goto(`${host.origin}/#/home`)
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  })
  test.afterEach(() => {
    expect(problems).toEqual([])
  })

  test('a search is narrowed, read and left by keyboard, and Back goes the same way', async () => {
    await app.keyboard.press('/')
    await app.keyboard.type('gaz')
    await app.keyboard.press('Enter')
    const heading = app.getByRole('heading', { level: 1 }).first()
    await expect(heading).toHaveText(/items? match/)
    const before = await heading.innerText()

    await app.getByRole('button', { name: /^Email/ }).click()
    await expect(app).toHaveURL(/type%3Aemail/)
    await expect(app.getByText('Understood as')).toContainText('type:email')

    await app.keyboard.press('j')
    await app.keyboard.press('Enter')
    const letter = app.getByRole('complementary', { name: 'Evidence' })
    await expect(letter.getByRole('article')).toContainText(/gaz/i)
    const first = new URL(app.url()).hash
    await app.keyboard.press('j')
    await expect(app).not.toHaveURL(new RegExp(`${first.replace(/[?.]/g, '\\$&')}$`))
    await app.keyboard.press('Escape')
    await expect(letter).toBeHidden()

    await app.goBack()
    await expect(letter).toBeVisible()
    await app.goBack()
    await app.goBack()
    await expect(heading).toHaveText(before)
  })

  test('a person is reached from a name, and their page says who they are', async () => {
    await app.goto(`${host.origin}/#/people`)
    const row = app.getByRole('row').nth(1).getByRole('link').first()
    const name = (await row.innerText()).split('\n').at(-1) ?? ''
    await app.keyboard.press('Control+k')
    await app.keyboard.type(name)
    await app.getByRole('option', { name: new RegExp(`${name}.*Person`) }).click()
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(app.getByRole('heading', { name: 'Names and addresses' })).toBeVisible()
  })

  test('language and colours are chosen, and kept', async () => {
    await app.getByRole('button', { name: /^FR/ }).click()
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(/^La bibliothèque contient/)
    await app.getByRole('button', { name: /^Couleurs/ }).click()
    await app.getByRole('button', { name: /^Couleurs/ }).click()
    await app.reload()
    await expect(app.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
    await app.getByRole('button', { name: /^EN/ }).click()
  })

  test('a file that is dropped on the window is imported', async () => {
    const drop = await app.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      const mail = 'From: Ada <ada@example.org>\\nDate: Mon, 01 Jan 2024 10:00:00 +0000\\nSubject: Planks\\n\\nOf larchwood.\\n'
      transfer.items.add(new File([mail], 'planks.eml'))
      return transfer
    })()`)
    await app.dispatchEvent('body', 'dragenter', { dataTransfer: drop })
    await expect(app.getByText('Drop your exports here')).toBeVisible()
    await app.dispatchEvent('body', 'drop', { dataTransfer: drop })
    await expect(app.getByRole('row', { name: /planks\.eml/ })).toBeVisible({ timeout: 30_000 })
  })
})
