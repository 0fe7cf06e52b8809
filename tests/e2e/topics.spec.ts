import { expect, test } from './passerelle.ts'

for (const { locale, rail, order, rising, filter, item, people, back } of [
  {
    locale: 'en-GB',
    rail: 'Topics',
    order: 'First',
    rising: 'Rising',
    filter: 'Topic',
    item: 'Newest items',
    people: 'Who holds it',
    back: /All topics/,
  },
  {
    locale: 'fr-FR',
    rail: 'Sujets',
    order: 'D’abord',
    rising: 'En hausse',
    filter: 'Sujet',
    item: 'Éléments les plus récents',
    people: 'Qui le porte',
    back: /Tous les sujets/,
  },
]) {
  test.describe(locale, () => {
    test.use({ locale })

    test('a topic is found, read with its evidence, and left', async ({ sample }) => {
      await sample.getByRole('link', { name: rail, exact: true }).click()
      await expect(sample.getByRole('heading', { level: 1 })).toHaveText(/^\d+ (topics|sujets)$/)
      await sample.getByRole('combobox', { name: new RegExp(`^${order}`) }).selectOption({ label: rising })
      await expect(sample).toHaveURL(/order=rising/)
      await sample.getByRole('searchbox', { name: filter, exact: true }).fill('compresseur')
      const first = sample
        .getByRole('rowheader')
        .filter({ hasText: /compresseur/i })
        .first()
      await first.getByRole('link').click()
      await expect(sample.getByRole('heading', { level: 1 })).toHaveText(/compresseur/i)
      await expect(sample.getByRole('heading', { name: people })).toBeVisible()
      const evidence = sample.getByRole('region', { name: item })
      await evidence.getByRole('link').first().click()
      await expect(sample).toHaveURL(/item=\d+/)
      await sample.getByRole('link', { name: back }).click()
      await expect(sample.getByRole('heading', { level: 1 })).toHaveText(/(topics?|sujets?)$/)
    })
  })
}
