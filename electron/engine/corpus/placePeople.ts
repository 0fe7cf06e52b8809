import type { Correction } from '../../../shared/model/correction.ts'
import type { ResolvedPerson } from '../../../shared/model/identity.ts'
import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import type { DepartmentOrigin } from '../../../shared/model/person.ts'
import { lastSpell, layOver, type DepartmentSpell } from './departmentSpells.ts'

export interface DepartmentGuess {
  readonly department: string
  readonly origin: Exclude<DepartmentOrigin, 'directory' | 'correction'>
}

export interface Placed {
  /** Today's, or the last that is known. */
  readonly department: string | null
  readonly departmentOrigin: DepartmentOrigin | null
  /** In the order of time, without overlap. */
  readonly spells: readonly DepartmentSpell[]
}

export interface PlaceSources {
  /** What the directory says of each of its people, by `directoryIndex`. */
  readonly directory: readonly { readonly spells: readonly DepartmentSpell[] }[]
  /** The keys by which corrections name aliases. */
  readonly keyOf: ReadonlyMap<AliasId, string>
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[]
  readonly guesses: ReadonlyMap<PersonId, DepartmentGuess>
}

type DepartmentCorrection = Extract<Correction, { type: 'department' }>

/**
 * Who was of which department when: what the directory says, over it what was corrected; and for members of whom neither says
 * anything, what is guessed.
 */
export function placePeople<Person extends ResolvedPerson>(
  people: readonly Person[],
  { directory, keyOf, corrections, guesses }: PlaceSources,
): (Person & Placed)[] {
  const said = Map.groupBy(
    corrections.filter((correction) => correction.type === 'department'),
    ({ key }) => key,
  )
  const order = new Map(corrections.map((correction, index) => [correction, index]))
  return people.map((person) => {
    const corrected = person.aliases
      .flatMap(({ id }) => said.get(keyOf.get(id) ?? '') ?? [])
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    const listed = person.directoryIndex === null ? [] : (directory[person.directoryIndex]?.spells ?? [])
    const known = correctSpells(listed, corrected)
    const guess = person.kind === 'member' && known.length === 0 ? guesses.get(person.id) : undefined
    const spells = guess === undefined ? known : [{ ...guess, from: -Infinity, to: Infinity }]
    return { ...person, ...today(spells), spells }
  })
}

/** Each correction holds from its date to that of the next, of one date the newest; one for always takes back those before it. */
function correctSpells(
  spells: readonly DepartmentSpell[],
  corrections: readonly DepartmentCorrection[],
): readonly DepartmentSpell[] {
  const always = corrections.findLastIndex(({ since }) => since === null)
  return corrections
    .slice(Math.max(0, always))
    .sort((a, b) => (a.since ?? -Infinity) - (b.since ?? -Infinity))
    .reduce<readonly DepartmentSpell[]>(
      (before, { since, department }) =>
        layOver(before, { from: since ?? -Infinity, to: Infinity, department, origin: 'correction' }),
      spells,
    )
}

/** Who left is still known by their last department; who is said to be in none is in none. */
function today(spells: readonly DepartmentSpell[]): Pick<Placed, 'department' | 'departmentOrigin'> {
  const newest = spells.at(-1)
  const shown = newest?.origin === 'correction' ? newest : lastSpell(spells)
  const department = shown?.department ?? null
  return { department, departmentOrigin: department === null ? null : (shown?.origin ?? null) }
}
