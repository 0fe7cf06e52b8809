import type { WireError } from '../../shared/api/errors.ts'
import { toWireError } from '../../shared/api/errors.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { TopicVerdict } from '../../shared/model/judgement.ts'

/** Says what a person says of topics of theirs; the engine then tells that profiles changed. */
export class Judgements {
  #error = $state.raw<WireError | null>(null)
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /** Why the last was not kept. */
  get error(): WireError | null {
    return this.#error
  }

  /** Null takes back what was said. Never rejects; false where it could not be kept. */
  async judge(key: string, topic: string, verdict: TopicVerdict | null): Promise<boolean> {
    this.#error = null
    try {
      await this.#transport.request('profile.judge', { key, topic, verdict })
      return true
    } catch (error) {
      this.#error = toWireError(error)
      return false
    }
  }
}
