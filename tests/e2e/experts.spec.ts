import { expect, test } from './passerelle.ts'

const WORDS = {
  en: {
    together: 'Who knows about all of these comes first',
    written: 'Written',
    missing: 'Someone missing?',
    name: 'Name',
    place: /is number \d+ of \d+\.|is not among those who are named\./,
    several: 'part them by a semicolon',
  },
  fr: {
    together: 'Viennent d’abord les personnes qui connaissent tous ces sujets',
    written: 'Écrit',
    missing: /Il manque quelqu’un/,
    name: 'Nom',
    place: /est au rang \d+ sur \d+\.|n’est pas parmi les personnes nommées\./,
    several: 'séparez-les par un point-virgule',
  },
} as const

for (const language of ['en', 'fr'] as const) {
  const words = WORDS[language]

  test.describe(`who knows, in ${language}`, () => {
    test.beforeEach(async ({ sample }) => {
      const settings = { headers: { origin: new URL(sample.url()).origin }, data: { language, theme: null } }
      await expect(await sample.request.put(`${new URL(sample.url()).origin}/shell/settings`, settings)).toBeOK()
    })

    test('several subjects are asked for at once, and of late', async ({ sample }) => {
      const { origin } = new URL(sample.url())
      await sample.goto(`${origin}/#/experts`)
      await sample.reload()
      await expect(sample.getByText(words.several)).toBeVisible()
      await sample.goto(`${origin}/#/experts?q=${encodeURIComponent('SAP; patents')}`)
      await expect(sample.getByText(words.together)).toBeVisible()
      await expect(sample.getByRole('article').first()).toContainText(/SAP.*\d+.*patents.*\d+/)
      await sample.getByRole('combobox', { name: words.written, exact: true }).selectOption('5')
      await expect(sample).toHaveURL(/since=5/)
    })

    test('says why somebody expected is not first', async ({ sample }) => {
      await sample.goto(`${new URL(sample.url()).origin}/#/experts?q=SAP`)
      await sample.reload()
      await sample.getByRole('button', { name: words.missing }).click()
      await expect(sample.getByLabel(words.name, { exact: true })).toBeFocused()
      await sample.keyboard.type('Fabre')
      await sample.getByRole('button', { name: 'Océane Fabre' }).click()
      await expect(sample.getByText(words.place)).toBeVisible()
    })
  })
}
