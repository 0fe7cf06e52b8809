import type { Locator, Page } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mboxText } from '../support/mboxText.ts'
import { newLibrary, openHost, type OpenHost } from './openHost.ts'
import { expect, test as base } from './passerelle.ts'

/** Two Ada Lovelaces of one full name, whom the engine joins; a Ken and a Kenneth, of whom it asks. */
const AUTHORS = [
  'Ada Lovelace <ada.lovelace@acme.example>',
  'Ada Lovelace <ada@home.example>',
  'Kenneth Larch <kenneth.larch@acme.example>',
  'Ken Larch <klarch@home.example>',
]
const DIRECTORY =
  'name,email,department\nAda Lovelace,ada.lovelace@acme.example,Bridges\nBo Berg,bo@acme.example,Timber\n'

let folder: string
let library: string

base.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-acme-'))
  const letters = AUTHORS.flatMap((from, author) =>
    [1, 2].map((day) => ({
      id: `${String(author)}-${String(day)}@x`,
      date: `2024-0${String(author + 1)}-0${String(day)}T09:00:00Z`,
      from,
      to: ['Bo Berg <bo@acme.example>'],
      subject: 'Planks',
      text: 'Of larch.',
    })),
  )
  await writeFile(join(folder, 'mail.mbox'), mboxText(letters))
  await writeFile(join(folder, 'directory.csv'), DIRECTORY)
  library = await newLibrary([
    ['import', join(folder, 'mail.mbox')],
    ['directory', join(folder, 'directory.csv')],
  ])
})
base.afterAll(async () => {
  for (const path of [folder, library]) await rm(path, { recursive: true, force: true })
})

const test = base.extend<{ acme: OpenHost }>({
  acme: async ({ page }, use) => {
    const host = await openHost([], library)
    await use(host)
    // Before its host goes, or the page would complain of that.
    await page.close()
    await host.close()
  },
})

for (const language of ['en', 'fr'] as const) {
  const words = {
    en: {
      people: 'People',
      review: /^Review/,
      same: 'Same person',
      undo: 'Take back',
      one: 'kenneth.larch@acme.example and klarch@home.example are one person.',
      short: '“Kenneth Larch” and “Ken Larch” can be two forms of one first name.',
      nothing: 'Nothing to review',
      pairs: '1 pair may be one person',
      corrections: 'Corrections',
      none: 'No corrections',
      split: 'Split ada@home.example off',
      splitConfirm: 'Yes, split it off',
      two: 'ada@home.example and ada.lovelace@acme.example are two people.',
      moved: 'Departments over time',
      move: 'Move',
      department: 'Department',
      since: 'Since (optional)',
      spell: /Timber\s+since 1 March 2024,\s+you said so/,
    },
    fr: {
      people: 'Personnes',
      review: /^À vérifier/,
      same: 'Une seule personne',
      undo: 'Annuler',
      one: 'kenneth.larch@acme.example et klarch@home.example sont une seule personne.',
      short: /«\s*Kenneth Larch\s*» et «\s*Ken Larch\s*» peuvent être deux formes d’un même prénom\./,
      nothing: 'Rien à vérifier',
      pairs: '1 paire à vérifier',
      corrections: 'Corrections',
      none: 'Aucune correction',
      split: 'Détacher ada@home.example',
      splitConfirm: 'Oui, détacher',
      two: 'ada@home.example et ada.lovelace@acme.example sont deux personnes.',
      moved: 'Départements au fil du temps',
      move: 'Déplacer',
      department: 'Département',
      since: 'Depuis (facultatif)',
      spell: /Timber\s+depuis le 1er mars 2024,\s+vous l’avez dit/,
    },
  }[language]

  test.describe(language === 'en' ? 'in English' : 'in French', () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'fr-FR' })

    test('a pair is merged by one key and taken back by another', async ({ page, acme }) => {
      await page.goto(acme.url)
      await page.getByRole('link', { name: words.people, exact: true }).click()
      await page.getByRole('link', { name: words.review }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pairs)
      await expect(page.getByRole('article')).toHaveCount(2)
      await expect(page.getByText(words.short)).toBeVisible()

      await page.keyboard.press('s')
      await expect(page.getByRole('heading', { name: words.nothing })).toBeVisible()
      await expect(said(page, words.one)).toBeVisible()
      await page.keyboard.press('u')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pairs)
      // The buttons stand where they stay when both people are read.
      await expect(page.getByRole('figure')).toHaveCount(2)

      await page.getByRole('button', { name: words.same }).click()
      await expect(page.getByRole('heading', { name: words.nothing })).toBeVisible()
      await page.getByRole('link', { name: words.corrections, exact: true }).click()
      const correction = page.getByRole('listitem').filter({ hasText: words.one })
      await correction.getByRole('button', { name: new RegExp(`^${words.undo}`) }).click()
      await expect(page.getByRole('heading', { name: words.none })).toBeVisible()
      await page.getByRole('link', { name: words.review }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pairs)
    })

    test('an alias is split off and joined again, without leaving the page', async ({ page, acme }) => {
      await openPerson(page, acme, 'Ada Lovelace')
      const other = page.getByRole('listitem').filter({ has: page.getByText('ada@home.example', { exact: true }) })
      await other.getByRole('button', { name: words.split }).press('Enter')
      await expect(page.getByRole('button', { name: words.splitConfirm })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(said(page, words.two)).toBeVisible()
      await expect(page.getByRole('button', { name: words.split })).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Lovelace')

      await page.getByRole('button', { name: words.undo, exact: true }).and(page.locator('[aria-keyshortcuts]')).click()
      await expect(page.getByRole('button', { name: words.split })).toBeVisible()
    })

    test('a move to another department is kept with its date', async ({ page, acme }) => {
      await openPerson(page, acme, 'Ada Lovelace')
      const field = page.getByLabel(words.department, { exact: true })
      await expect(field).toHaveValue('Bridges')
      await field.fill('Timber')
      await page.getByLabel(words.since).fill('2024-03-01')
      await page.getByRole('button', { name: words.move, exact: true }).click()
      await expect(page.getByRole('heading', { name: words.moved })).toBeVisible()
      await expect(page.getByRole('listitem').filter({ hasText: words.spell })).toBeVisible()
      await expect(page.getByRole('listitem').filter({ hasText: /^\s*Bridges/ })).toBeVisible()
    })
  })
}

test('two people of the list are compared and merged', async ({ page, acme }) => {
  await page.goto(acme.url)
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await page.getByRole('link', { name: 'Compare Ken Larch with somebody' }).click()
  await expect(page.getByText(/^Ken Larch is chosen/)).toBeVisible()
  await page.getByRole('link', { name: 'Compare with Kenneth Larch' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: 'Same person' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Larch$/)
  await expect(page.getByText('You said that it is the same person', { exact: false })).toBeVisible()
})

async function openPerson(page: Page, acme: OpenHost, name: string): Promise<void> {
  await page.goto(acme.url)
  await page.goto(`${acme.origin}/#/people`)
  await page.getByRole('row').getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

function said(page: Page, sentence: string): Locator {
  return page.getByRole('status').filter({ hasText: sentence })
}
