import type { WireError } from '../../shared/api/errors.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { Correction, StoredCorrection } from '../../shared/model/correction.ts'
import type { CorrectionId, PersonId } from '../../shared/model/ids.ts'
import { AsyncState } from './asyncState.svelte.ts'
import { Attempts } from './attempts.svelte.ts'

interface Made {
  readonly correction: Correction
  readonly id: Promise<CorrectionId>
}

/**
 * What the person says about who is who. Saying it never waits for the engine, which takes one after the other; what was
 * said since the window opened can be taken back, the last first.
 */
export class Corrections {
  readonly #list: AsyncState<null, readonly StoredCorrection[]>
  #made = $state.raw<readonly Made[]>([])
  #undone = $state.raw<Correction | null>(null)
  #pending = $state(0)
  readonly #attempts = new Attempts()
  #turn: Promise<unknown> = Promise.resolve()
  readonly #transport: Transport

  constructor(transport: Transport) {
    this.#transport = transport
    this.#list = new AsyncState((_, signal) => transport.request('identity.corrections', {}, signal))
  }

  /** Every correction of the library, the newest first. */
  get list(): AsyncState<null, readonly StoredCorrection[]> {
    return this.#list
  }

  /** What was said last and can be taken back. */
  get last(): Correction | null {
    return this.#made.at(-1)?.correction ?? null
  }

  /** What was taken back last, until something else is said. */
  get undone(): Correction | null {
    return this.#undone
  }

  /** Said, and not yet so in the library. */
  get pending(): number {
    return this.#pending
  }

  get error(): WireError | null {
    return this.#attempts.error
  }

  /** True when people are as the correction says; never rejects. */
  async make(correction: Correction): Promise<boolean> {
    const made: Made = {
      correction,
      id: this.#inTurn(async () => (await this.#transport.request('identity.correct', correction)).id),
    }
    this.#made = [...this.#made, made]
    this.#undone = null
    if (await this.#attempts.succeeds(made.id)) return true
    this.#made = this.#made.filter((other) => other !== made)
    return false
  }

  /** Takes back what was said last; true when people are as they were before. */
  async undoLast(): Promise<boolean> {
    const made = this.#made.at(-1)
    if (made === undefined) return false
    this.#made = this.#made.slice(0, -1)
    this.#undone = made.correction
    return this.#attempts.succeeds(
      this.#inTurn(async () => {
        await this.#transport.request('identity.undo', { id: await made.id })
      }),
    )
  }

  /** Takes back any correction of the list. */
  async undo({ id, correction }: StoredCorrection): Promise<boolean> {
    const before = this.#made
    this.#undone = correction
    const done = await this.#attempts.succeeds(
      this.#inTurn(async () => {
        await this.#transport.request('identity.undo', { id })
      }),
    )
    if (done) {
      const ids = await Promise.all(before.map(async (made) => made.id.catch(() => null)))
      this.#made = this.#made.filter((made) => ids[before.indexOf(made)] !== id)
    }
    await this.#list.run(null)
    return done
  }

  /** The person who uses an alias now. */
  async personOf(key: string): Promise<PersonId | null> {
    try {
      return (await this.#transport.request('person.get', { address: key })).id
    } catch {
      return null
    }
  }

  /** Lets go of what could be taken back at once; the list of corrections still has it. */
  forget(): void {
    this.#made = []
    this.#undone = null
    this.#attempts.forget()
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#pending += 1
    const done = this.#turn.then(work).finally(() => {
      this.#pending -= 1
    })
    this.#turn = done.catch(() => undefined)
    return done
  }
}

/** Every alias that a correction speaks of. */
export function keysOf(correction: Correction): readonly string[] {
  switch (correction.type) {
    case 'merge':
      return [correction.a, correction.b]
    case 'separate':
      return [...correction.these, ...correction.those]
    case 'never-merge':
    case 'department':
    case 'kind':
      return [correction.key]
  }
}
