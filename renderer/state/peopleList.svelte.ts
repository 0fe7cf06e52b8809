import type { Reply } from '../../shared/api/engineApi.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonKind } from '../../shared/model/person.ts'
import { PERSON_KINDS } from '../../shared/model/person.ts'
import { AsyncState } from './asyncState.svelte.ts'

export const PEOPLE_PER_PAGE = 50

export interface PeopleQuestion {
  readonly filter: string
  readonly kind: PersonKind | null
  /** Empty: all of them. */
  readonly department: string
  /** From 1. */
  readonly page: number
}

export class PeopleList {
  readonly #reply: AsyncState<PeopleQuestion, Reply<'person.list'>>

  constructor(transport: Transport) {
    this.#reply = new AsyncState(({ filter, kind, department, page }, signal) =>
      transport.request(
        'person.list',
        {
          limit: PEOPLE_PER_PAGE,
          offset: (page - 1) * PEOPLE_PER_PAGE,
          ...(filter === '' ? {} : { filter }),
          ...(kind === null ? {} : { kind }),
          ...(department === '' ? {} : { department }),
        },
        signal,
      ),
    )
  }

  get reply(): AsyncState<PeopleQuestion, Reply<'person.list'>> {
    return this.#reply
  }

  ask(question: PeopleQuestion): void {
    void this.#reply.run(question)
  }
}

export function personKindOf(param: string | undefined): PersonKind | null {
  return PERSON_KINDS.find((kind) => kind === param) ?? null
}
