import type { Page } from '@playwright/test'
import { expect, test } from './passerelle.ts'

test.describe('searching', () => {
  test('shows how the query was understood and marks the words in what it found', async ({ sample }) => {
    await search(sample, 'contrat (gaz OU électricité) -facture')
    await expect(sample.getByRole('heading', { level: 1 })).toHaveText(/^\d+ items? match/)
    await expect(sample.getByText('Understood as')).toContainText(/contrat.*gaz.*OR.*électricité/)
    const marks = await results(sample).first().locator('mark').allTextContents()
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark).toMatch(/^(contrat|gaz|électricité)/i)
  })

  test('narrows by a facet to the number that the facet promised, and widens again', async ({ sample }) => {
    await search(sample, 'compresseur')
    const heading = sample.getByRole('heading', { level: 1 })
    const before = (await heading.textContent()) ?? ''
    const facet = sample.getByRole('button', { name: /^Document \d+$/ })
    const promised = /\d+$/.exec((await facet.textContent()) ?? '')?.[0] ?? ''

    await facet.click()
    await expect(heading).toHaveText(new RegExp(`^${promised} items? match`))
    await expect(sample.getByRole('combobox', { name: /^Search the library/ })).toHaveValue('compresseur type:document')
    await expect(facet).toHaveAttribute('aria-pressed', 'true')
    await expect(
      results(sample)
        .first()
        .getByRole('link', { name: /^Document\b/ }),
    ).toBeVisible()
    await facet.click()
    await expect(heading).toHaveText(before)
  })

  test('opens a result beside the list, and its conversation', async ({ sample }) => {
    await search(sample, 'dérogation tarif gaz')
    await results(sample).first().getByRole('link').click()
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane.locator('mark').first()).toBeVisible()
    await pane.getByRole('button', { name: /^The conversation/ }).click()
    await expect(pane.getByRole('listitem').nth(1)).toBeVisible()
    await pane.getByRole('button', { name: 'Back to the item' }).click()
    await pane.getByRole('button', { name: 'Close' }).click()
    await expect(pane).toHaveCount(0)
    await expect(results(sample).first()).toBeVisible()
  })

  test('says where a query stops making sense, and what to do', async ({ sample }) => {
    await search(sample, 'gaz (contrat')
    await expect(sample.getByRole('alert')).toContainText('stops making sense at character 5, at “(”')
    await expect(sample.getByRole('alert')).toContainText('Close the quotation mark or the bracket')
  })

  test('says that nothing was found, and asks for the people instead', async ({ sample }) => {
    await search(sample, 'zeppelin type:email')
    await expect(sample.getByRole('heading', { level: 1 })).toHaveText('No item matches')
    await sample.getByRole('button', { name: 'Ask who knows instead' }).click()
    await expect(sample.getByRole('heading', { level: 1 })).toHaveText('Who knows about “zeppelin”?')
  })

  test('suggests people, topics and departments while one types, and goes there', async ({ sample }) => {
    await sample.keyboard.press('/')
    await sample.keyboard.type('ziani')
    const suggestions = sample.getByRole('listbox', { name: 'Suggestions' })
    await expect(suggestions.getByRole('option', { name: 'Abdelkader Ziani' })).toBeVisible()
    await sample.keyboard.press('ArrowDown')
    await sample.keyboard.press('ArrowDown')
    await sample.keyboard.press('ArrowDown')
    await expect(suggestions.getByRole('option', { selected: true })).toContainText('Abdelkader Ziani')
    await sample.keyboard.press('Enter')
    await expect(sample.getByRole('heading', { level: 1 })).toHaveText('Abdelkader Ziani')
  })

  test('is done with the keyboard alone', async ({ sample }) => {
    await sample.keyboard.press('/')
    await expect(sample.getByRole('combobox', { name: /^Search the library/ })).toBeFocused()
    await sample.keyboard.type('compresseur')
    await sample.keyboard.press('Enter')
    const links = results(sample).getByRole('link')
    await expect(links.nth(2)).toBeVisible()
    await sample.keyboard.press('j')
    await expect(links.nth(0)).toBeFocused()
    const unfocused = await results(sample).nth(1).screenshot()
    await sample.keyboard.press('j')
    expect(await results(sample).nth(1).screenshot()).not.toEqual(unfocused)
    await sample.keyboard.press('ArrowDown')
    await expect(links.nth(2)).toBeFocused()
    await sample.keyboard.press('k')
    await sample.keyboard.press('Enter')
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(links.nth(1)).toHaveAttribute('aria-current', 'true')
    await sample.keyboard.press('Escape')
    await expect(pane).toHaveCount(0)
  })
})

function results(page: Page) {
  return page.getByRole('list', { name: 'Results' }).getByRole('listitem')
}

async function search(page: Page, query: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Search the library or find who knows' })
  await field.fill(query)
  await field.press('Enter')
}
