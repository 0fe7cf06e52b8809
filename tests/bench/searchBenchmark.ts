import type { Argument, Reply, RequestName } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import { openEngine, type Engine } from '../../electron/engine/engine.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { openReadable } from '../../electron/engine/storage/database.ts'
import { selectColumn } from '../../electron/engine/storage/sql.ts'
import { drawQueries, type QuerySource } from './drawQueries.ts'
import { measureLatency, type LatencySeries } from './latency.ts'
import { formatNumber, formatTable } from './printTable.ts'

const SEED = 20260101
const SEARCH_LIMIT = 20
const EXPERTS_LIMIT = 10

export interface SearchPlan {
  /** Folder of a library that is there already. */
  readonly library: string
  readonly queries: number
  readonly directory?: string
  /** Imports to run beside the queries, by what a person reads of them. */
  readonly imports: readonly { readonly name: string; readonly paths: readonly string[] }[]
}

export interface SearchFigures extends LatencySeries {
  readonly name: string
}

/** Searches and expert rankings in one engine: alone first, then beside each import, which is cancelled when all are answered. */
export async function benchmarkSearch(plan: SearchPlan): Promise<SearchFigures[]> {
  const engine = await openEngine({ library: plan.library, create: true, analyseAfterImport: false })
  try {
    if (plan.directory !== undefined) await ask(engine, 'directory.load', { path: plan.directory })
    const queries = drawQueries(readQuerySource(plan.library), plan.queries, createRandom(SEED))
    const kinds = {
      search: (query: string) => ask(engine, 'search.items', { query, limit: SEARCH_LIMIT, offset: 0 }),
      experts: (query: string) => ask(engine, 'experts.rank', { query, limit: EXPERTS_LIMIT }),
    }
    // What is kept in memory is read at the first request, as it is when the product starts.
    await measureLatency(queries.slice(0, 1), kinds)
    const figures = [{ name: 'idle', ...(await measureLatency(queries, kinds)) }]
    for (const { name, paths } of plan.imports) {
      figures.push({ name, ...(await besideImport(engine, paths, (isOver) => measureLatency(queries, kinds, isOver))) })
    }
    return figures
  } finally {
    await engine.close()
  }
}

async function besideImport(
  engine: Engine,
  paths: readonly string[],
  measure: (isOver: () => boolean) => Promise<LatencySeries>,
): Promise<LatencySeries> {
  const { jobId } = await ask(engine, 'import.start', { paths })
  const job = { over: false }
  const ended = ask(engine, 'import.wait', { jobId }).finally(() => {
    job.over = true
  })
  ended.catch(() => undefined) // awaited below
  const series = await measure(() => job.over)
  if (!job.over) await ask(engine, 'job.cancel', { jobId })
  await ended.catch((error: unknown) => {
    // Cancelled before it had found anything.
    if (!(error instanceof PasserelleError && error.code === 'cancelled')) throw error
  })
  return series
}

export async function ask<Name extends RequestName>(
  engine: Engine,
  name: Name,
  argument: Argument<Name>,
): Promise<Reply<Name>> {
  return engine.handlers[name](argument, new AbortController().signal)
}

/** Subjects of the library's own messages, its most frequent authors, its departments and years. */
export function readQuerySource(library: string): QuerySource {
  const db = openReadable(library)
  try {
    return {
      subjects: selectColumn<string>(db, `SELECT DISTINCT subject FROM item WHERE subject != '' ORDER BY subject`),
      people: selectColumn<string>(
        db,
        `SELECT address FROM item JOIN alias ON alias.id = author_alias WHERE address LIKE '%@%'
         GROUP BY alias.id ORDER BY count(*) DESC, alias.id LIMIT 200`,
      ),
      departments: selectColumn<string>(db, 'SELECT name FROM department ORDER BY name'),
      years: selectColumn<number>(
        db,
        `SELECT CAST(strftime('%Y', date / 1000, 'unixepoch') AS INTEGER) AS year FROM item WHERE date IS NOT NULL
         GROUP BY year HAVING count(*) > 100 ORDER BY year`,
      ),
    }
  } finally {
    db.close()
  }
}

export function formatSearch(figures: readonly SearchFigures[]): string {
  return formatTable(
    ['milliseconds', 'requests', 'p50', 'p95', 'max', 'thread blocked'],
    figures.flatMap(({ name, latencies, blocked }) =>
      latencies.map(({ kind, requests, p50, p95, max }) => [
        `${kind}, ${name}`,
        String(requests),
        ...[p50, p95, max, blocked].map((value) => formatNumber(value, 1)),
      ]),
    ),
  )
}
