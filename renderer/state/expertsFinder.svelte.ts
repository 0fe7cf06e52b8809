import type { Transport } from '../../shared/api/rpc.ts'
import type { Argument } from '../../shared/api/engineApi.ts'
import type { ExpertsReply } from '../../shared/model/expertise.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { WhyNotReply } from '../../shared/model/whyNot.ts'
import { AsyncState } from './asyncState.svelte.ts'

const FIRST_SHOWN = 5
const MORE_SHOWN = 20

export const SCOPES = ['members', 'everyone'] as const
export type Scope = (typeof SCOPES)[number]

/** From when on what was written counts: always, or so many years back from now. */
export const RECENCIES = ['any', '1', '2', '5'] as const
export type Recency = (typeof RECENCIES)[number]
const YEAR = 365.25 * 86_400_000

export interface ExpertsQuestion {
  readonly query: string
  /** Empty: all of them. */
  readonly department: string
  readonly scope: Scope | null
  readonly recency: Recency
  /** Those who left are left out. */
  readonly present: boolean
  readonly all: boolean
}

export class ExpertsFinder {
  readonly #reply: AsyncState<ExpertsQuestion, ExpertsReply>
  readonly #whyNot: AsyncState<Argument<'experts.whyNot'>, WhyNotReply>

  constructor(transport: Transport) {
    this.#reply = new AsyncState((question, signal) =>
      transport.request(
        'experts.rank',
        { ...asArgument(question), limit: question.all ? MORE_SHOWN : FIRST_SHOWN },
        signal,
      ),
    )
    this.#whyNot = new AsyncState((argument, signal) => transport.request('experts.whyNot', argument, signal))
  }

  get reply(): AsyncState<ExpertsQuestion, ExpertsReply> {
    return this.#reply
  }

  /** Why somebody is not first, or not named. */
  get whyNot(): AsyncState<Argument<'experts.whyNot'>, WhyNotReply> {
    return this.#whyNot
  }

  askWhyNot(question: ExpertsQuestion, person: PersonId): void {
    void this.#whyNot.run({ ...asArgument(question), person })
  }

  /** There may be more people than the first few. */
  get cut(): boolean {
    return this.#reply.current?.candidates.length === FIRST_SHOWN
  }

  ask(question: ExpertsQuestion): void {
    // What was said of somebody holds for the question before.
    this.#whyNot.clear()
    if (question.query.trim() === '') this.#reply.clear()
    else void this.#reply.run(question)
  }
}

function asArgument({ query, department, scope, recency, present }: ExpertsQuestion) {
  return {
    query,
    ...(department === '' ? {} : { department }),
    ...(scope === null ? {} : { scope }),
    ...(recency === 'any' ? {} : { since: Math.round(Date.now() - Number(recency) * YEAR) }),
    ...(present ? { present } : {}),
  }
}

export function recencyOf(param: string | undefined): Recency {
  return RECENCIES.find((recency) => recency === param) ?? 'any'
}

/** null where the address leaves it to the engine. */
export function scopeOf(param: string | undefined): Scope | null {
  return SCOPES.find((scope) => scope === param) ?? null
}
