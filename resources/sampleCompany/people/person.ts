import { COMPANY, DEPARTMENT_CODES, DEPARTMENTS, type DepartmentCode } from './departments.ts'
import { FORMER_DOMAIN_PEOPLE, FORMER_DOMAIN_UNTIL, JOINED, LEFT, ROSTER } from './roster.ts'
import { EXTERNALS } from './externals.ts'

export type MailClient = 'outlook' | 'gmail' | 'thunderbird' | 'apple'

export interface SamplePerson {
  readonly id: string
  readonly name: string
  readonly given: string
  readonly family: string
  /** null for a person from outside. */
  readonly department: DepartmentCode | null
  readonly title: string
  readonly manager: string | null
  readonly site: string
  readonly skills: readonly string[]
  /** Every address, the one in use first. */
  readonly addresses: readonly string[]
  readonly organisation: string
  readonly language: 'fr' | 'en'
  readonly client: MailClient
  readonly joined: number | null
  readonly left: number | null
}

/** People whose mail clients and notes are in English. */
const ENGLISH_SPEAKERS = new Set([
  'daniel.lindqvist', 'wei.zhang', 'ingrid.solberg', 'samuel.okafor', 'katarzyna.nowak', 'chen.liu', 'giulia.rossi',
  'tomas.ferreira', 'marta.kowalczyk', 'sofia.almeida',
]) // prettier-ignore
const FRENCH_SPEAKERS = new Set([
  'raphael.stern',
  'lucile.hamon',
  'camille.jourdan',
  'antoine.weber',
  'denis.carpentier',
])

/** Lower case, no accents, words joined by dots, as in an address. */
function localPart(name: string): string {
  const [given = '', ...family] = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(' ')
  return `${given}.${family.join('')}`
}

function clientOf(id: string): MailClient {
  let sum = 0
  for (const character of id) sum = (sum * 33 + character.charCodeAt(0)) % 1009
  if (sum % 20 < 11) return 'outlook'
  if (sum % 20 < 15) return 'gmail'
  return sum % 20 < 18 ? 'thunderbird' : 'apple'
}

function fromLine(line: string, department: DepartmentCode, taken: ReadonlySet<string>): SamplePerson {
  const [name = '', title = '', manager = '', skills = '', site = ''] = line.split(';').map((cell) => cell.trim())
  const bare = localPart(name)
  const id = taken.has(bare) ? `${bare}2` : bare
  const [given = '', ...family] = name.split(' ')
  const addresses = [`${id}@${COMPANY.domain}`]
  if ((FORMER_DOMAIN_PEOPLE as readonly string[]).includes(id)) addresses.push(`${id}@${COMPANY.formerDomain}`)
  const english = ENGLISH_SPEAKERS.has(id) || (DEPARTMENTS[department].language === 'en' && !FRENCH_SPEAKERS.has(id))
  return {
    id,
    name,
    given,
    family: family.join(' '),
    department,
    title,
    manager: manager || null,
    site: site || DEPARTMENTS[department].site,
    skills: skills
      .split(',')
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
    addresses,
    organisation: COMPANY.name,
    language: english ? 'en' : 'fr',
    client: clientOf(id),
    joined: JOINED[id] === undefined ? null : Date.parse(JOINED[id]),
    left: LEFT[id] === undefined ? null : Date.parse(LEFT[id]),
  }
}

function readRoster(): SamplePerson[] {
  const people: SamplePerson[] = []
  const taken = new Set<string>()
  for (const department of DEPARTMENT_CODES) {
    for (const line of ROSTER[department].split('\n').filter((text) => text.includes(';'))) {
      const person = fromLine(line, department, taken)
      taken.add(person.id)
      people.push(person)
    }
  }
  return people
}

export const MEMBERS: readonly SamplePerson[] = readRoster()
const byId = new Map([...MEMBERS, ...EXTERNALS].map((person) => [person.id, person]))

/** Throws for an id that nobody has. */
export function personOf(id: string): SamplePerson {
  const person = byId.get(id)
  if (!person) throw new Error(`no such person: ${id}`)
  return person
}

export function membersOf(department: DepartmentCode): readonly SamplePerson[] {
  return MEMBERS.filter((person) => person.department === department)
}

/** The address that a person wrote from on that day. */
export function addressAt(person: SamplePerson, instant: number): string {
  const [current = '', former] = person.addresses
  return former !== undefined && instant < Date.parse(FORMER_DOMAIN_UNTIL) ? former : current
}

export function isPresent(person: SamplePerson, instant: number): boolean {
  return (person.joined === null || instant >= person.joined) && (person.left === null || instant < person.left)
}
