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
    gaps: 'Unanswered',
    answered: 'Answered within',
    asked: /^Of [\d,]+ questions in all/,
    succession: 'Succession',
    hangs: /^\d+ topics that hang on one person$/,
    held: 'Maëlle Quéré wrote',
    successor: 'shares',
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
    gaps: 'Sans réponse',
    answered: 'Réponse sous',
    asked: /^Sur [\d\s]+ questions en tout/,
    succession: 'Relève',
    hangs: /^\d+ sujets qui tiennent à une personne$/,
    held: 'Maëlle Quéré en a écrit',
    successor: 'partage',
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

    test('what is asked and not answered, and who could take over what hangs on one person', async ({ sample }) => {
      await sample.goto(`${new URL(sample.url()).origin}/#/people?part=skills`)
      await sample.reload()
      await sample.getByRole('link', { name: words.gaps, exact: true }).click()
      await expect(sample.getByText(words.asked)).toBeVisible()
      await sample.getByLabel(words.answered).selectOption('1')
      await expect(sample).toHaveURL(/days=1/)
      await expect(sample.locator('details').first()).toBeVisible()
      await sample.getByRole('link', { name: words.succession, exact: true }).click()
      await expect(sample.getByRole('heading', { level: 1, name: words.hangs })).toBeVisible()
      const topic = sample.getByRole('listitem').filter({ hasText: 'désembouage' }).first()
      await expect(topic).toContainText(words.held)
      await expect(topic).toContainText(words.successor)
    })
  })
}
