import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Analyst } from '../../../electron/engine/jobs/analyst.ts'
import { identifyPeople } from '../../../electron/engine/jobs/identifyPeople.ts'
import { loadDirectory } from '../../../electron/engine/jobs/loadDirectory.ts'
import { LibraryView } from '../../../electron/engine/libraryView.ts'
import { readPeople } from '../../../electron/engine/requests/readPeople.ts'
import { readStamp } from '../../../electron/engine/storage/libraryState.ts'
import { analysisState, saveAnalysis } from '../../../electron/engine/storage/measures.ts'
import { corpus, type CorpusBuilder } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

async function openCorpus(builder: CorpusBuilder, directory?: readonly string[]) {
  const home = temporaryFolder()
  const db = libraryHere(home)
  await importHere(db, { paths: [builder.writeTo(temporaryFolder()).mail] })
  if (directory) {
    const path = join(temporaryFolder(), 'directory.csv')
    writeFileSync(path, directory.join('\n'))
    await loadDirectory(db, path)
  }
  const view = new LibraryView(home)
  onTestFinished(() => view.close())
  return {
    db,
    analyse() {
      const { stamp, measures, topics, guesses, texts } = new Analyst(home).analyse(() => undefined)
      saveAnalysis(db, stamp, measures, topics, guesses, texts)
      return measures.silos
    },
    departments: () =>
      readPeople(view, { limit: 100, offset: 0 })
        .people.filter(({ department }) => department !== null)
        .map(({ name, department, departmentOrigin }) => `${name}: ${department} (${departmentOrigin})`)
        .sort(),
  }
}

const signed = (name: string, department: string) =>
  `The contract is ready for you to sign, and I sent the annex yesterday.\n\nRegards,\n\n${name}\n${department}\nRivage Energy Corp.\nPhone 713-853-1234\n`

/** Two who sign with a department, two of a sub-domain, and six who only write to each other. */
function company(): CorpusBuilder {
  const builder = corpus()
  const ada = 'Ada Byron <ada.byron@rivage.example>'
  const bob = 'Bob Hill <bob.hill@rivage.example>'
  for (let turn = 0; turn < 3; turn++) {
    builder.email({ from: ada, to: bob, subject: `Contract ${turn}`, text: signed('Ada Byron', 'Legal Department') })
    builder.email({ from: bob, to: ada, subject: `Annex ${turn}`, text: signed('Bob Hill', 'Legal Dept.') })
  }
  builder.email({ from: 'Eve Moss <eve.moss@ets.rivage.example>', to: 'Zoe Kim <zoe.kim@ets.rivage.example>' })
  builder.email({ from: 'Zoe Kim <zoe.kim@ets.rivage.example>', to: 'Eve Moss <eve.moss@ets.rivage.example>' })
  const names = ['Max Orr', 'Tom Petit', 'Ian Roe', 'Una Sand', 'Kay Lund', 'Leo Mann']
  for (let turn = 0; turn < 4; turn++) {
    for (const from of names)
      for (const to of names) {
        if (from === to) continue
        builder.email({
          from: `${from} <${address(from)}>`,
          to: `${to} <${address(to)}>`,
          text: `We met at ${turn} on it.`,
        })
      }
  }
  return builder
}
const address = (name: string) => `${name.toLowerCase().replace(' ', '.')}@rivage.example`

describe('departments that nobody said', () => {
  it('are read from signatures, else sub-domains, else from who writes to whom, and say so', async () => {
    const library = await openCorpus(company())
    expect(library.departments()).toEqual([])
    const silos = library.analyse()
    const found = library.departments()
    expect(found.filter((line) => !line.endsWith('(community)'))).toEqual([
      'Ada Byron: Legal Department (signature)',
      'Bob Hill: Legal Department (signature)',
      'Eve Moss: ETS (domain)',
      'Zoe Kim: ETS (domain)',
    ])
    const groups = new Set(found.filter((line) => line.endsWith('(community)')).map((line) => line.split(': ')[1]))
    expect([groups.size, found.length]).toEqual([1, 10])
    expect([silos.departmentsGuessed, silos.departments.length, silos.withheldPeople]).toEqual([true, 1, 4])
  })

  it('stay the same when people are found anew, and leave the analysis current', async () => {
    const library = await openCorpus(company())
    library.analyse()
    expect(analysisState(library.db)).toBe('current')
    const [found, stamp] = [library.departments(), readStamp(library.db)]
    identifyPeople(library.db)
    expect([library.departments(), readStamp(library.db)]).toEqual([found, stamp])
    library.analyse()
    expect([library.departments(), readStamp(library.db)]).toEqual([found, stamp])
  })

  it('give way to a directory, of whose departments alone the silo report speaks', async () => {
    const directory = [
      'Name,Email,Department',
      'Max Orr,max.orr@rivage.example,Legal',
      'Ada Byron,ada.byron@rivage.example,Trading',
    ]
    const library = await openCorpus(company(), directory)
    const silos = library.analyse()
    expect(library.departments()).toEqual([
      'Ada Byron: Trading (directory)',
      'Bob Hill: Legal (signature)',
      'Eve Moss: ETS (domain)',
      'Max Orr: Legal (directory)',
      'Zoe Kim: ETS (domain)',
    ])
    expect([silos.departmentsGuessed, silos.people]).toEqual([false, 2])
  })

  it('go where a directory says otherwise; groups of who writes to whom go with any directory', async () => {
    const library = await openCorpus(company())
    library.analyse()
    const path = join(temporaryFolder(), 'directory.csv')
    const rows = ['Ada Byron,ada.byron@rivage.example,Trading', 'Max Orr,max.orr@rivage.example,']
    writeFileSync(path, ['Name,Email,Department', ...rows].join('\n'))
    expect(await loadDirectory(library.db, path)).toMatchObject({ people: 2, departments: 1 })
    expect(library.departments()).toEqual([
      'Ada Byron: Trading (directory)',
      'Bob Hill: Legal Department (signature)',
      'Eve Moss: ETS (domain)',
      'Zoe Kim: ETS (domain)',
    ])
  })
})
