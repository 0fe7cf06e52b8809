import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDirectoryCsv } from '../../../electron/engine/importers/readDirectoryCsv.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'

const read = (content: string | Uint8Array) => readDirectoryCsv(content, { label: 'people.csv' })
const problems = (content: string) =>
  read(content).problems.map(({ code, line, subject }) => `${line} ${code} ${subject}`)

const ADA = {
  name: 'Ada Lovelace',
  addresses: ['ada@example.org', 'al@example.org', 'lovelace@example.org'],
  division: 'R&D',
  department: 'Search',
  title: 'Engineer',
  manager: 'Grace Hopper',
  location: 'Paris',
  skills: ['engines', 'tables'],
  joined: Date.UTC(2020, 8, 3),
  left: null,
  above: [],
  since: null,
  until: null,
}

describe('readDirectoryCsv', () => {
  it('reads English headers', () => {
    const csv =
      'Full name,Email,Other emails,Division,Department,Job title,Seniority,Manager,Location,Skills,Joined,Left\n' +
      'Ada Lovelace,Ada@Example.org,"al@example.org; lovelace@example.org",R&D,Search,Engineer,Senior,Grace Hopper,Paris,engines; tables,2020-09-03,\n'
    expect(read(csv).entries).toEqual([ADA])
  })

  it('reads French headers in any order, with semicolons, in windows-1252', () => {
    const csv =
      'Départ;Arrivée;Compétences;Site;Responsable;Fonction;Équipe;Direction;Autres adresses;Courriel;Prénom;Nom\r\n' +
      ';03/09/2020;engines, tables;Paris;Grace Hopper;Engineer;Search;R&D;al@example.org, lovelace@example.org;ada@example.org;Ada;Lovelace\r\n'
    expect(read(Buffer.from(csv, 'latin1')).entries).toEqual([ADA])
    expect(read(Buffer.from(`\ufeff${csv}`, 'utf8')).entries).toEqual([ADA])
    expect(read(Buffer.from(`\ufeff${csv}`, 'utf16le')).entries).toEqual([ADA])
  })

  it.each([
    ['Name\tMail\nAda\tada@example.org'],
    ['sep=|\nName|Mail\nAda|ada@example.org'],
    ['Staff of the year\n\nNom,Adresse électronique\nAda,ada@example.org\n,\n'],
    ['NOM COMPLET;E-mail (bureau)\n"Ada";"Ada <ADA@example.org>"'],
    ['"Nom","Courriel"\n" Ada "," mailto:ada@example.org "'],
  ])('finds the columns of %j', (csv) => {
    expect(read(csv).entries.map(({ name, addresses }) => [name, addresses])).toEqual([['Ada', ['ada@example.org']]])
  })

  it('takes the division for the department where there is no column for one', () => {
    expect(read('Nom,Courriel,Direction\nAda,ada@example.org,Finance').entries[0]).toMatchObject({
      division: 'Finance',
      department: 'Finance',
    })
  })

  it('reads dates as day, month, year unless one of them cannot be', () => {
    const joined = (...dates: string[]) =>
      read(['Name,Email,Joined', ...dates.map((date, i) => `P${i},p${i}@example.org,${date}`)].join('\n')).entries.map(
        (entry) => entry.joined,
      )
    expect(joined('03/09/2020', '2020-09-03', 'soon')).toEqual([Date.UTC(2020, 8, 3), Date.UTC(2020, 8, 3), null])
    expect(joined('03/09/2020', '03/31/2020')).toEqual([Date.UTC(2020, 2, 9), Date.UTC(2020, 2, 31)])
  })

  it.each([
    [
      'Seniority,Colour\nx,y',
      'directory-columns',
      { path: 'people.csv', missing: 'Full name / Nom complet, Email / Courriel', found: 'Seniority, Colour' },
    ],
    [
      'Name,Colour\nx,y',
      'directory-columns',
      { path: 'people.csv', missing: 'Email / Courriel', found: 'Name, Colour' },
    ],
    ['Name,Email\n,\n', 'directory-empty', { path: 'people.csv' }],
    ['', 'directory-empty', { path: 'people.csv' }],
  ])('refuses %j with %s', (csv, code, params) => {
    expect(() => read(csv)).toThrow(PasserelleError)
    expect(() => read(csv)).toThrow(expect.objectContaining({ code, params }) as Error)
  })

  it('reports what is odd, with the lines of the file', () => {
    const csv = [
      'Name,Email,Department,Manager',
      'Ada,ada@example.org,Search,Bob',
      'Bob,bob@example.org,Search,Eve',
      'Eve,eve@example.org,Search,ada@example.org',
      '"Zoe\nKim",zoe@exampel.org,Search,Nobody',
      ',max@example.org,Search,',
      'Ada,ADA@example.org,Search,',
      'Tom,tom(at)example.org,Attic,',
      ',,Search,',
    ].join('\n')
    expect(problems(csv)).toEqual([
      '2 manager-cycle Ada → Bob → Eve',
      '5 unknown-manager Nobody',
      '5 near-miss-domain zoe@exampel.org',
      '7 missing-name max@example.org',
      '8 duplicate-address ada@example.org',
      '8 duplicate-name Ada',
      '9 malformed-address tom(at)example.org',
      '9 department-of-one Attic',
      '10 missing-name ',
    ])
  })

  it('reads spells, the last day included, from French and English headers', () => {
    const spells = (header: string) =>
      read(
        `Nom;Courriel;Service;${header}\nAda;ada@x.fr;Achats;01/02/2020;31/03/2021\nAda;ada@x.fr;Ventes;01/04/2021;\n`,
      )
    const expected = [
      ['Achats', Date.UTC(2020, 1, 1), Date.UTC(2021, 3, 1)],
      ['Ventes', Date.UTC(2021, 3, 1), null],
    ]
    for (const header of ['Depuis;Jusqu’au', 'From;To', 'Date d’entrée;Date de sortie', 'start date;end date']) {
      const { entries, problems: found } = spells(header)
      expect([header, entries.map(({ department, since, until }) => [department, since, until])]).toEqual([
        header,
        expected,
      ])
      // Two spells of one person are no duplicates, but each department has this one person only.
      expect(found.map(({ code }) => code)).toEqual(['department-of-one', 'department-of-one'])
    }
  })

  it('keeps the day on which somebody with a single row joined as that', () => {
    expect(read('Name,Email,Start date\nAda,ada@x.org,2020-02-01').entries[0]).toMatchObject({
      since: null,
      joined: Date.UTC(2020, 1, 1),
    })
  })

  it.each([
    ['Department', ['Trading > Gas > West', 'Trading>Gas', 'Legal'], ['Trading/Gas:West', 'Trading:Gas', ':Legal']],
    ['Service', ['Achats / Bois', 'Achats / Métal', 'Achats'], ['Achats:Bois', 'Achats:Métal', ':Achats']],
    ['Team', ['Support / Hotline', 'R&D / Labs', 'Sales'], [':Support / Hotline', ':R&D / Labs', ':Sales']],
    ['Unité', ['/Ventes/Nord', '/Ventes', ''], ['Ventes:Nord', ':Ventes', ':null']],
  ])('reads %s %j as nested where that is meant', (header, cells, expected) => {
    const rows = cells.map((cell, index) => `P${index},p${index}@x.org,${cell}`)
    const { entries } = read([`Name,Email,${header}`, ...rows].join('\n'))
    expect(entries.map(({ above, department }) => `${above.join('/')}:${department}`)).toEqual(expected)
  })

  it('follows a column of parents upwards, and reports departments that are part of themselves', () => {
    const csv = [
      'Nom;Courriel;Service;Service de rattachement',
      'Ada;a@x.fr;Gaz ouest;Gaz',
      'Bob;b@x.fr;gaz;Négoce',
      'Eve;e@x.fr;Paie;RH',
      'Zoé;z@x.fr;RH;Paie',
    ].join('\n')
    const { entries, problems: found } = read(csv)
    expect(entries.map(({ above }) => above)).toEqual([['Négoce', 'Gaz'], ['Négoce'], ['RH'], ['Paie']])
    expect(found.filter(({ code }) => code === 'department-cycle')).toEqual([
      { code: 'department-cycle', line: 4, subject: 'Paie → RH → Paie' },
    ])
  })

  it('accepts names with departments where there are no addresses', () => {
    expect(read('Nom;Service\nAda Lovelace;Calcul').entries[0]).toMatchObject({
      name: 'Ada Lovelace',
      addresses: [],
      department: 'Calcul',
    })
  })

  it('reports a spell that ends before it begins', () => {
    expect(problems('Name,Email,Department,From,To\nAda,a@x.org,Gas,2021-01-01,2020-01-01\nBob,b@x.org,Gas,,')).toEqual(
      ['2 dates-reversed Ada'],
    )
  })

  it('finds no near miss in the domain of another organisation', () => {
    const rows = [
      'ada@example.org',
      'bob@example.org',
      'c@example.org',
      'd@example.org',
      'e@elsewhere.org',
      'f@sub.example.org',
    ]
    expect(problems(['Name,Email', ...rows.map((row, i) => `P${i},${row}`)].join('\n'))).toEqual([])
  })
})

const real = join(import.meta.dirname, '../../../../shared/data/enron/directory.csv')
describe.skipIf(!existsSync(real))('a real directory (skipped where ../shared/data is absent)', () => {
  it('lists every employee, and says which share an address', () => {
    const { entries, problems: found } = read(readFileSync(real))
    expect(entries).toHaveLength(156)
    expect(new Set(entries.map(({ division }) => division))).toEqual(new Set(['Trading', 'Legal', 'Other']))
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['duplicate-address', 'department-of-one']))
  })
})
