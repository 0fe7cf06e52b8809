import type { Argument, Reply } from '../../shared/api/engineApi.ts'
import type { Transport } from '../../shared/api/rpc.ts'
import type { SourceId } from '../../shared/model/ids.ts'
import type { DirectoryReport } from '../../shared/model/person.ts'
import type { ImportCounts, SourceSummary } from '../../shared/model/source.ts'
import { AsyncState } from './asyncState.svelte.ts'

export const REJECTIONS_PER_PAGE = 50

export type DirectoryFile = Argument<'directory.load'>

/** The sources and what became of all that was found in them. */
export class SourceLedger {
  readonly #list: AsyncState<null, readonly SourceSummary[]>
  readonly #rejections: AsyncState<{ sourceId: SourceId; page: number }, Reply<'source.rejections'>>
  readonly #removal: AsyncState<SourceId, unknown>
  readonly #directory: AsyncState<DirectoryFile, DirectoryReport>

  constructor(transport: Transport) {
    this.#list = new AsyncState((_, signal) => transport.request('source.list', {}, signal))
    this.#rejections = new AsyncState(({ sourceId, page }, signal) => {
      const offset = (page - 1) * REJECTIONS_PER_PAGE
      return transport.request('source.rejections', { sourceId, offset, limit: REJECTIONS_PER_PAGE }, signal)
    })
    this.#removal = new AsyncState((sourceId) => transport.request('source.remove', { sourceId }))
    this.#directory = new AsyncState((file) => transport.request('directory.load', file))
  }

  get list(): AsyncState<null, readonly SourceSummary[]> {
    return this.#list
  }

  get rejections(): AsyncState<{ sourceId: SourceId; page: number }, Reply<'source.rejections'>> {
    return this.#rejections
  }

  get removal(): AsyncState<SourceId, unknown> {
    return this.#removal
  }

  get directory(): AsyncState<DirectoryFile, DirectoryReport> {
    return this.#directory
  }

  async remove(sourceId: SourceId): Promise<void> {
    await this.#removal.run(sourceId)
    await this.#list.run(null)
  }
}

/** The sums over all sources; still found = imported + duplicate + excluded + rejected. */
export function sumCounts(counts: readonly ImportCounts[]): ImportCounts {
  const sum = (part: keyof ImportCounts) => counts.reduce((total, one) => total + one[part], 0)
  return {
    found: sum('found'),
    imported: sum('imported'),
    duplicate: sum('duplicate'),
    excluded: sum('excluded'),
    rejected: sum('rejected'),
  }
}
