import type { Transport } from '../../shared/api/rpc.ts'
import type { CommunitiesReply, CommunityDetail } from '../../shared/model/communities.ts'
import type { OwnParticipation } from '../../shared/model/ownParticipation.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** The communities, and one of them. */
export class Communities {
  readonly #list: AsyncState<null, CommunitiesReply>
  readonly #own: AsyncState<null, OwnParticipation>
  readonly #one: AsyncState<string, CommunityDetail>

  constructor(transport: Transport) {
    this.#list = new AsyncState((_, signal) => transport.request('communities.list', {}, signal))
    this.#own = new AsyncState((_, signal) => transport.request('communities.own', {}, signal))
    this.#one = new AsyncState((key, signal) => transport.request('communities.get', { key }, signal))
  }

  get list(): AsyncState<null, CommunitiesReply> {
    return this.#list
  }

  /** How the owner of the library takes part, where it has one. */
  get own(): AsyncState<null, OwnParticipation> {
    return this.#own
  }

  get one(): AsyncState<string, CommunityDetail> {
    return this.#one
  }

  /** `key` of the one that is open; null for none. */
  read(key: string | null): void {
    void this.#list.run(null)
    if (key === null) void this.#own.run(null)
    else void this.#one.run(key)
  }
}
