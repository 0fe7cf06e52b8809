import type { Transport } from '../../shared/api/rpc.ts'
import type { SiloTrend } from '../../shared/model/trend.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** How the silos were quarter by quarter. */
export class Trend {
  readonly #trend: AsyncState<null, SiloTrend>

  constructor(transport: Transport) {
    this.#trend = new AsyncState((_, signal) => transport.request('silos.trend', {}, signal))
  }

  get current(): SiloTrend | undefined {
    return this.#trend.current
  }

  refresh(): void {
    void this.#trend.run(null)
  }
}
