import { readFile } from 'node:fs/promises'
import { expect, test } from './passerelle.ts'

const WORDS = {
  en: {
    hidden: /^\d+ hidden experts$/,
    reason: 'Little seen: no tie to another department',
    seen: 'Visibility up to',
    skills: 'Skills',
    matrix: /people, \d+ topics$/,
    department: 'Department',
    save: 'Save as CSV',
    corner: 'Person,Department,',
    found: 'found in what they wrote',
    also: 'Also on',
  },
  fr: {
    hidden: /^\d+ experts cachés$/,
    reason: 'aucun lien hors du département',
    seen: 'Visibilité jusqu’à',
    skills: 'Compétences',
    matrix: /personnes, \d+ sujets$/,
    department: 'Département',
    save: 'Enregistrer en CSV',
    corner: 'Personne,Département,',
    found: 'trouvé dans ses écrits',
    also: 'Aussi sur',
  },
} as const

for (const language of ['en', 'fr'] as const) {
  const words = WORDS[language]

  test.describe(`skills, in ${language}`, () => {
    test.beforeEach(async ({ sample }) => {
      const settings = { headers: { origin: new URL(sample.url()).origin }, data: { language, theme: null } }
      await expect(await sample.request.put(`${new URL(sample.url()).origin}/shell/settings`, settings)).toBeOK()
    })

    test('hidden experts are named with the reason, by rules that one can change', async ({ sample }) => {
      await sample.goto(`${new URL(sample.url()).origin}/#/people?part=hidden`)
      await sample.reload()
      await expect(sample.getByRole('heading', { level: 1, name: words.hidden })).toBeVisible()
      const quiet = sample.getByRole('listitem').filter({ hasText: 'Océane Fabre' })
      await expect(quiet).toContainText('CIR')
      await expect(quiet).toContainText(words.also)
      await expect(sample.getByText(words.reason).first()).toBeVisible()
      const before = await sample.getByRole('heading', { level: 2 }).count()
      await sample.getByLabel(words.seen).selectOption('20')
      await expect(sample).toHaveURL(/seen=20/)
      await expect.poll(() => sample.getByRole('heading', { level: 2 }).count()).toBeLessThan(before)
    })

    test('the matrix of a department says who knows what, and becomes a sheet', async ({ sample }) => {
      await sample.goto(`${new URL(sample.url()).origin}/#/people?part=skills`)
      await sample.reload()
      await expect(sample.getByRole('heading', { level: 1, name: words.matrix })).toBeVisible()
      await sample.getByLabel(words.department).selectOption('Finance, Juridique & RH')
      const row = sample.getByRole('row').filter({ hasText: 'Océane Fabre' })
      await expect(row).toContainText(words.found)
      await expect(sample.getByRole('row').filter({ hasText: 'Maëlle Quéré' })).toHaveCount(0)
      const download = sample.waitForEvent('download')
      await sample.getByRole('button', { name: words.save }).click()
      const sheet = await readFile(await (await download).path(), 'utf8')
      expect(sheet.slice(1)).toMatch(new RegExp(`^${words.corner}`))
      expect(sheet).toContain('\r\nOcéane Fabre,"Finance, Juridique & RH",')
    })
  })
}
