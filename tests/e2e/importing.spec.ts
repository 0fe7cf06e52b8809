import type { Page } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mboxText } from '../support/mboxText.ts'
import { expect, test } from './passerelle.ts'

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-exports-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

test('says what is wrong with a path and with a directory, and takes the directory that has its columns', async ({
  app,
}) => {
  const nowhere = join(folder, 'nowhere.mbox')
  await importPath(app, nowhere)
  await expect(app.getByRole('alert')).toContainText(`There is nothing at ${nowhere}.`)
  await expect(app.getByRole('alert')).toContainText('Check the spelling')

  await writeFile(join(folder, 'wrong.csv'), 'colour,size\nred,4\n')
  await writeFile(join(folder, 'right.csv'), 'name,email,department\nAda,ada@example.org,Bridges\n')
  await app.getByRole('link', { name: 'Sources', exact: true }).click()
  const directory = app.getByRole('region', { name: 'Directory' })
  const field = directory.getByRole('combobox', { name: 'Directory file (CSV)' })
  await field.fill(join(folder, 'wrong.csv'))
  await field.press('Enter')
  await expect(directory.getByRole('alert')).toContainText('wrong.csv does not look like a directory: no column for')
  await field.fill(join(folder, 'right.csv'))
  await field.press('Enter')
  await expect(directory.getByRole('status')).toContainText('1 person in 1 department')
  await expect(directory.getByRole('alert')).toHaveCount(0)
})

test('shows what was rejected beside what was imported, its reason one click away', async ({ app }) => {
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7\nthis is no document\n')
  await writeFile(join(folder, 'notes.md'), '# Footbridge\n\nThe planks are of larch.\n')
  await importPath(app, folder)
  await app.getByRole('link', { name: 'Show 1 rejection' }).click({ timeout: 30_000 })
  const pane = app.getByRole('complementary', { name: 'Evidence' })
  await expect(pane.getByRole('listitem')).toContainText('broken.pdf')
  await expect(pane.getByRole('listitem').getByRole('strong')).not.toBeEmpty()
  await expect(app.getByRole('img', { name: /1 rejected/ }).first()).toBeVisible()
  await pane.getByRole('button', { name: 'Close' }).click()
  await expect(pane).toHaveCount(0)
})

test('imports the same again without counting it twice, and forgets a source when told to', async ({ app }) => {
  const mailbox = join(folder, 'mail.mbox')
  await writeFile(
    mailbox,
    mboxText([
      {
        id: 'one@x',
        date: null,
        from: 'ada@example.org',
        to: ['bo@example.org'],
        subject: 'Planks',
        text: 'Of larch.',
      },
      { id: 'two@x', date: null, from: 'bo@example.org', to: ['ada@example.org'], subject: 'Re: Planks', text: 'Yes.' },
    ]),
  )
  const parts = app.getByRole('table', { name: 'Ledger of sources' }).getByRole('img')
  await importPath(app, mailbox)
  await expect(parts).toHaveAccessibleName('2 imported', { timeout: 30_000 })
  await importPath(app, mailbox)
  await expect(app.getByText('2 found, 0 imported.')).toBeVisible({ timeout: 30_000 })

  await app.getByRole('button', { name: 'Remove mail.mbox' }).click()
  await app.getByRole('button', { name: 'Keep it' }).click()
  await expect(parts).toHaveCount(1)
  await app.getByRole('button', { name: 'Remove mail.mbox' }).click()
  await app.getByRole('button', { name: 'Remove it' }).click()
  await expect(app.getByRole('heading', { name: 'Nothing has been imported yet' })).toBeVisible({ timeout: 30_000 })
})

test('keeps what was imported when cancelled, and answers from it', async ({ app }) => {
  const letters = Array.from({ length: 60_000 }, (_, index) => ({
    id: `${String(index)}@x`,
    date: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    from: `person${String(index % 40)}@example.org`,
    to: [`person${String((index + 7) % 40)}@example.org`],
    subject: `Planks of lot ${String(index)}`,
    text: `Lot ${String(index)} of the larch planks is on its way to the yard, and the nails with it.`,
  }))
  await writeFile(join(folder, 'yard.mbox'), mboxText(letters))
  await importPath(app, join(folder, 'yard.mbox'))
  const card = app.getByRole('article').filter({ has: app.getByRole('heading', { name: /^Import/ }) })
  await expect(card).toContainText(/Imported\s*[1-9]/, { timeout: 60_000 })
  await card.getByRole('button', { name: 'Cancel' }).click()
  await expect(app.getByText('It was cancelled; what was imported stays.')).toBeVisible({ timeout: 60_000 })

  const ledger = app.getByRole('table', { name: 'Ledger of sources' }).getByRole('img')
  await expect(ledger).toHaveAccessibleName(/^[\d,]+ imported/)
  const imported = Number((await ledger.getAttribute('aria-label'))?.replaceAll(',', '').match(/^\d+/)?.[0])
  expect(imported).toBeGreaterThan(0)
  expect(imported).toBeLessThan(letters.length)

  const field = app.getByRole('combobox', { name: 'Search the library or find who knows' })
  await field.fill('"larch planks"')
  await field.press('Enter')
  const heading = `${imported.toLocaleString('en-GB')} item`
  await expect(app.getByRole('heading', { level: 1, name: /match/ })).toContainText(heading)
})

async function importPath(page: Page, path: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'File or folder on this computer' })
  await field.fill(path)
  await field.press('Enter')
}
