import { untrack } from 'svelte'
import type { Reply } from '../../shared/api/engineApi.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { ContactsReply } from '../../shared/model/outsideContact.ts'
import { AsyncState } from './asyncState.svelte.ts'

const MOST_SHOWN = 200

/** Organisations outside, and who is known at one of them. */
export class Contacts {
  readonly #organisations: AsyncState<string, Reply<'contacts.list'>>
  readonly #chosen: AsyncState<string, ContactsReply>

  constructor(transport: Transport) {
    this.#organisations = new AsyncState((filter, signal) =>
      transport.request('contacts.list', { filter, limit: MOST_SHOWN }, signal),
    )
    this.#chosen = new AsyncState((organisation, signal) => transport.request('contacts.at', { organisation }, signal))
  }

  get organisations(): AsyncState<string, Reply<'contacts.list'>> {
    return this.#organisations
  }

  get chosen(): AsyncState<string, ContactsReply> {
    return this.#chosen
  }

  /** Empty: all of them. */
  list(filter: string): void {
    void this.#organisations.run(filter)
  }

  /** Empty: none. */
  choose(domain: string): void {
    // People of one organisation must not be read under the name of another.
    if (untrack(() => this.#chosen.current?.domain) !== domain) this.#chosen.clear()
    if (domain !== '') void this.#chosen.run(domain)
  }
}
