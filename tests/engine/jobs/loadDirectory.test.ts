import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDepartmentTimeline, type TimelineRow } from '../../../electron/engine/corpus/departmentTimeline.ts'
import { correctPeople, undoCorrection } from '../../../electron/engine/jobs/correctPeople.ts'
import { loadDirectory } from '../../../electron/engine/jobs/loadDirectory.ts'
import { LibraryView } from '../../../electron/engine/libraryView.ts'
import { readPerson } from '../../../electron/engine/requests/readPeople.ts'
import { readSearch } from '../../../electron/engine/requests/readSearch.ts'
import { run } from '../../../electron/engine/storage/sql.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

function csv(...rows: string[]): string {
  const path = join(temporaryFolder(), 'directory.csv')
  writeFileSync(path, rows.join('\n'))
  return path
}
const day = (text: string) => Date.parse(text)

const ADA = 'Ada Byron <ada@rivage.example>'
const BOB = 'Bob Hill <bob@rivage.example>'
const letters = () =>
  corpus()
    .email({
      from: ADA,
      to: BOB,
      subject: 'Compressor at Sisal',
      text: 'The compressor at Sisal is down until noon.',
      date: '2001-03-05',
    })
    .email({
      from: BOB,
      to: ADA,
      subject: 'Prices for May',
      text: 'I attach the prices that we spoke of for May.',
      date: '2001-04-10',
    })
    .email({
      from: ADA,
      to: BOB,
      subject: 'Load forecast',
      text: 'The load forecast for July is higher than we said.',
      date: '2001-07-02',
    })
const BEFORE = ['Name;Email;Department', 'Ada Byron;ada@rivage.example;Gas', 'Bob Hill;bob@rivage.example;Gas']
const AFTER = ['Name;Email;Department', 'Ada Byron;ada@rivage.example;Power', 'Bob Hill;bob@rivage.example;Gas']

/** A library of the letters, and what is asked of it, in this thread. */
async function readLetters() {
  const home = temporaryFolder()
  const db = libraryHere(home)
  await importHere(db, { paths: [letters().writeTo(temporaryFolder()).mail] })
  const view = new LibraryView(home)
  onTestFinished(() => view.close())
  const search = (query: string) => readSearch(view, { query, limit: 100, offset: 0 })
  return {
    db,
    search,
    load: (path: string, date?: number) => loadDirectory(db, path, date),
    subjects: (query: string) => search(query).hits.map(({ subject }) => subject),
    person: (address: string) => readPerson(view, { address }),
  }
}

function facet({ search }: Awaited<ReturnType<typeof readLetters>>, query: string) {
  const { facets, hits } = search(query)
  return {
    facet: facets.department.map(({ value, count }) => `${value} ${count}`),
    heads: hits.map(({ subject, author }) => `${subject}: ${author?.department}`).sort(),
  }
}

