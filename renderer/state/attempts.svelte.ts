import { toWireError, type WireError } from '../../shared/api/errors.ts'

/** Changes that the person asks for, one after the other: whether each was made, and why the last was not. */
export class Attempts {
  #error = $state.raw<WireError | null>(null)

  /** Why the last was not made; null when it was. */
  get error(): WireError | null {
    return this.#error
  }

  /** Never rejects; false where the change could not be made. */
  async succeeds(work: Promise<unknown>): Promise<boolean> {
    try {
      await work
      this.#error = null
      return true
    } catch (error) {
      this.#error = toWireError(error)
      return false
    }
  }

  forget(): void {
    this.#error = null
  }
}
