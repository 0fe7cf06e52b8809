import type { RawParticipant } from '../../../shared/model/rawItem.ts'
import { parseAddressList } from './addressList.ts'

/** Names that programs put where nobody said who the author is. */
const NOBODY = new Set(
  `author|auteur|unknown|inconnu|anonymous|anonyme|user|utilisateur|owner|admin|administrator|administrateur|root|guest|default|
  windows user|microsoft office user|utilisateur windows|utilisateur microsoft office|microsoft|microsoft corporation|python-docx|un-named|untitled|none|n/a|null|undefined`
    .split('|')
    .map((name) => name.trim()),
)

/** Stops metadata that lists thousands of names: nobody wrote a document with more. */
const MAX_PEOPLE = 100

/**
 * Authors and editors of a document as its metadata writes them, each person once in each role; an editor who is also an
 * author is left out. Placeholders that programs write (`Microsoft Office User`) are nobody.
 */
export function readPeople(authors: readonly string[], editors: readonly string[]): RawParticipant[] {
  const people: RawParticipant[] = []
  const seen = new Set<string>()
  const add = (values: readonly string[], role: 'author' | 'editor') => {
    for (const person of values.flatMap(splitPeople).map((text) => readPerson(text, role))) {
      if (!person || people.length >= MAX_PEOPLE) continue
      const identity = (person.address === '' ? person.name : person.address).toLowerCase()
      if (seen.has(identity)) continue
      seen.add(identity)
      people.push(person)
    }
  }
  add(authors, 'author')
  add(editors, 'editor')
  return people
}

/**
 * The people that one string names. `;` and line ends always separate; `,`, `&`, `and`, `et` only between what is each a
 * full name or an address, since `Lovelace, Ada` is one person and `Research and Development` nobody's name; a single
 * comma after one word turns the name around.
 */
export function splitPeople(text: string): string[] {
  return text
    .split(/[;\n\r|]+/)
    .flatMap(splitEnumeration)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const BETWEEN_PEOPLE = /\s*,\s*(?:(?:and|et)\s+|&\s*)?|\s+(?:and|et)\s+|\s*&\s*/

function splitEnumeration(text: string): string[] {
  const parts = text.split(BETWEEN_PEOPLE).filter((part) => part.trim() !== '')
  if (parts.length > 1 && parts.every(isWholeName)) return parts
  const turned = /^\s*(\S+)\s*,\s*([\p{L}.\s'-]+)$/u.exec(text)
  return turned ? [`${turned[2] ?? ''} ${turned[1] ?? ''}`] : [text]
}

/** Two to five words that begin with a capital or a particle, or an address. */
function isWholeName(part: string): boolean {
  if (/\S@\S/.test(part)) return true
  const words = part.trim().split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}|d'|de$|du$|des$|la$|le$|von$|van$|der$|bin$|ben$|el-|al-)/u.test(word))
  )
}

function readPerson(text: string, role: 'author' | 'editor'): RawParticipant | null {
  const [mailbox] = /\S@\S/.test(text) ? parseAddressList(text) : []
  const name = (mailbox ? mailbox.name : text).replace(/^["'\s]+|["'\s]+$/g, '').replace(/\s+/g, ' ')
  const address = mailbox?.address ?? ''
  const known = name.length <= 100 && !NOBODY.has(name.toLowerCase()) && /\p{L}/u.test(name) ? name : ''
  return known === '' && address === '' ? null : { role, name: known, address }
}
