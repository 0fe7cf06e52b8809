import { untrack } from 'svelte'
import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { ReachReply } from '../../shared/model/reach.ts'
import type { Language } from '../../shared/wording/language.ts'
import { AsyncState } from './asyncState.svelte.ts'

export interface ReachQuestion {
  readonly from: PersonId
  readonly to: PersonId
  /** Empty: the first topic of the person to be reached. */
  readonly topic: string
  readonly language: Language
}

/** How one person reaches another. */
export class ReachFinder {
  readonly #reply: AsyncState<ReachQuestion, ReachReply>

  constructor(transport: Transport) {
    this.#reply = new AsyncState(({ topic, ...question }, signal) =>
      transport.request('person.reach', { ...question, ...(topic === '' ? {} : { topic }) }, signal),
    )
  }

  get reply(): AsyncState<ReachQuestion, ReachReply> {
    return this.#reply
  }

  ask(question: ReachQuestion): void {
    const current = untrack(() => this.#reply.current)
    // The way to somebody else must not be read under this name while the right one is looked for.
    if (current?.from.id !== question.from || current.to.id !== question.to) this.#reply.clear()
    void this.#reply.run(question)
  }
}
