import { DEPARTMENTS } from './people/departments.ts'
import { MEMBERS, personOf, type SamplePerson } from './people/person.ts'

const HEADER = [
  'Nom',
  'Courriels',
  'Division',
  'Service',
  'Fonction',
  'Responsable',
  'Site',
  'Compétences',
  'Arrivée',
  'Départ',
]

/** Semicolons and a byte order mark, as French spreadsheets write them. */
export function directoryCsv(): string {
  const rows = [HEADER, ...MEMBERS.map(row)]
  return `\uFEFF${rows.map((cells) => cells.map(quote).join(';')).join('\r\n')}\r\n`
}

function row(person: SamplePerson): string[] {
  const department = DEPARTMENTS[person.department ?? 'RD']
  return [
    person.name,
    person.addresses.join(', '),
    department.division,
    department.name,
    person.title,
    person.manager === null ? '' : personOf(person.manager).name,
    person.site,
    person.skills.join(', '),
    isoDay(person.joined),
    isoDay(person.left),
  ]
}

const isoDay = (instant: number | null): string =>
  instant === null ? '' : new Date(instant).toISOString().slice(0, 10)
const quote = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
