import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SampleTruth } from '../../resources/sampleCompany/truth.ts'
import { expect, SAMPLE, test } from './passerelle.ts'

const { silos } = JSON.parse(readFileSync(join(SAMPLE, 'truth.json'), 'utf8')) as SampleTruth
const [ONE, OTHER] = silos.mostSeparated

test.describe('silos', () => {
  test('names the two departments that were kept apart, in one sentence', async ({ sample }) => {
    await sample.getByRole('link', { name: 'Silos', exact: true }).click()
    const sentence = sample.getByRole('heading', { level: 1 }).first()
    await expect(sentence).toContainText(new RegExp(`(${ONE} and ${OTHER}|${OTHER} and ${ONE}) are the furthest apart`))
  })

  test('is read cell by cell with the keyboard, down to the two departments', async ({ sample }) => {
    await sample.getByRole('link', { name: 'Silos', exact: true }).click()
    const matrix = sample.getByRole('grid', { name: 'Who talks with whom' })
    await expect(matrix).toBeVisible()
    const names = await matrix.getByRole('rowheader').allTextContents()
    const cells = matrix.getByRole('gridcell')
    await expect(cells).toHaveCount(names.length ** 2)
    await cells.first().focus()
    await expect(cells.first()).toHaveAccessibleName(new RegExp(`^Inside ${names[0] ?? ''}: \\d+ ties?`))
    await sample.keyboard.press('ArrowRight')
    await sample.keyboard.press('ArrowDown')
    await sample.keyboard.press('ArrowDown')
    await expect(cells.nth(2 * names.length + 1)).toBeFocused()
    await sample.keyboard.press('Enter')
    await expect(cells.nth(2 * names.length + 1)).toHaveAttribute('aria-selected', 'true')
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(`${names[2] ?? ''} – ${names[1] ?? ''}`)
    await expect(pane.getByRole('definition')).toHaveCount(2)
    await sample.goBack()
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('The whole')
  })

  test('is shown as a ring of departments too', async ({ sample }) => {
    await sample.getByRole('link', { name: 'Silos', exact: true }).click()
    await sample.getByRole('radio', { name: 'Network' }).check({ force: true })
    const ring = sample.getByRole('group', { name: 'Bridges between departments' })
    await ring.getByRole('button', { name: new RegExp(`^${ONE}, \\d+ people$`) }).press('Enter')
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(ONE)
  })
})

test.describe('the network', () => {
  test('is drawn, and leads from a name to that person and to why they are tied with another', async ({ sample }) => {
    await sample.getByRole('link', { name: 'Network', exact: true }).click()
    const canvas = sample.getByRole('application', { name: /^Network of \d+ people and [\d,]+ ties$/ })
    await expect(canvas).toBeVisible()
    await expect(sample.getByText(/^Arranging…/)).toHaveCount(0, { timeout: 30_000 })
    const blank = await sample.screenshot({ clip: { x: 500, y: 100, width: 4, height: 4 } })
    expect((await canvas.screenshot()).length).toBeGreaterThan(20 * blank.length)

    await sample.getByRole('combobox', { name: 'Find a person' }).fill('ziani')
    await sample.getByRole('option', { name: 'Abdelkader Ziani' }).click()
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Abdelkader Ziani')
    await pane.getByRole('listitem').getByRole('link').first().click()
    await expect(pane.getByText(/wrote \d+ messages? to Abdelkader Ziani/)).toBeVisible({ timeout: 15_000 })
    await expect(pane.getByRole('listitem').getByRole('link').first()).toBeVisible()
    await sample.getByRole('link', { name: 'Home', exact: true }).click()
    await expect(sample.getByRole('heading', { level: 1 })).toContainText('The library holds')
  })

  test('is the same as a table', async ({ sample }) => {
    await sample.getByRole('link', { name: 'Network', exact: true }).click()
    await sample.getByRole('button', { name: 'Table', exact: true }).click()
    const table = sample.getByRole('table', { name: 'People of the network, with their measures' })
    await table.getByRole('button', { name: 'Betweenness' }).click()
    await expect(table.getByRole('columnheader', { name: 'Betweenness' })).toHaveAttribute('aria-sort', 'descending')
    const person = table.getByRole('rowheader').first().getByRole('link')
    const name = (await person.textContent()) ?? ''
    await person.click()
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(name)
  })
})
