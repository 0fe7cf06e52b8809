import type { Page } from '@playwright/test'
import { en } from '../../renderer/i18n/en.ts'
import { fr } from '../../renderer/i18n/fr.ts'
import { expect, test } from './passerelle.ts'

const VIEWS = [
  '#/home',
  '#/search',
  '#/search?q=compresseur',
  '#/search?q=zeppelin',
  '#/search?q=%28gaz',
  '#/experts',
  '#/experts?q=charge+R290',
  '#/experts?q=zeppelin',
  '#/experts?q=prototype&since=1&present=1',
  '#/topics',
  '#/topics?order=risk',
  '#/topics?q=zzz',
  '#/silos',
  '#/silos?shape=ring',
  '#/silos?dept=R%26D',
  '#/silos?dept=R%26D&with=Service+clients',
  '#/silos?part=questions',
  '#/communities',
  '#/communities?community=1',
  '#/communities?band=1',
  '#/network?as=table',
  '#/network?hulls=1&colour=community&topics=1',
  '#/people',
  '#/people?q=zzz',
  '#/people?part=hidden',
  '#/people?part=skills',
  '#/people?part=skills&show=gaps',
  '#/people?part=skills&show=succession',
  '#/people?part=contacts',
  '#/people?part=contacts&org=mouly-chauffage.example',
  '#/people?part=review',
  '#/people?part=corrections',
  '#/people?part=compare&a=1&b=2',
  '#/person/1',
  '#/person/99999',
  '#/reach/1',
  '#/reach',
  '#/sources',
]

test.describe('where the system is French', () => {
  test.use({ locale: 'fr-FR' })

  test('no view has an English text left', async ({ sample }) => {
    await expect(sample.locator('html')).toHaveAttribute('lang', 'fr')
    const leftOvers: string[] = []
    for (const view of VIEWS) {
      const text = await read(sample, view)
      for (const english of ENGLISH) if (text.includes(english)) leftOvers.push(`${view}: ${english.trim()}`)
    }
    expect(leftOvers).toEqual([])
  })
})

test('is switched to French and to dark colours from the rail, and stays so', async ({ sample }) => {
  const paper = () => colourOf(sample)
  const light = await paper()
  await sample.getByRole('button', { name: 'FR Français' }).click()
  await expect(sample.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(sample.getByRole('link', { name: 'Accueil', exact: true })).toBeVisible()
  await sample.getByRole('button', { name: /^Couleurs : Comme le système/ }).click()
  await sample.getByRole('button', { name: /^Couleurs : Claires/ }).click()
  await expect(sample.getByRole('button', { name: /^Couleurs : Sombres/ })).toBeVisible()
  expect(await paper()).not.toBe(light)

  await sample.reload()
  await expect(sample.getByRole('link', { name: 'Accueil', exact: true })).toBeVisible()
  expect(await paper()).not.toBe(light)
})

test.describe('where the system is dark', () => {
  test.use({ colorScheme: 'dark' })

  test('is dark without being asked', async ({ sample }) => {
    expect(brightest(await colourOf(sample))).toBeLessThan(90)
    await sample.emulateMedia({ colorScheme: 'light' })
    await expect.poll(async () => brightest(await colourOf(sample))).toBeGreaterThan(200)
  })
})

/** Behind the content, as `rgb(1, 2, 3)`. */
function colourOf(page: Page): Promise<unknown> {
  // As text, because the tests' own types know no document.
  return page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
}

/** Of the channels of `rgb(1, 2, 3)`. */
function brightest(colour: unknown): number {
  return Math.max(...(String(colour).match(/\d+/g) ?? []).slice(0, 3).map(Number))
}

/** What a view says to eyes and to screen readers, each text between line ends. */
async function read(page: Page, view: string): Promise<string> {
  await page.goto(new URL(`/${view}`, page.url()).href)
  const main = page.getByRole('main')
  const shown = main.getByRole('heading').or(main.getByRole('alert')).or(main.getByRole('table'))
  await expect(shown.first()).toBeVisible({ timeout: 20_000 })
  const seen = await page.locator('body').innerText()
  const heard = [...(await page.locator('body').ariaSnapshot()).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(
    ([, name]) => name,
  )
  return `\n${[...seen.split(/[\n\t]+/), ...heard].map((text) => text?.trim()).join('\n')}\n`
}

/** English texts that say the same nowhere in French: a single word as a whole line, several words anywhere. */
const ENGLISH: readonly string[] = different(en, fr).map((text) => (text.includes(' ') ? text : `\n${text}\n`))

function different(english: unknown, french: unknown): readonly string[] {
  if (typeof english === 'string') return english === french ? [] : [english]
  if (typeof english !== 'object' || english === null) return []
  const other = french as Readonly<Record<string, unknown>>
  return Object.entries(english).flatMap(([key, text]) => different(text, other[key]))
}
