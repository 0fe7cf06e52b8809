import { foldSpelling } from '../../../shared/model/foldSpelling.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period, Tie } from '../../../shared/model/network.ts'
import type { FormalFit } from '../../../shared/model/siloHabits.ts'
import { buildTies, DEFAULT_TIE_RULES } from '../network/buildTies.ts'
import { compareFormal, pairKey } from '../network/formalFit.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { listDirectoryFacts } from '../storage/directoryFacts.ts'
import { listAddresses } from '../storage/people.ts'
import type { SiloMaterial } from './siloMaterial.ts'

/** Any message between two counts as an exchange. */
const ANY_EXCHANGE = { ...DEFAULT_TIE_RULES, reciprocated: false, minMessagesPerYear: 0 }

/** The directory's hierarchy beside the ties; null where the directory names no manager who is known. */
export function readFormalFit(
  db: ReadableDatabase,
  { people, interactions }: SiloMaterial,
  ties: readonly Tie[],
  period: Period,
  departmentOf: (person: PersonId) => string | null,
): FormalFit | null {
  const managers = readManagers(db)
  if (managers.size === 0) return null
  const wrote = new Map(people.map(({ id, wrote: items }) => [id, items]))
  const exchanged = new Set(buildTies(interactions, ANY_EXCHANGE, period).map(({ a, b }) => pairKey(a, b)))
  const isHeard = (person: PersonId) => (wrote.get(person) ?? 0) > 0
  return compareFormal({ managers, departmentOf, isHeard, ties, exchanged })
}

/** Managers by address or by a name that only one person has. */
function readManagers(db: ReadableDatabase): Map<PersonId, PersonId> {
  const facts = listDirectoryFacts(db)
  const known = new Map<string, PersonId | null>()
  const learn = (word: string, id: PersonId) => known.set(word, known.has(word) && known.get(word) !== id ? null : id)
  for (const [id, { name }] of facts) learn(foldSpelling(name), id)
  for (const [id, addresses] of listAddresses(db)) for (const address of addresses) learn(foldSpelling(address), id)
  return new Map(
    [...facts].flatMap(([id, { manager }]) => {
      const found = manager === null ? null : (known.get(foldSpelling(manager)) ?? null)
      return found === null ? [] : [[id, found] as const]
    }),
  )
}
