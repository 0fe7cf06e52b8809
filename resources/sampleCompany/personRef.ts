import { personOf, type SamplePerson } from './people/person.ts'
import type { PersonRef } from './truth.ts'

/** Name and address in use, as the truth file gives them. */
export function refOf(person: SamplePerson): PersonRef {
  return { name: person.name, address: person.addresses[0] ?? '' }
}

export function refsOf(ids: readonly string[]): PersonRef[] {
  return ids.map((id) => refOf(personOf(id)))
}
