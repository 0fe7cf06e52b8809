import type { Reply } from '../../shared/api/engineApi.ts'
import type { WireError } from '../../shared/api/errors.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import { Attempts } from './attempts.svelte.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** Who uses this library; the library remembers it by a key of theirs. */
export class Me {
  readonly #reply: AsyncState<null, Reply<'me.get'>>
  readonly #attempts = new Attempts()
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
    this.#reply = new AsyncState((_, signal) => transport.request('me.get', {}, signal))
  }

  /** Undefined until it is known, null where nobody said. */
  get person(): Reply<'me.get'>['person'] | undefined {
    return this.#reply.current?.person
  }

  get error(): WireError | null {
    return this.#reply.error ?? this.#attempts.error
  }

  ask(): void {
    void this.#reply.run(null)
  }

  /** Null forgets who it is. Never rejects. */
  async become(id: PersonId | null): Promise<void> {
    if (await this.#attempts.succeeds(this.#say(id))) await this.#reply.run(null)
  }

  async #say(id: PersonId | null): Promise<unknown> {
    if (id === null) return this.#transport.request('me.set', { key: null })
    const { aliases } = await this.#transport.request('person.get', { id })
    return this.#transport.request('me.set', { key: aliases[0]?.key ?? '' })
  }
}
