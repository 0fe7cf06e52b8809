import type { PersonId } from '../../../shared/model/ids.ts'
import { foldSpelling } from '../../../shared/model/foldSpelling.ts'
import { departmentsByCommunity } from '../corpus/communityDepartments.ts'
import { departmentsByDomain } from '../corpus/domainDepartments.ts'
import { departmentInSignature, departmentKey } from '../corpus/signatureDepartment.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import type { StoredGuess } from '../storage/departmentGuesses.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { listNewestMails } from '../storage/newestTexts.ts'
import { listAddresses, type StoredPerson } from '../storage/people.ts'

const MAILS_READ = 20
/** Of more people, those who wrote most: the reading takes seconds at most. */
const MOST_READ = 5000
/** A department is believed that somebody names this often, or this many people name. */
const ENOUGH = 2

interface GuessInput {
  readonly people: readonly (StoredPerson & { readonly wrote: number })[]
  readonly topics: readonly FoundTopic[]
  /** The community of those who have ties; null where a directory says what the departments are. */
  readonly communityOf: ReadonlyMap<PersonId, number> | null
}

/**
 * Departments for the members of whom neither a directory nor a person says one: from their own signatures, else the sub-domains of
 * their addresses, else, as the last resort, from who writes to whom. Better none than a wrong one.
 */
export function guessDepartments(db: ReadableDatabase, { people, topics, communityOf }: GuessInput): StoredGuess[] {
  const unknown = people.filter(
    ({ kind, departmentOrigin }) =>
      kind === 'member' && departmentOrigin !== 'directory' && departmentOrigin !== 'correction',
  )
  const known = new Map(
    people.flatMap(({ department, departmentOrigin }) =>
      department !== null && departmentOrigin === 'directory' ? [[departmentKey(department), department] as const] : [],
    ),
  )
  const bySignature = readSignatures(db, unknown, known)
  const addresses = listAddresses(db)
  const byDomain = departmentsByDomain(
    people.filter(({ kind }) => kind === 'member').map(({ id }) => ({ id, addresses: addresses.get(id) ?? [] })),
  )
  const rest = unknown.filter(({ id }) => !bySignature.has(id) && !byDomain.has(id))
  const byCommunity = departmentsByCommunity(
    new Map(
      rest.flatMap(({ id }) =>
        [communityOf?.get(id)].flatMap((found) => (found === undefined ? [] : [[id, found] as const])),
      ),
    ),
    topics,
  )
  return unknown.flatMap(({ id: person }): StoredGuess[] => {
    const [signature, domain, community] = [bySignature.get(person), byDomain.get(person), byCommunity.get(person)]
    if (signature !== undefined) return [{ person, department: signature, origin: 'signature' }]
    if (domain !== undefined)
      return [{ person, department: known.get(departmentKey(domain)) ?? domain, origin: 'domain' }]
    return community === undefined ? [] : [{ person, department: community, origin: 'community' }]
  })
}

/** The department that most of somebody's signatures name, in the commonest spelling, or as the directory spells it. */
function readSignatures(
  db: ReadableDatabase,
  people: GuessInput['people'],
  known: ReadonlyMap<string, string>,
): Map<PersonId, string> {
  const found = new Map<PersonId, { key: string; times: number }>()
  const spellings = new Map<string, Map<string, number>>()
  const writers = people.filter(({ wrote }) => wrote > 0).sort((a, b) => b.wrote - a.wrote || a.id - b.id)
  for (const { id, name } of writers.slice(0, MOST_READ)) {
    const named = new Map<string, number>()
    for (const parts of listNewestMails(db, id, MAILS_READ)) {
      const own = parts.findIndex((part) => part.own)
      const rest = own < 0 ? undefined : parts.slice(own).find((part) => !part.own)
      const department = departmentInSignature(rest?.text ?? '', name)
      if (department === null) continue
      const key = departmentKey(department)
      named.set(key, (named.get(key) ?? 0) + 1)
      const spelled = spellings.get(key) ?? new Map<string, number>()
      spellings.set(key, spelled.set(department, (spelled.get(department) ?? 0) + 1))
    }
    // Of those named as often, the one of the newest mail.
    const [most] = [...named].sort((a, b) => b[1] - a[1])
    if (most) found.set(id, { key: most[0], times: most[1] })
  }
  const namers = Map.groupBy(found.values(), ({ key }) => key)
  return new Map(
    [...found].flatMap(([id, { key, times }]): [PersonId, string][] => {
      if (times < ENOUGH && (namers.get(key)?.length ?? 0) < ENOUGH && !known.has(key)) return []
      return [[id, known.get(key) ?? commonest(spellings.get(key))]]
    }),
  )
}

function commonest(spellings: ReadonlyMap<string, number> | undefined): string {
  const ranked = [...(spellings ?? [])].sort(
    (a, b) => b[1] - a[1] || (foldSpelling(a[0]) < foldSpelling(b[0]) ? -1 : 1),
  )
  return ranked[0]?.[0] ?? ''
}
