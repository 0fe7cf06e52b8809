import type { Transport } from '../../shared/api/rpc.ts'
import type { SearchReply } from '../../shared/model/expertise.ts'
import { AsyncState } from './asyncState.svelte.ts'

export const ORDERS = ['relevance', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

export const HITS_PER_PAGE = 20

export interface SearchQuestion {
  readonly query: string
  readonly order: Order
  /** From 1. */
  readonly page: number
}

export class SearchResults {
  readonly #reply: AsyncState<SearchQuestion, SearchReply>

  constructor(transport: Transport) {
    this.#reply = new AsyncState(({ query, order, page }, signal) =>
      transport.request(
        'search.items',
        { query, order, limit: HITS_PER_PAGE, offset: (page - 1) * HITS_PER_PAGE },
        signal,
      ),
    )
  }

  get reply(): AsyncState<SearchQuestion, SearchReply> {
    return this.#reply
  }

  /** A blank query asks nothing. */
  ask(question: SearchQuestion): void {
    if (question.query.trim() === '') this.#reply.clear()
    else void this.#reply.run(question)
  }
}

/** What the address says, or the engine's own order. */
export function orderOf(param: string | undefined): Order {
  return ORDERS.find((order) => order === param) ?? 'relevance'
}
