import type { Transport } from '../../shared/api/rpc.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { WhatIfChange, WhatIfReply } from '../../shared/model/whatIf.ts'
import { AsyncState } from './asyncState.svelte.ts'

interface Someone {
  readonly id: PersonId
  readonly name: string
}

/** Ties and a liaison that somebody adds by hand, and what they would change. */
export class WhatIf {
  readonly #tried: AsyncState<WhatIfChange, WhatIfReply>
  #ties = $state.raw<readonly (readonly [Someone, Someone])[]>([])
  #liaison = $state.raw<readonly [string, string]>(['', ''])

  constructor(transport: Transport) {
    this.#tried = new AsyncState((change, signal) => transport.request('silos.whatIf', change, signal))
  }

  get tried(): AsyncState<WhatIfChange, WhatIfReply> {
    return this.#tried
  }

  get ties(): readonly (readonly [Someone, Someone])[] {
    return this.#ties
  }

  /** Names of departments; an empty one is not chosen yet. */
  get liaison(): readonly [string, string] {
    return this.#liaison
  }

  add(one: Someone, other: Someone): void {
    if (one.id === other.id) return
    this.#ties = [...this.#ties, [one, other]]
    this.#try()
  }

  remove(index: number): void {
    this.#ties = this.#ties.filter((_, at) => at !== index)
    this.#try()
  }

  between(one: string, other: string): void {
    this.#liaison = [one, other]
    this.#try()
  }

  #try(): void {
    const [one, other] = this.#liaison
    const stands = one !== '' && other !== '' && one !== other
    if (this.#ties.length === 0 && !stands) {
      this.#tried.clear()
      return
    }
    void this.#tried.run({
      ties: this.#ties.map(([a, b]): [PersonId, PersonId] => [a.id, b.id]),
      ...(stands ? { liaison: [one, other] as const } : {}),
    })
  }
}
