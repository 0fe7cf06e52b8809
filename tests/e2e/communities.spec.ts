import { expect, test } from './passerelle.ts'

test('communities are listed, opened, and lead to their members', async ({ sample }) => {
  await sample.getByRole('link', { name: 'Communities', exact: true }).click()
  await expect(sample.getByRole('heading', { level: 1 })).toHaveText(/^\d+ communities$/)
  const international = sample.getByRole('row').filter({ hasText: 'International Sales' }).first()
  await international.getByRole('link').click()
  await expect(sample).toHaveURL(/community=\d+/)
  await expect(sample.getByText(/^An answer was seen to \d+% of its \d+ opening messages\.$/)).toBeVisible()
  await expect(sample.getByRole('heading', { name: 'Who keeps it going' })).toBeVisible()

  await expect(sample.getByRole('region', { name: 'Whom to invite' })).not.toBeEmpty()

  const members = sample.getByRole('table')
  await expect(members.getByRole('columnheader')).toHaveText([
    'Name',
    'Department',
    'Place',
    'Ties inside',
    'Ties outside',
  ])
  const first = members.getByRole('rowheader').first()
  const name = (await first.textContent())?.trim() ?? ''
  await first.getByRole('link').click()
  await expect(sample.getByRole('heading', { level: 1 })).toContainText(name)
  await sample.goBack()
  await sample.getByRole('link', { name: /All communities/ }).click()
  await expect(sample.getByRole('heading', { level: 1 })).toHaveText(/^\d+ communities$/)
})

test('departments against communities lead, band by band, to the people of both; ways to take part name nobody', async ({
  sample,
}) => {
  await sample.getByRole('link', { name: 'Communities', exact: true }).click()
  const bands = sample.getByRole('group', { name: 'Departments and communities' })
  const band = bands.getByRole('link', { name: /^R&D – / }).first()
  const people = Number(/: (\d+) people$/.exec((await band.getAttribute('aria-label')) ?? '')?.[1])
  await band.press('Enter')
  const pane = sample.getByRole('complementary', { name: 'Evidence' })
  await expect(pane.getByText(`${people} people`, { exact: true })).toBeVisible()
  await expect(pane.getByRole('listitem')).toHaveCount(people)

  await sample.getByText('The same as a table').click()
  const table = sample.getByRole('table').filter({ hasText: 'Usine & Industrialisation' }).last()
  await expect(table.getByRole('row').filter({ hasText: 'R&D' }).first()).toContainText(String(people))

  const styles = sample.getByRole('region', { name: 'How people take part' })
  await expect(styles.getByRole('term').first()).toContainText(/\d+ people/)
  await expect(styles.getByRole('link')).toHaveCount(0)
})
