import type { Argument, Reply, RequestName } from '../../shared/api/engineApi.ts'
import { openEngine, type Engine } from '../../electron/engine/engine.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { openReadable } from '../../electron/engine/storage/database.ts'
import { selectColumn } from '../../electron/engine/storage/sql.ts'
import { drawQueries, type QuerySource } from './drawQueries.ts'
import { measureLatency, type Latency } from './latency.ts'
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

export interface SearchFigures {
  readonly name: string
  readonly search: Latency
  readonly experts: Latency
}

/** Searches and expert rankings in one engine: alone first, then beside each import. */
export async function benchmarkSearch(plan: SearchPlan): Promise<SearchFigures[]> {
  const engine = await openEngine({ library: plan.library, create: true, analyseAfterImport: false })
  try {
    if (plan.directory !== undefined) await ask(engine, 'directory.load', { path: plan.directory })
    const queries = drawQueries(readQuerySource(plan.library), plan.queries, createRandom(SEED))
    await Promise.all([search(engine, queries[0] ?? ''), experts(engine, queries[0] ?? '')])
    const figures = [await measureBoth(engine, 'idle', queries)]
    for (const { name, paths } of plan.imports) {
      figures.push({
        name,
        search: await besideImport(engine, paths, queries, search),
        experts: await besideImport(engine, paths, queries, experts),
      })
    }
    return figures
  } finally {
    await engine.close()
  }
}

async function measureBoth(engine: Engine, name: string, queries: readonly string[]): Promise<SearchFigures> {
  return {
    name,
    search: await measureLatency(queries, (query) => search(engine, query)),
    experts: await measureLatency(queries, (query) => experts(engine, query)),
  }
}

/** Asks while an import runs, every query once or until the import ends; what it wrote is taken out again. */
async function besideImport(
  engine: Engine,
  paths: readonly string[],
  queries: readonly string[],
  request: (engine: Engine, query: string) => Promise<unknown>,
): Promise<Latency> {
  const known = new Set((await ask(engine, 'source.list', {})).map(({ id }) => id))
  const { jobId } = await ask(engine, 'import.start', { paths })
  const state = { over: false, asked: 0 }
  const ended = ask(engine, 'import.wait', { jobId }).finally(() => {
    state.over = true
  })
  ended.catch(() => undefined)
  const latency = await measureLatency(
    queries,
    (query) => {
      state.asked++
      return request(engine, query)
    },
    () => state.over || state.asked >= queries.length,
  )
  if (!state.over) await ask(engine, 'job.cancel', { jobId })
  await ended
  for (const { id } of await ask(engine, 'source.list', {})) {
    if (!known.has(id)) await ask(engine, 'source.remove', { sourceId: id })
  }
  return latency
}

async function search(engine: Engine, query: string): Promise<unknown> {
  return ask(engine, 'search.items', { query, limit: SEARCH_LIMIT, offset: 0 })
}

async function experts(engine: Engine, query: string): Promise<unknown> {
  return ask(engine, 'experts.rank', { query, limit: EXPERTS_LIMIT })
}

async function ask<Name extends RequestName>(
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
  const row = (name: string, { requests, p50, p95, max, blocked }: Latency) => [
    name,
    String(requests),
    ...[p50, p95, max, blocked].map((value) => formatNumber(value, 1)),
  ]
  return formatTable(
    ['milliseconds', 'requests', 'p50', 'p95', 'max', 'thread blocked'],
    figures.flatMap(({ name, search: searched, experts: ranked }) => [
      row(`search, ${name}`, searched),
      row(`experts, ${name}`, ranked),
    ]),
  )
}
