import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import { AsyncState } from './asyncState.svelte.ts'
import type { ProfilePair } from './pairFacts.ts'

/** Two people side by side. */
export class PairProfiles {
  readonly #pair: AsyncState<readonly [PersonId, PersonId], ProfilePair>

  constructor(transport: Transport) {
    this.#pair = new AsyncState((ids, signal) => {
      const [a, b] = ids.map((id) => transport.request('person.get', { id }, signal))
      return Promise.all([a, b]) as Promise<ProfilePair>
    })
  }

  get pair(): AsyncState<readonly [PersonId, PersonId], ProfilePair> {
    return this.#pair
  }

  ask(a: PersonId, b: PersonId): void {
    const [one, other] = this.#pair.current ?? []
    // Facts of another pair must not stand below these names.
    if (one?.id !== a || other?.id !== b) this.#pair.clear()
    void this.#pair.run([a, b])
  }
}
