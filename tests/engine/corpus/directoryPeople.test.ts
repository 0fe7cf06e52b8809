import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameDepartments } from '../../../electron/engine/corpus/departmentNames.ts'
import { layOver, type DepartmentSpell } from '../../../electron/engine/corpus/departmentSpells.ts'
import { readDirectoryPeople, type DirectorySnapshot } from '../../../electron/engine/corpus/directoryPeople.ts'
import type { DirectoryRow } from '../../../shared/model/person.ts'

function row(name: string, department: string | null, more: Partial<DirectoryRow> = {}): DirectoryRow {
  const nothing = { division: null, title: null, manager: null, location: null, skills: [], joined: null, left: null }
  const address = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  return { name, addresses: [address], department, ...nothing, above: [], since: null, until: null, ...more }
}
const day = (text: string) => Date.parse(text)
const show = (date: number) => (Number.isFinite(date) ? new Date(date).toISOString().slice(0, 10) : '…')
const spellsOf = (snapshots: readonly DirectorySnapshot[]) =>
  readDirectoryPeople(snapshots).people.map(
    ({ entry, spells }) =>
      `${entry.name}: ${spells.map(({ from, to, department }) => `${show(from)}–${show(to)} ${department}`).join(', ')}`,
  )

describe('the people of a directory', () => {
  it('gives each a department for all time where nothing is dated', () => {
    expect(spellsOf([{ date: null, rows: [row('Ada Byron', 'Gas'), row('Bob Hill', null)] }])).toEqual([
      'Ada Byron: …–… Gas',
      'Bob Hill: …–… null',
    ])
  })

  it('moves people from one snapshot to the next, whatever the order of loading', () => {
    const before = { date: null, rows: [row('Ada Byron', 'Gas'), row('Bob Hill', 'Gas'), row('Eve Moss', 'Law')] }
    const after = {
      date: day('2001-05-01'),
      rows: [row('Ada Byron', 'Power'), row('Bob Hill', 'Gas'), row('Zoe Kim', 'Law')],
    }
    const expected = [
      'Ada Byron: …–2001-05-01 Gas, 2001-05-01–… Power',
      'Bob Hill: …–… Gas',
      'Eve Moss: …–2001-05-01 Law, 2001-05-01–… null',
      'Zoe Kim: 2001-05-01–… Law',
    ]
    expect(spellsOf([before, after])).toEqual(expected)
    expect(spellsOf([after, before])).toEqual(expected)
  })

  it('takes the first dated snapshot for the time before it too', () => {
    expect(spellsOf([{ date: day('2001-05-01'), rows: [row('Ada Byron', 'Gas')] }])).toEqual(['Ada Byron: …–… Gas'])
  })

  it('respects joining, leaving, and coming back', () => {
    const dates = { joined: day('2000-03-01'), left: day('2001-02-27') }
    expect(spellsOf([{ date: null, rows: [row('Ada Byron', 'Gas', dates)] }])).toEqual([
      'Ada Byron: 2000-03-01–2001-02-28 Gas, 2001-02-28–… null',
    ])
    expect(
      spellsOf([
        { date: day('2000-01-01'), rows: [row('Ada Byron', 'Gas')] },
        { date: day('2001-01-01'), rows: [row('Bob Hill', 'Law', { joined: day('2000-06-01') })] },
        { date: day('2002-01-01'), rows: [row('Ada Byron', 'Law', { joined: day('2001-09-01') })] },
      ]),
    ).toEqual([
      'Ada Byron: …–2001-01-01 Gas, 2001-01-01–2001-09-01 null, 2001-09-01–… Law',
      'Bob Hill: 2000-06-01–2002-01-01 Law, 2002-01-01–… null',
    ])
  })

  it('reads several rows of one person as spells, with the gaps between them', () => {
    const spell = (department: string, since: string, until: string | null) =>
      row('Ada Byron', department, { since: day(since), until: until === null ? null : day(until) })
    expect(
      spellsOf([{ date: null, rows: [spell('Law', '2001-07-01', null), spell('Gas', '2000-01-01', '2001-06-01')] }]),
    ).toEqual(['Ada Byron: 2000-01-01–2001-06-01 Gas, 2001-06-01–2001-07-01 null, 2001-07-01–… Law'])
  })

  it('lets the row’s own date come before that of its snapshot', () => {
    expect(
      spellsOf([
        { date: null, rows: [row('Ada Byron', 'Gas')] },
        { date: day('2001-05-01'), rows: [row('Ada Byron', 'Law', { since: day('2001-03-15') })] },
      ]),
    ).toEqual(['Ada Byron: …–2001-03-15 Gas, 2001-03-15–… Law'])
  })

  it('learns nothing of departments from a list that has none', () => {
    const skills = { date: day('2001-05-01'), rows: [row('Ada Byron', null, { skills: ['engines'] })] }
    const { people } = readDirectoryPeople([{ date: null, rows: [row('Ada Byron', 'Gas')] }, skills])
    expect(people.map(({ entry }) => [entry.department, entry.skills])).toEqual([['Gas', ['engines']]])
  })

  it('knows somebody again by address under a new name, by a unique full name under a new address', () => {
    const later = day('2001-05-01')
    const names = (rows: DirectoryRow[], next: DirectoryRow[]) =>
      readDirectoryPeople([
        { date: null, rows },
        { date: later, rows: next },
      ]).people.map(({ entry }) => `${entry.name} ${entry.addresses.length}`)
    const ada = row('Ada Byron', 'Gas')
    expect(names([ada], [{ ...ada, name: 'Ada Lovelace' }])).toEqual(['Ada Lovelace 1'])
    expect(names([ada], [{ ...ada, addresses: ['ada@new.org'] }])).toEqual(['Ada Byron 2'])
    expect(names([row('Ada', 'Gas')], [row('Ada', 'Gas', { addresses: ['ada@new.org'] })])).toHaveLength(2)
    const namesake = row('Ada Byron', 'Law', { addresses: ['ada2@example.org'] })
    expect(names([ada, namesake], [row('Ada Byron', 'Gas', { addresses: ['ada@new.org'] })])).toHaveLength(3)
    const other = row('Ada Byron', 'Law', { addresses: ['ada2@example.org'], joined: day('2001-04-01') })
    expect(names([{ ...ada, joined: day('1999-01-01') }], [other])).toHaveLength(2)
  })

  it('keeps two people apart who share an address', () => {
    const shared = { addresses: ['desk@example.org'] }
    const rows = [row('Ada Byron', 'Gas', shared), row('Bob Hill', 'Law', shared)]
    const moved = [row('Bob Hill', 'Gas', shared), row('Ada Byron', 'Gas', shared)]
    expect(
      spellsOf([
        { date: null, rows },
        { date: day('2001-05-01'), rows: moved },
      ]),
    ).toEqual(['Ada Byron: …–… Gas', 'Bob Hill: …–2001-05-01 Law, 2001-05-01–… Gas'])
  })
})

