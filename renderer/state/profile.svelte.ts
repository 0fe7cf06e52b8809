import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { PersonProfile } from '../../shared/model/person.ts'
import { AsyncState } from './asyncState.svelte.ts'
import { anchorKey } from './pairFacts.ts'

interface Asked {
  readonly id: PersonId
  /** An alias of the person, whose id may change when people are told apart or joined. */
  readonly key: string | null
}

export class Profile {
  readonly #person: AsyncState<Asked, PersonProfile>

  constructor(transport: Transport) {
    this.#person = new AsyncState(async ({ id, key }, signal) => {
      if (key === null) return transport.request('person.get', { id }, signal)
      try {
        return await transport.request('person.get', { address: key }, signal)
      } catch {
        return transport.request('person.get', { id }, signal)
      }
    })
  }

  get person(): AsyncState<Asked, PersonProfile> {
    return this.#person
  }

  ask(id: PersonId | null): void {
    const { current } = this.#person
    // Somebody else's page must not be read under this address while the right one is on its way.
    if (current?.id !== id) this.#person.clear()
    if (id !== null) void this.#person.run({ id, key: null })
  }

  /** Reads the page again after people changed: that of whoever uses `key`, or the alias that wrote most, whatever their id is now. */
  async follow(key?: string): Promise<PersonId | null> {
    const { current } = this.#person
    if (current === undefined) return null
    await this.#person.run({ id: current.id, key: key ?? anchorKey(current.aliases) })
    return this.#person.current?.id ?? null
  }
}
