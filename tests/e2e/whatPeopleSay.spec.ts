import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mboxText } from '../support/mboxText.ts'
import { newLibrary, openHost, type OpenHost } from './openHost.ts'
import { expect, test } from './passerelle.ts'

const WORDS = ['amber', 'birch', 'cedar', 'dahlia', 'elder', 'fennel', 'ginger', 'hazel']
const PEOPLE = { ada: 'gas cap', bob: 'drill string', cy: 'larch plank', di: 'paint shop' }

let folder: string
let library: string
let host: OpenHost

/** Each of four people writes of a thing of their own, in eight conversations. */
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-said-'))
  const letters = WORDS.flatMap((word, day) =>
    Object.entries(PEOPLE).map(([name, thing]) => ({
      id: `${word}-${name}@x`,
      date: new Date(Date.UTC(2026, 0, 1 + day, 9)).toISOString(),
      from: `${name}@example.org`,
      to: [name === 'ada' ? 'bob@example.org' : 'ada@example.org'],
      subject: `The ${thing}, ${word}`,
      text: `${word}: the ${thing} is by itself.`,
    })),
  )
  await writeFile(join(folder, 'mail.mbox'), mboxText(letters))
  library = await newLibrary([['import', join(folder, 'mail.mbox')], ['topics']])
})
test.afterAll(async () => {
  for (const path of [folder, library]) await rm(path, { recursive: true, force: true })
})
test.beforeEach(async () => {
  host = await openHost([], library)
})
test.afterEach(async ({ page }) => {
  await page.close()
  await host.close()
})

test.describe('what people say of topics', () => {
  test.use({ locale: 'en-GB' })

  test('a topic is renamed, made part of another and hidden, and all of it is taken back', async ({ page }) => {
    await page.goto(host.url)
    await page.goto(`${host.origin}/#/topics?topic=gas+cap`)
    await page.getByLabel('New name').fill('Gas caps of wells')
    await page.getByRole('button', { name: 'Rename', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Gas caps of wells' })).toBeVisible()

    await page.goto(`${host.origin}/#/topics?topic=paint+shop`)
    await page.getByLabel('Merge into').selectOption({ label: 'larch plank' })
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'larch plank' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Who holds it' }).getByRole('link')).toHaveCount(2)

    await page.goto(`${host.origin}/#/topics?topic=drill+string`)
    await page.getByRole('button', { name: 'Hide', exact: true }).click()
    await expect(page.getByRole('rowheader')).toHaveText(['larch plank', 'Gas caps of wells'])
    await page.reload()
    const edits = page.getByRole('region', { name: 'Changes to topics' }).getByRole('listitem')
    await expect(edits).toHaveCount(3)
    for (let left = 2; left >= 0; left--) {
      await edits.first().getByRole('button').click()
      await expect(edits).toHaveCount(left)
    }
    await expect(page.getByRole('rowheader')).toHaveCount(4)
  })

  test('what a person confirms, rejects or hides on their page is still so after a reload', async ({ page }) => {
    await page.goto(host.url)
    await page.goto(`${host.origin}/#/experts?q=gas+cap`)
    await page.getByRole('article').first().getByRole('link', { name: 'ada@example.org' }).click()
    const topics = page.getByRole('region', { name: 'Writes about' })
    await topics.getByRole('button', { name: 'Confirm “gas cap”' }).click()
    await expect(topics).toContainText('confirmed')
    await page.reload()
    await expect(topics.getByRole('button', { name: 'Confirm “gas cap”' })).toHaveAttribute('aria-pressed', 'true')

    await topics.getByRole('button', { name: /^Reject “gas cap”/ }).click()
    await expect(topics).toContainText('rejected')
    await page.reload()
    await expect(topics).toContainText('rejected')
    await expect(topics.getByRole('button', { name: 'Confirm “gas cap”' })).toHaveCount(0)

    await topics.getByRole('button', { name: 'Take back' }).click()
    await topics.getByRole('button', { name: /^Hide “gas cap”/ }).click()
    await page.reload()
    await expect(topics).toContainText('hidden')
    await page.goto(`${host.origin}/#/topics`)
    await expect(page.getByRole('rowheader').filter({ hasText: 'gas cap' })).toHaveCount(0)
  })
})
