import type { Transport } from '../../shared/api/rpc.ts'
import type { SiloReport } from '../../shared/model/network.ts'
import { AsyncState } from './asyncState.svelte.ts'

/** The silo report, read once for each state of the library. */
export class Silos {
  readonly #report: AsyncState<number, SiloReport>

  constructor(transport: Transport) {
    this.#report = new AsyncState((_, signal) => transport.request('silos.report', {}, signal))
  }

  get report(): AsyncState<number, SiloReport> {
    return this.#report
  }

  /** `revision` of the library: a report belongs to one. */
  refresh(revision: number): Promise<void> {
    return this.#report.run(revision)
  }
}
