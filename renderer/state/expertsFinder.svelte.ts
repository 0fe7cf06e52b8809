import type { Transport } from '../../shared/api/rpc.ts'
import type { ExpertsReply } from '../../shared/model/expertise.ts'
import { AsyncState } from './asyncState.svelte.ts'

const FIRST_SHOWN = 5
const MORE_SHOWN = 20

export const SCOPES = ['members', 'everyone'] as const
export type Scope = (typeof SCOPES)[number]

export interface ExpertsQuestion {
  readonly query: string
  /** Empty: all of them. */
  readonly department: string
  readonly scope: Scope | null
  readonly all: boolean
}

export class ExpertsFinder {
  readonly #reply: AsyncState<ExpertsQuestion, ExpertsReply>

  constructor(transport: Transport) {
    this.#reply = new AsyncState(({ query, department, scope, all }, signal) =>
      transport.request(
        'experts.rank',
        {
          query,
          limit: all ? MORE_SHOWN : FIRST_SHOWN,
          ...(department === '' ? {} : { department }),
          ...(scope === null ? {} : { scope }),
        },
        signal,
      ),
    )
  }

  get reply(): AsyncState<ExpertsQuestion, ExpertsReply> {
    return this.#reply
  }

  /** There may be more people than the first few. */
  get cut(): boolean {
    return this.#reply.current?.candidates.length === FIRST_SHOWN
  }

  ask(question: ExpertsQuestion): void {
    if (question.query.trim() === '') this.#reply.clear()
    else void this.#reply.run(question)
  }
}

/** null where the address leaves it to the engine. */
export function scopeOf(param: string | undefined): Scope | null {
  return SCOPES.find((scope) => scope === param) ?? null
}
