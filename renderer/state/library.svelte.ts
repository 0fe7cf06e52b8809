import type { Reply } from '../../shared/api/engineApi.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { LibraryStatus } from '../../shared/model/library.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** While an import runs its events come in a stream; what is on screen is read again at most this often. */
const REFRESH_MILLISECONDS = 1500

const byName = new Intl.Collator('en', { numeric: true })

/** What the library holds as a whole, kept up to date, and a `revision` that tells views to read theirs again. */
export class Library {
  readonly #status: AsyncState<null, LibraryStatus>
  readonly #names: AsyncState<null, Reply<'names.list'>>
  #revision = $state(0)
  #pending: ReturnType<typeof setTimeout> | null = null

  readonly #departments: readonly string[] = $derived.by(() =>
    (this.#names.current?.departments ?? []).toSorted((one, other) => byName.compare(one, other)),
  )

  constructor(transport: Transport) {
    this.#status = new AsyncState((_, signal) => transport.request('library.status', {}, signal))
    this.#names = new AsyncState((_, signal) => transport.request('names.list', {}, signal))
    for (const event of ['corpusChanged', 'analysisChanged'] as const) transport.subscribe(event, () => this.#touch())
  }

  get status(): AsyncState<null, LibraryStatus> {
    return this.#status
  }

  /** People, topics and departments by name. */
  get names(): Reply<'names.list'> | undefined {
    return this.#names.current
  }

  /** Every department, in the order that decides their colours: by name, `Team 2` before `Team 10`. */
  get departments(): readonly string[] {
    return this.#departments
  }

  get isEmpty(): boolean {
    const items = this.#status.current?.items
    return items !== undefined && items.email + items.chat + items.document === 0
  }

  /** Grows when what was read before may be out of date: name it in an `$effect` to read again. */
  get revision(): number {
    return this.#revision
  }

  /**
   * Runs `read` as an effect: now, when state that it reads changes, and when the library does. To be called while a
   * component is being set up.
   */
  keepFresh(read: () => void): void {
    $effect(() => {
      if (this.#revision >= 0) read()
    })
  }

  async refresh(): Promise<void> {
    await Promise.all([this.#status.run(null), this.#names.run(null)])
  }

  #touch(): void {
    if (this.#pending !== null) return
    this.#pending = setTimeout(() => {
      this.#pending = null
      this.#revision += 1
      void this.refresh()
    }, REFRESH_MILLISECONDS)
  }
}
