import { dirname } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { LibraryView } from '../../../electron/engine/libraryView.ts'
import { readExperts } from '../../../electron/engine/requests/readExperts.ts'
import { removeSource } from '../../../electron/engine/storage/itemWriter.ts'
import { listSources } from '../../../electron/engine/storage/sources.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const PROJECT =
  '---\ntitle: Gas tariff exemptions\ntechno: [django]\n---\nHouseholds ask for an exemption from the tariff.'
const SITE = {
  'people/ada.md': '---\nfullname: Ada Lovelace\nrole: Ingénieure\nmissions:\n  - projects: [gas-tariff]\n---\n',
  'people/bob.md': '---\nfullname: Bob Martin\nrole: Jardinier\nmissions:\n  - projects: [roses]\n---\n',
  'people/cyd.md':
    '---\nfullname: Cyd Charisse\nrole: Django expert\n---\nShe writes [about it](../projects/gas-tariff.md).',
  'projects/gas-tariff.md': PROJECT,
  'projects/roses.md': '---\ntitle: Roses\n---\nThe garden behind the office.',
}

async function libraryOf(files: Readonly<Record<string, string>>) {
  const db = libraryHere()
  await importHere(db, { paths: [temporaryFolder(files)] })
  const view = new LibraryView(dirname(db.name))
  onTestFinished(() => {
    view.close()
  })
  return { db, view }
}

const names = (view: LibraryView, query: string) =>
  readExperts(view, { query, limit: 10 }).candidates.map(({ name }) => name)

it('finds people by what the pages say that theirs link to, after those who say it themselves', async () => {
  const { view } = await libraryOf(SITE)
  expect(names(view, 'django')).toEqual(['Cyd Charisse', 'Ada Lovelace'])
  expect(readExperts(view, { query: 'django', limit: 2 }).candidates[1]).toMatchObject({
    evidence: [{ role: 'linked', subject: 'Gas tariff exemptions' }],
    reason: { items: 0, named: 0, linked: 1, threads: 0 },
  })
})

it('follows a link to the folder that it names, and none to a name that many pages have', async () => {
  const other = { 'archive/gas-tariff.md': '---\ntitle: Old\n---\nAll about cobol.' }
  const { view } = await libraryOf({ ...SITE, ...other })
  // A bare name may be either page; a path is one of them.
  expect(names(view, 'cobol')).toEqual(['Ada Lovelace'])
  const many = Object.fromEntries(['a', 'b', 'c'].map((folder) => [`${folder}/gas-tariff.md`, `# ${folder}\n\ncobol`]))
  const { view: crowded } = await libraryOf({ ...SITE, ...many })
  expect(names(crowded, 'cobol')).toEqual([])
})

it('gives less to each of the many who link to a page than to who alone links to as good a one', async () => {
  const person = (name: string, project: string) =>
    `---\nfullname: ${name}\nmissions:\n  - projects: [${project}]\n---\nHello.`
  const { view } = await libraryOf({
    'people/ada.md': person('Ada Lovelace', 'mainframe'),
    'people/bob.md': person('Bob Martin', 'mainframe'),
    'people/cyd.md': person('Cyd Charisse', 'mainframe'),
    'people/dan.md': person('Dan Brown', 'payroll'),
    'projects/mainframe.md': '---\ntitle: Mainframe\ntechno: [cobol]\n---\nIt runs at night.',
    'projects/payroll.md': '---\ntitle: Payroll\ntechno: [cobol]\n---\nIt runs at noon.',
  })
  const { candidates } = readExperts(view, { query: 'cobol', limit: 10 })
  expect(candidates).toHaveLength(4)
  expect(candidates[0]?.name).toBe('Dan Brown')
  // (1 / sqrt 3)^.85: a share by the root of how many link, and the exponent of evidence; all else is equal.
  expect(candidates[1]?.score).toBeCloseTo(0.627, 3)
})

it('forgets pages and links with their source', async () => {
  const { db, view } = await libraryOf(SITE)
  for (const { id } of listSources(view.db)) removeSource(db, id)
  for (const table of ['page_name', 'page_link']) expect(db.prepare(`SELECT * FROM ${table}`).all()).toEqual([])
})

it('dates a page by the newest day that its front matter mentions, but never after the file itself', async () => {
  const { view } = await libraryOf({
    'people/ada.md': '---\nfullname: Ada Lovelace\nmissions:\n  - {start: 2019-05-01, end: 2020-02-01}\n---\nCopper.',
    'people/bob.md': '---\nfullname: Bob Martin\nmissions:\n  - {start: 2019-05-01, end: 2099-01-01}\n---\nCopper.',
  })
  const dates = readExperts(view, { query: 'copper', limit: 2 }).candidates.map(({ name, evidence }) => [
    name,
    new Date(evidence[0]?.date ?? 0).getUTCFullYear(),
  ])
  expect(dates[0]).toEqual(['Bob Martin', new Date().getUTCFullYear()])
  expect(dates[1]).toEqual(['Ada Lovelace', 2020])
})