describe('a directory that is loaded', () => {
  it('lets a message count for the department of its date, in the filter, the facet and the list', async () => {
    const library = await readLetters()
    await library.load(csv(...BEFORE))
    await library.load(csv(...AFTER), day('2001-05-01'))
    expect(library.subjects('dept:gas').sort()).toEqual(['Compressor at Sisal', 'Prices for May'])
    expect(library.subjects('dept:power')).toEqual(['Load forecast'])
    expect(facet(library, 'from:ada')).toEqual({
      facet: ['Gas 1', 'Power 1'],
      heads: ['Compressor at Sisal: Gas', 'Load forecast: Power'],
    })
    const { memberships, department, departmentOrigin } = library.person('ada@rivage.example')
    expect({ memberships, department, departmentOrigin }).toEqual({
      memberships: [
        { department: 'Gas', origin: 'directory', since: null },
        { department: 'Power', origin: 'directory', since: day('2001-05-01') },
      ],
      department: 'Power',
      departmentOrigin: 'directory',
    })
  })

  it('takes the place of the one of the same date alone', async () => {
    const library = await readLetters()
    const date = day('2001-05-01')
    await library.load(csv(...AFTER), date)
    await library.load(csv(...BEFORE))
    expect(library.subjects('dept:power')).toHaveLength(1)
    await library.load(csv(...BEFORE), date)
    expect(library.subjects('dept:power')).toEqual([])
    expect(library.subjects('dept:gas')).toHaveLength(3)
  })

  it('counts for no department what somebody wrote before joining and after leaving, and still shows the last', async () => {
    const library = await readLetters()
    const rows = ['Nom;Courriel;Service;Arrivée;Départ', 'Ada Byron;ada@rivage.example;Gaz;2001-03-06;2001-06-30']
    await library.load(csv(...rows))
    expect(facet(library, 'from:ada').heads).toEqual(['Compressor at Sisal: null', 'Load forecast: null'])
    const { memberships, department } = library.person('ada@rivage.example')
    expect({ memberships, department }).toEqual({
      memberships: [{ department: 'Gaz', origin: 'directory', since: day('2001-03-06'), until: day('2001-07-01') }],
      department: 'Gaz',
    })
  })

  it('finds what a department wrote by the departments that it is part of', async () => {
    const library = await readLetters()
    const rows = [
      'Name,Email,Department',
      'Ada Byron,ada@rivage.example,Trading > Gas',
      'Bob Hill,bob@rivage.example,Trading',
    ]
    const report = await library.load(csv(...rows))
    expect(report).toMatchObject({ people: 2, departments: 2, matched: 2 })
    expect(library.subjects('dept:gas')).toHaveLength(2)
    expect(library.subjects('dept:trading')).toHaveLength(3)
    expect(facet(library, 'the').facet).toEqual(['Trading 3', 'Gas 2'])
  })

  it('finds people again by their names where it has no addresses', async () => {
    const library = await readLetters()
    const report = await library.load(csv('Nom;Service', 'BYRON Ada;Gaz', 'Bob Hill;Gaz'))
    expect(report).toMatchObject({ people: 2, matched: 2 })
    expect(library.subjects('dept:gaz')).toHaveLength(3)
  })

  it('warns where it takes the departments of more than half away', async () => {
    const library = await readLetters()
    await library.load(csv(...BEFORE))
    const wrong = csv('Name,Email,Department', 'Zoe Kim,zoe@elsewhere.example,Law', 'Max Orr,max@elsewhere.example,Law')
    const { problems } = await library.load(wrong, day('2001-05-01'))
    expect(problems).toEqual([{ code: 'departments-lost', line: 0, subject: '2/2' }])
  })

  it('changes nothing where the file is no directory', async () => {
    const library = await readLetters()
    await library.load(csv(...BEFORE))
    await expect(library.load(csv('Colour,Size', 'red,3'))).rejects.toMatchObject({
      code: 'directory-columns',
    })
    expect(library.subjects('dept:gas')).toHaveLength(3)
  })

  it('finds no loss in a few moves', async () => {
    const library = await readLetters()
    await library.load(csv(...BEFORE))
    const { problems } = await library.load(csv(...AFTER), day('2001-05-01'))
    expect(problems.map(({ code }) => code)).toEqual(['department-of-one', 'department-of-one'])
  })

  it('counts what has no date for the last department', async () => {
    const library = await readLetters()
    run(library.db, 'UPDATE item SET date = NULL')
    await library.load(csv(...BEFORE))
    await library.load(csv(...AFTER), day('2001-05-01'))
    const subjectsIn = (name: string) => facet(library, `dept:${name}`).heads
    expect(subjectsIn('gas')).toEqual(['Prices for May: Gas'])
    expect(subjectsIn('power')).toEqual(['Compressor at Sisal: Power', 'Load forecast: Power'])
  })

  it('gives way to what a person says about a department, from the day they say', async () => {
    const library = await readLetters()
    await library.load(csv(...BEFORE))
    const correction = {
      type: 'department',
      key: 'ada@rivage.example',
      department: 'Law',
      since: day('2001-06-01'),
    } as const
    const id = correctPeople(library.db, correction)
    expect(facet(library, 'from:ada').facet).toEqual(['Gas 1', 'Law 1'])
    await library.load(csv(...AFTER), day('2001-05-01'))
    expect(facet(library, 'from:ada').facet).toEqual(['Gas 1', 'Law 1'])
    undoCorrection(library.db, id)
    expect(facet(library, 'from:ada').facet).toEqual(['Gas 1', 'Power 1'])
  })
})

describe('the department at a date', () => {
  it('is that of the spell that holds it, for anybody and any date', () => {
    const spells = fc
      .uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 8 })
      .map((bounds) => bounds.sort((a, b) => a - b))
    fc.assert(
      fc.property(fc.array(spells, { maxLength: 6 }), fc.integer({ min: -1, max: 51 }), (people, date) => {
        const rows = people.flatMap((bounds, person) =>
          Array.from({ length: Math.floor(bounds.length / 2) }, (_, index): TimelineRow => {
            const [since = 0, until = 0] = bounds.slice(2 * index)
            return [person + 1, since, until, index + 1]
          }),
        )
        const timeline = createDepartmentTimeline(rows, [])
        for (let person = 0; person <= people.length + 1; person++) {
          const own = rows.filter(([owner]) => owner === person)
          expect(timeline.at(person, date)).toBe(
            own.find(([, since, until]) => since <= date && date < until)?.[3] ?? 0,
          )
          expect(timeline.at(person, NaN)).toBe(own.at(-1)?.[3] ?? 0)
        }
      }),
    )
  })
})
