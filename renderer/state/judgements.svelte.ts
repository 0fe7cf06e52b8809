import type { WireError } from '../../shared/api/errors.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { TopicVerdict } from '../../shared/model/judgement.ts'
import { Attempts } from './attempts.svelte.ts'

/** Says what a person says of topics of theirs; the engine then tells that profiles changed. */
export class Judgements {
  readonly #attempts = new Attempts()
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /** Why the last was not kept. */
  get error(): WireError | null {
    return this.#attempts.error
  }

  /** Null takes back what was said. Never rejects; false where it could not be kept. */
  judge(key: string, topic: string, verdict: TopicVerdict | null): Promise<boolean> {
    return this.#attempts.succeeds(this.#transport.request('profile.judge', { key, topic, verdict }))
  }
}
