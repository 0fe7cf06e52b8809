import type { WireError } from '../../shared/api/errors.ts'
import { toWireError } from '../../shared/api/errors.ts'

/**
 * Something that is asked for and may fail: what came last, whether more is on its way, and what went wrong. A new run
 * aborts the one before it, so an old answer never replaces a newer one; what was shown stays until the new one is there.
 */
export class AsyncState<Argument, Value> {
  #current = $state.raw<Value | undefined>(undefined)
  #loading = $state(false)
  #error = $state.raw<WireError | null>(null)
  #controller: AbortController | null = null
  readonly #load: (argument: Argument, signal: AbortSignal) => Promise<Value>

  constructor(load: (argument: Argument, signal: AbortSignal) => Promise<Value>) {
    this.#load = load
  }

  get current(): Value | undefined {
    return this.#current
  }

  get loading(): boolean {
    return this.#loading
  }

  get error(): WireError | null {
    return this.#error
  }

  /** Never rejects: failure is in `error`, and `current` is then empty. */
  async run(argument: Argument): Promise<void> {
    this.#controller?.abort()
    const controller = new AbortController()
    this.#controller = controller
    this.#loading = true
    try {
      const value = await this.#load(argument, controller.signal)
      if (controller.signal.aborted) return
      this.#current = value
      this.#error = null
    } catch (error) {
      if (controller.signal.aborted) return
      this.#current = undefined
      this.#error = toWireError(error)
    }
    this.#loading = false
  }

  /** Stops what is on its way and forgets what came. */
  clear(): void {
    this.#controller?.abort()
    this.#controller = null
    this.#current = undefined
    this.#loading = false
    this.#error = null
  }
}
