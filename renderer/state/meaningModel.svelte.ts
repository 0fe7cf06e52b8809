import type { Reply } from '../../shared/api/engineApi.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** A change: a path to try, null to do without; undefined only reads. */
type Change = string | null | undefined

/** The local model that finds what means about the same. */
export class MeaningModelState {
  readonly #reply: AsyncState<Change, Reply<'model.get'>>

  constructor(transport: Transport) {
    this.#reply = new AsyncState((change, signal) =>
      change === undefined
        ? transport.request('model.get', {}, signal)
        : transport.request('model.set', { path: change }, signal),
    )
  }

  get reply(): AsyncState<Change, Reply<'model.get'>> {
    return this.#reply
  }

  read(): void {
    void this.#reply.run(undefined)
  }

  choose(path: string | null): void {
    void this.#reply.run(path)
  }
}
