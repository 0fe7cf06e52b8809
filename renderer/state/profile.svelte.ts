import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { PersonProfile } from '../../shared/model/person.ts'
import { AsyncState } from './asyncState.svelte.ts'

export class Profile {
  readonly #person: AsyncState<PersonId, PersonProfile>

  constructor(transport: Transport) {
    this.#person = new AsyncState((id, signal) => transport.request('person.get', { id }, signal))
  }

  get person(): AsyncState<PersonId, PersonProfile> {
    return this.#person
  }

  ask(id: PersonId | null): void {
    // Somebody else's page must not be read under this address while the right one is on its way.
    if (this.#person.current?.id !== id) this.#person.clear()
    if (id !== null) void this.#person.run(id)
  }
}