describe('names of departments', () => {
  const named = (...snapshots: DirectoryRow[][]) => {
    const names = nameDepartments(snapshots)
    return snapshots.flat().map((each) => names.nameOf(each))
  }
  const inDivision = (division: string | null, department: string, above: string[] = []) =>
    row('Ada Byron', department, { division, above })

  it('says the division only where two of them share the name', () => {
    expect(named([inDivision('Europe', 'Trading'), inDivision('Asia', 'Trading'), inDivision('Asia', 'Law')])).toEqual([
      'Trading (Europe)',
      'Trading (Asia)',
      'Law',
    ])
  })

  it('does not take a department for a division’s own that is also outside of divisions', () => {
    expect(named([inDivision('Trading', 'East'), inDivision('Legal', 'East'), inDivision('Other', 'East')])).toEqual([
      'East',
      'East',
      'East',
    ])
  })

  it('takes a department that changed its division for one', () => {
    expect(named([inDivision('Europe', 'Trading')], [inDivision('World', 'Trading')])).toEqual(['Trading', 'Trading'])
  })

  it('shows the commonest spelling', () => {
    expect(
      named([
        inDivision(null, 'ACHATS'),
        inDivision(null, 'Achats'),
        inDivision(null, ' achats'),
        inDivision(null, 'Achats'),
      ]),
    ).toEqual(['Achats', 'Achats', 'Achats', 'Achats'])
  })

  it('nests departments, and tells those of one name apart by what they are part of', () => {
    const rows = [
      inDivision(null, 'Support', ['Sales']),
      inDivision(null, 'Support', ['IT']),
      inDivision(null, 'West', ['Trading', 'Gas']),
    ]
    expect(named(rows)).toEqual(['Support (Sales)', 'Support (IT)', 'West'])
    expect(nameDepartments([rows]).departments.map(({ name, parent }) => `${parent} < ${name}`)).toEqual([
      'null < Sales',
      'Sales < Support (Sales)',
      'null < IT',
      'IT < Support (IT)',
      'null < Trading',
      'Trading < Gas',
      'Gas < West',
    ])
  })

  it('says the whole path where the parent’s name is not enough', () => {
    expect(named([inDivision(null, 'West', ['Trading', 'Gas']), inDivision(null, 'West', ['Legal', 'Gas'])])).toEqual([
      'West (Trading > Gas)',
      'West (Legal > Gas)',
    ])
  })
})

describe('spells', () => {
  it('at any date, give what was laid over last', () => {
    const bound = fc.integer({ min: 0, max: 30 })
    const department = fc.constantFrom('Gas', 'Law', null)
    fc.assert(
      fc.property(fc.array(fc.tuple(bound, bound, department), { maxLength: 12 }), bound, (drawn, date) => {
        const laid = drawn.map(([from, to, name]): DepartmentSpell => ({
          from,
          to,
          department: name,
          origin: 'directory',
        }))
        const spells = laid.reduce<DepartmentSpell[]>((before, over) => layOver(before, over), [])
        const holds = ({ from, to }: DepartmentSpell) => from <= date && date < to
        expect(spells.find(holds)?.department).toBe(laid.findLast(holds)?.department)
        expect(spells.every((spell, index) => spell.from >= (spells[index - 1]?.to ?? -1))).toBe(true)
      }),
    )
  })
})
