import { join } from 'node:path'
import { expect, test } from './passerelle.ts'

for (const { locale, filter, known, received, reach } of [
  {
    locale: 'en-GB',
    filter: 'Organisation',
    known: '1 person there, known by 2 people here.',
    received: /7 to them, 14 from them/,
    reach: 'How to reach',
  },
  {
    locale: 'fr-FR',
    filter: 'Organisation',
    known: /^1 personne là-bas, connue de 2 personnes ici/,
    received: /14 reçus/,
    reach: 'Comment joindre',
  },
]) {
  test.describe(locale, () => {
    test.use({ locale })

    test('says who knows somebody at an organisation outside', async ({ sample }) => {
      const { origin } = new URL(sample.url())
      await sample.goto(`${origin}/#/people?part=contacts`)
      await sample.getByRole('searchbox', { name: filter, exact: true }).fill('mouly')
      await expect(sample.getByRole('table').getByRole('link')).toHaveText(['mouly-chauffage.example'])
      await sample.getByRole('link', { name: 'mouly-chauffage.example' }).click()
      await expect(sample.getByRole('heading', { level: 1, name: 'mouly-chauffage.example' })).toBeVisible()
      await expect(sample.getByText(known)).toBeVisible()
      const outsider = sample.getByRole('listitem').filter({ hasText: 'Christian Mouly' }).first()
      await expect(outsider).toContainText('David Ngoma')
      await expect(outsider).toContainText(received)
      await outsider.getByRole('link', { name: reach }).click()
      await expect(sample).toHaveURL(/#\/reach\/\d+/)
    })
  })
}

test('a model for meaning is off until one is given, and a folder without one is refused with its reason', async ({
  app,
  host,
}) => {
  await app.goto(`${host.origin}/#/sources`)
  const panel = app.getByRole('region', { name: 'A model for meaning (optional)' })
  const field = panel.getByRole('combobox', { name: 'Folder of the model' })
  await expect(field).toHaveValue('')
  await expect(panel.getByRole('button', { name: 'Do without' })).toHaveCount(0)
  const nowhere = join(host.library, 'no-model')
  await field.fill(nowhere)
  await field.press('Enter')
  await expect(panel.getByRole('alert')).toContainText(nowhere)
  await field.fill(host.library)
  await field.press('Enter')
  await expect(panel.getByRole('alert')).toContainText('model.onnx')
  await app.reload()
  await expect(field).toHaveValue('')
  await expect(panel.getByRole('alert')).toHaveCount(0)
})
