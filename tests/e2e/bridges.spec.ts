import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './passerelle.ts'

const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
/** The network without its picture, which takes seconds to arrange and to draw. */
const openTable = (page: Page) => page.goto(new URL('/#/network?as=table', page.url()).href)

test.describe('silos', () => {
  test('say what they cost, beside the pair itself, and answer three questions', async ({ sample }) => {
    await open(sample, 'Silos')
    const slow = sample.getByRole('region', { name: 'Slow borders' })
    await slow.getByRole('link', { name: /Commercial France and Finance/ }).click()
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane.getByText(/an answer takes [\d.]+ working hours \(95% interval/)).toBeVisible()

    await sample.getByRole('link', { name: 'Three questions' }).click()
    await expect(sample.getByRole('heading', { level: 1 })).toHaveText('Three questions a manager asks')
    await expect(sample.getByText(/^Across departments half of the answers come within/)).toBeVisible()
    const twice = sample.getByRole('region', { name: 'What do we do twice?' })
    await twice
      .getByRole('link', { name: /pannes? de compresseur/i })
      .first()
      .click()
    await expect(sample).toHaveURL(/#\/search\?q=/)
  })

  test('in a narrow window keep the figures of the whole in the page, and open a pane for what is chosen', async ({
    sample,
  }) => {
    await sample.setViewportSize({ width: 900, height: 900 })
    await open(sample, 'Silos')
    await expect(sample.getByRole('heading', { name: 'The whole' })).toBeVisible()
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await expect(pane).toHaveCount(0)
    await sample.getByRole('row').getByRole('link', { name: 'R&D', exact: true }).click()
    await expect(pane.getByRole('heading', { level: 1, name: 'R&D' })).toBeVisible()
    await expect(sample.getByRole('heading', { name: 'The whole' })).toHaveCount(0)
  })

  test('are followed quarter by quarter, and every figure says what it is', async ({ sample }) => {
    await open(sample, 'Silos')
    const trend = sample.getByRole('region', { name: 'Quarter by quarter' })
    await expect(trend.getByText('No lasting change that chance would not make as well.')).toBeVisible()
    await trend.getByText('All of it as a table').click()
    await expect(trend.getByRole('table').getByRole('rowheader').first()).toHaveText(/quarter of 2024$/)
    await trend.getByText('Hours until another department answers What is this?').click()
    await expect(trend.getByText(/^Half of the answers came faster/)).toBeVisible()
  })

  test('can be bridged by hand, to see what it would change', async ({ sample }) => {
    await open(sample, 'Silos')
    const panel = sample.getByRole('region', { name: 'What if…' })
    await panel.getByRole('searchbox', { name: 'A tie between' }).fill('nora had')
    await panel.getByRole('button', { name: 'Nora Haddad' }).click()
    await panel.getByRole('searchbox', { name: 'and' }).fill('ophelie')
    await panel.getByRole('button', { name: 'Ophélie Renard' }).click()
    await panel.getByRole('button', { name: 'Add this tie' }).click()
    const reach = panel.getByRole('row').filter({ hasText: 'Pairs across departments within two ties' })
    await expect(reach.getByRole('cell')).toHaveCount(2)
    const [before, after] = await reach.getByRole('cell').allTextContents()
    expect(parseFloat(after ?? '')).toBeGreaterThan(parseFloat(before ?? ''))
    await panel.getByRole('button', { name: 'Take away' }).click()
    await expect(reach).toHaveCount(0)

    await panel.getByRole('combobox', { name: 'A liaison between' }).selectOption('R&D')
    await panel.getByRole('combobox', { name: 'and' }).selectOption('Service clients')
    await expect(panel.getByText(/^The liaison would be /)).toBeVisible()
  })
})

test.describe('the network', () => {
  test('is saved for other programs, whole', async ({ sample }) => {
    await openTable(sample)
    const saved = async (format: RegExp) => {
      await sample.getByRole('button', { name: 'Save the network' }).click()
      const download = sample.waitForEvent('download')
      await sample.getByRole('button', { name: format }).click()
      return readFile(await (await download).path(), 'utf8')
    }
    const ties = Number(/([\d,]+) ties/.exec((await sample.getByText(/people, [\d,]+ ties/).textContent()) ?? '')?.[1])
    const graphml = await saved(/^GraphML/)
    expect(graphml.match(/<edge /g)).toHaveLength(ties)
    expect(graphml).toContain('attr.name="core"')
    const csv = await saved(/^CSV/)
    expect(csv).toMatch(/^\uFEFFa_id,a_name,a_department/)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(ties + 1)
    expect(await saved(/^GEXF/)).toContain('<gexf xmlns="http://gexf.net/1.3"')
  })

  test('is seen through time, and of late again', async ({ sample }) => {
    await openTable(sample)
    await sample.getByRole('button', { name: 'Through time' }).click()
    const slider = sample.getByRole('slider', { name: /^Year to Q\d \d{4}$/ })
    await expect(slider).toBeVisible()
    const latest = await slider.getAttribute('aria-valuetext')
    await slider.press('Home')
    await expect(sample).toHaveURL(/at=2024-Q\d/)
    await expect(slider).not.toHaveAttribute('aria-valuetext', latest ?? '')
    await sample.getByRole('button', { name: 'Latest twelve months' }).click()
    await expect(slider).toHaveCount(0)
  })

  test('shows the path between two people who have no tie', async ({ sample }) => {
    await open(sample, 'Network')
    await sample.getByRole('combobox', { name: 'Find a person' }).fill('nora haddad')
    await sample.getByRole('option', { name: 'Nora Haddad' }).click()
    const pane = sample.getByRole('complementary', { name: 'Evidence' })
    await pane.getByRole('combobox', { name: 'Find a person' }).fill('ophelie')
    await pane.getByRole('option', { name: 'Ophélie Renard' }).click()
    await expect(pane.getByText('No message between the two counts as a tie.')).toBeVisible()
    const chain = pane.getByRole('listitem').getByRole('link')
    await expect(chain.first()).toHaveText('Nora Haddad')
    await expect(chain.last()).toHaveText('Ophélie Renard')
    expect(await chain.count()).toBeGreaterThan(2)
  })

  test('has topics among the people who hold them', async ({ sample }) => {
    await open(sample, 'Network')
    await sample.getByRole('checkbox', { name: 'Show topics' }).check()
    const counted = sample.getByText(/people, [\d,]+ ties/)
    await expect(counted).toContainText(/· \d+ topics/)
    await sample.getByRole('checkbox', { name: 'Show topics' }).uncheck()
    await expect(counted).not.toContainText('topics')
  })
})
