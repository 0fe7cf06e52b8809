import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibraryView } from '../libraryView.ts'
import { writeNetwork } from '../network/networkFile.ts'
import { listBetween } from '../storage/interactions.ts'
import { getMeasure, type MeasureName } from '../storage/measures.ts'

const NODES_SHOWN = 5000
const MESSAGES_SHOWN = 50
const MESSAGES_COUNTED = 100_000

/** Answers `silos.report`: the stored one for the whole time, else computed for the period. */
export async function readSilos(
  view: LibraryView,
  jobs: JobQueue,
  period: Argument<'silos.report'>,
): Promise<Reply<'silos.report'>> {
  if (period.from !== undefined || period.to !== undefined) return jobs.analyst.call('silos', period)
  return (await currentMeasure(view, jobs, 'silos')) as Reply<'silos.report'>
}

/** Answers `network.get`, the best connected people first. */
export async function readNetwork(
  view: LibraryView,
  jobs: JobQueue,
  argument: Argument<'network.get'>,
): Promise<Reply<'network.get'>> {
  const { from, to, limit = NODES_SHOWN } = argument
  const whole =
    from !== undefined || to !== undefined
      ? await jobs.analyst.call('network', { from, to })
      : ((await currentMeasure(view, jobs, 'network')) as Reply<'network.get'>)
  const nodes = whole.nodes.slice(0, limit)
  const shown = new Set(nodes.map(({ id }) => id))
  const ties = whole.ties.filter(({ a, b }) => shown.has(a) && shown.has(b))
  return { ...whole, nodes, ties, omitted: whole.nodes.length - nodes.length }
}

/** Answers `network.export`. */
export async function readNetworkFile(
  view: LibraryView,
  jobs: JobQueue,
  { format, ...period }: Argument<'network.export'>,
): Promise<Reply<'network.export'>> {
  const network = await readNetwork(view, jobs, { ...period, limit: Infinity })
  return { name: `passerelle-network.${format}`, text: writeNetwork(network, format) }
}

/** A stored measure; computes it first where it is out of date. */
export async function currentMeasure(view: LibraryView, jobs: JobQueue, name: MeasureName): Promise<unknown> {
  const known = getMeasure(view.db, name)
  if (known !== undefined) return known
  await jobs.analyse()
  return getMeasure(view.db, name)
}

/** Answers `tie.get`; throws `not-found`. */
export function readTie(view: LibraryView, { a, b }: Argument<'tie.get'>): Reply<'tie.get'> {
  const { people } = view.snapshot()
  const [one, other] = [people.get(a), people.get(b)]
  if (!one || !other) throw new PasserelleError('not-found', { kind: 'person', id: one ? b : a })
  const items = listBetween(view.db, a, b, MESSAGES_COUNTED)
  const dates = items.flatMap(({ date }) => date ?? [])
  return {
    a: { id: a, name: one.name },
    b: { id: b, name: other.name },
    fromA: items.filter(({ from }) => from === a).length,
    fromB: items.filter(({ from }) => from === b).length,
    first: dates.at(-1) ?? null,
    last: dates[0] ?? null,
    items: items.slice(0, MESSAGES_SHOWN),
  }
}
