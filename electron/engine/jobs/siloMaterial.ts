import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period, SentMessage, SiloReport } from '../../../shared/model/network.ts'
import type { DepartmentOrigin } from '../../../shared/model/person.ts'
import { buildTies, DEFAULT_TIE_RULES } from '../network/buildTies.ts'
import { takePositions, type DepartmentStay, type Positions } from '../network/positions.ts'
import { raiseSmallDepartments } from '../network/raisedDepartments.ts'
import { computeReplyTimes, type Reply } from '../network/replyTimes.ts'
import { createSharedMessages } from '../network/sharedMessages.ts'
import { computeSiloReport, MINIMUM_GROUP_SIZE, populationOf, type SiloInput } from '../network/siloReport.ts'
import type { HeldTopic } from '../network/topicHolders.ts'
import type { SiloPopulation } from '../network/siloPopulation.ts'
import { siloStructure } from '../network/siloStructure.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { hasDirectory } from '../storage/directory.ts'
import type { StoredGuess } from '../storage/departmentGuesses.ts'
import { listDepartmentTree, listSpells } from '../storage/memberships.ts'
import type { StoredPerson } from '../storage/people.ts'
import type { TimedTopic } from './topicTraffic.ts'

type Writer = StoredPerson & { readonly wrote: number }

/** Who was of which department when, as the silo report takes it. */
export interface KnownDepartments {
  readonly directory: boolean
  readonly stays: ReadonlyMap<PersonId, readonly DepartmentStay[]>
  readonly parents: ReadonlyMap<string, string>
}

/** What was said of departments; guesses left out. */
export function readDepartments(db: ReadableDatabase): KnownDepartments {
  const tree = listDepartmentTree(db)
  const nameOf = new Map(tree.map(({ id, name }) => [id, name]))
  const stays = new Map<PersonId, DepartmentStay[]>()
  for (const [person, from, to, id, origin] of listSpells(db)) {
    const department = nameOf.get(id)
    if (department === undefined || isGuess(origin)) continue
    stays.set(person, [...(stays.get(person) ?? []), { from, to, department }])
  }
  const parents = new Map(
    tree.flatMap(({ name, above }) =>
      [nameOf.get(above)].flatMap((parent) => (parent === undefined ? [] : [[name, parent] as const])),
    ),
  )
  return { directory: hasDirectory(db), stays, parents }
}

function isGuess(origin: DepartmentOrigin | null): boolean {
  return origin !== null && origin !== 'directory' && origin !== 'correction'
}

/** The people with these guesses in the place of older ones. */
export function withGuesses(people: readonly Writer[], guesses: readonly StoredGuess[]): Writer[] {
  const guessOf = new Map(guesses.map((guess) => [guess.person, guess]))
  return people.map((person) => {
    if (person.departmentOrigin !== null && !isGuess(person.departmentOrigin)) return person
    const guess = guessOf.get(person.id)
    return { ...person, department: guess?.department ?? null, departmentOrigin: guess?.origin ?? null }
  })
}

/** A person whose department nobody said has none: what a directory leaves out is not made up beside it. */
export function withoutGuess<Person extends Writer>(person: Person): Person {
  return isGuess(person.departmentOrigin) ? { ...person, department: null } : person
}

export interface SiloMaterial {
  readonly people: readonly Writer[]
  readonly interactions: readonly SentMessage[]
  readonly replies: readonly Reply[]
  readonly departments: KnownDepartments
  /** Whose own mail is in the library: what nothing but the silos asks for. */
  readonly ownMail: () => ReadonlySet<PersonId>
}

const asHeld = ({ label, holders, burst, outward }: TimedTopic): HeldTopic => ({
  label,
  ...(burst === undefined ? {} : { burst }),
  holders: holders.map(({ id, share }) => ({
    id: id as PersonId,
    share,
    ...(outward?.has(id) === true ? { outward: true } : {}),
  })),
})

interface ComputedSilos {
  readonly report: SiloReport
  /** What it was computed from. */
  readonly input: SiloInput
  readonly population: SiloPopulation
  /** Null for who is in no department that is shown. */
  readonly departmentOf: (person: PersonId, date: number) => string | null
}

/**
 * The silo report of a period, without habits. Guessed departments count only where there is no directory: beside one they would make
 * silos of those whom nobody listed.
 *
 * @param communityOf the community of each person in the whole network
 * @param contributed the topics with those who have a smaller part in them among their holders
 */
export function computeSilos(
  material: SiloMaterial,
  topics: readonly TimedTopic[],
  period: Period,
  communityOf: ReadonlyMap<PersonId, number>,
  contributed = topics,
): ComputedSilos {
  const { input, departmentAt } = placeInSilos(material, topics, period, contributed)
  const population = populationOf(input)
  const silos = computeSiloReport({ ...input, communityOf }, population)
  const names = new Set(silos.departments.map(({ name }) => name))
  const departmentOf = (person: PersonId, date: number) => {
    const department = departmentAt(person, date)
    return department !== null && names.has(department) ? department : null
  }
  const replyTimes = computeReplyTimes({ replies: material.replies, departmentOf, period })
  return { report: { ...silos, replyTimes, structure: siloStructure(population) }, input, population, departmentOf }
}

/** Who was in which department in a period, and their ties. */
export function placeInSilos(
  material: SiloMaterial,
  topics: readonly TimedTopic[],
  period: Period,
  contributed = topics,
): { readonly input: SiloInput; readonly departmentAt: Positions['departmentAt'] } {
  const { interactions, departments } = material
  const ownMail = material.ownMail()
  const members = material.people
    .filter(({ kind }) => kind === 'member')
    .map((person) => ({ ...person, throughOthers: !ownMail.has(person.id) }))
  const guessed = departments.directory ? [] : members.filter(({ departmentOrigin }) => isGuess(departmentOrigin))
  const stays = new Map(departments.stays)
  for (const { id, department } of guessed) {
    if (department !== null) stays.set(id, [{ from: -Infinity, to: Infinity, department }])
  }
  const shown = raiseSmallDepartments(stays, departments.parents, MINIMUM_GROUP_SIZE)
  const positions = takePositions({ people: members, stays: shown, interactions, period })
  const placed = new Set(positions.people.map(({ id }) => id))
  const ties = buildTies(positions.interactions, DEFAULT_TIE_RULES, period, positions.shareOf)
  const input: SiloInput = {
    people: positions.people,
    ties: ties.filter(({ a, b }) => placed.has(a) && placed.has(b)),
    topics: topics.map(asHeld),
    contributed: contributed.map(asHeld),
    rules: DEFAULT_TIE_RULES,
    period,
    departmentsGuessed: guessed.length > 0,
    together: createSharedMessages(positions.interactions, DEFAULT_TIE_RULES.maxRecipients),
  }
  return { input, departmentAt: positions.departmentAt }
}
