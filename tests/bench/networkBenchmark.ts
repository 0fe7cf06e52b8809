import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEngine } from '../../electron/engine/engine.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { drawQueries } from './drawQueries.ts'
import { importWithPasserelle } from './importPrograms.ts'
import { measureLatency, type LatencySeries } from './latency.ts'
import { writeMbox } from './mailSample.ts'
import { organisationMail, type OrganisationMail } from './organisationMail.ts'
import { formatNumber, formatTable } from './printTable.ts'
import { ask } from './searchBenchmark.ts'

interface NetworkPlan {
  readonly people: number
  readonly ties: number
  readonly departments: number
  readonly folder: string
}

interface NetworkFigures {
  readonly messages: number
  readonly people: number
  readonly ties: number
  /** Wall-clock, the first analysis, and one after a small import. */
  readonly seconds: number
  readonly again: number
  /** Processor time of all threads: of the first analysis with the queries meanwhile, and of the second. */
  readonly processor: readonly [number, number]
  /** Queries while the first analysis ran. */
  readonly meanwhile: LatencySeries
}

const SEED = 20260101
const MOST_QUERIES = 20_000
const GOAL_SECONDS = 60

/** Imports the mail of a made organisation, then analyses all of it while queries are asked; then once more after a further import. */
export async function benchmarkNetwork({ folder, ...size }: NetworkPlan): Promise<NetworkFigures> {
  const mail = organisationMail({ ...size, seed: SEED })
  const library = join(folder, 'network')
  const [most, further] = await writeMail(mail, folder)
  await importWithPasserelle([most], library)
  const engine = await openEngine({ library, create: false, analyseAfterImport: false })
  try {
    await ask(engine, 'directory.load', { path: writeDirectory(mail, folder) })
    const queries = drawQueries(
      { subjects: mail.subjects, people: [], departments: [], years: [] },
      MOST_QUERIES,
      createRandom(SEED),
    )
    const kinds = {
      search: (query: string) => ask(engine, 'search.items', { query, limit: 20, offset: 0 }),
      experts: (query: string) => ask(engine, 'experts.rank', { query, limit: 10 }),
    }
    await measureLatency(queries.slice(0, 3), kinds)
    const analysis = { over: false }
    const started = performance.now()
    const idle = process.cpuUsage()
    const ended = ask(engine, 'analysis.run', {}).then(() => {
      analysis.over = true
      return (performance.now() - started) / 1000
    })
    ended.catch(() => (analysis.over = true)) // awaited below
    const meanwhile = await measureLatency(queries, kinds, () => analysis.over)
    const seconds = await ended
    const first = processorSeconds(idle)
    const { nodes, ties } = await ask(engine, 'network.get', {})
    const { jobId } = await ask(engine, 'import.start', { paths: [further] })
    await ask(engine, 'import.wait', { jobId })
    const begun = performance.now()
    const before = process.cpuUsage()
    await ask(engine, 'analysis.run', {})
    const again = (performance.now() - begun) / 1000
    const processor = [first, processorSeconds(before)] as const
    const counts = { messages: mail.messages.length, people: nodes.length, ties: ties.length }
    return { ...counts, seconds, again, processor, meanwhile }
  } finally {
    await engine.close()
  }
}

function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

/** All but a hundredth of it, and that. */
async function writeMail({ messages }: OrganisationMail, folder: string): Promise<[string, string]> {
  const [first, further] = [join(folder, 'organisation.mbox'), join(folder, 'further.mbox')]
  const begun = Math.floor(messages.length * 0.99)
  await writeMbox(first, messages.slice(0, begun))
  await writeMbox(further, messages.slice(begun))
  return [first, further]
}

function writeDirectory({ directory }: OrganisationMail, folder: string): string {
  const path = join(folder, 'directory.csv')
  writeFileSync(path, directory)
  return path
}

export function formatNetwork({
  messages,
  people,
  ties,
  seconds,
  again,
  processor,
  meanwhile,
}: NetworkFigures): string {
  return [
    `Analysis of ${formatNumber(messages)} messages: ${formatNumber(people)} people with ties shown, ${formatNumber(ties)} ties among them`,
    `  the first: ${formatNumber(seconds, 1)} s, goal < ${String(GOAL_SECONDS)} s; after a further import of a hundredth: ${formatNumber(again, 1)} s`,
    `  processor time of all threads: ${processor.map((time) => formatNumber(time, 1)).join(' s (with the queries meanwhile) and ')} s`,
    `  meanwhile, milliseconds:`,
    formatTable(
      ['', 'requests', 'p50', 'p95', 'max', 'thread blocked'],
      meanwhile.latencies.map(({ kind, requests, p50, p95, max }) => [
        `  ${kind}`,
        String(requests),
        ...[p50, p95, max, meanwhile.blocked].map((value) => formatNumber(value, 1)),
      ]),
    ),
  ].join('\n')
}
