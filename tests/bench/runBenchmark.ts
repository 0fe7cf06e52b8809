import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { computeNetwork } from '../../electron/engine/network/networkView.ts'
import { benchmarkFrames, formatFrames } from './frameBenchmark.ts'
import { benchmarkImport, formatImport } from './importBenchmark.ts'
import { importWithPasserelle } from './importPrograms.ts'
import { measureLibrary } from './librarySize.ts'
import { describeMachine } from './machineFacts.ts'
import { mailFiles, takeMessages } from './mailSample.ts'
import { formatMegabytes, formatNumber, formatTable } from './printTable.ts'
import { benchmarkNetwork, formatNetwork } from './networkBenchmark.ts'
import { betweennessError, formatSamplingError, madeNetwork, timeMeasures } from './networkMeasures.ts'
import { benchmarkSearch, formatSearch } from './searchBenchmark.ts'
import { benchmarkTopics, formatTopics } from './topicsBenchmark.ts'

const USAGE =
  'npm run bench -- [--only import|search|topics|network|frames] [--messages 20000] [--rounds 2] [--library DIR (search in what is there)]'
const QUERIES = 200
const ORGANISATION = { people: 10_000, ties: 200_000, departments: 60 }
const SHOWN = { people: 5000, ties: 50_000, departments: 20 }
const MEMORY_GOAL = 600e6

const shared = (path: string) => fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url))
const MAIL = shared('enron/mail')
const DIRECTORY = shared('enron/directory.csv')
const OTHER_MAIL = shared('lists/linux-hwmon-2020.mbox.gz')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    messages: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '2' },
    library: { type: 'string' },
  },
})
const [messages, rounds] = [Number(values.messages), Number(values.rounds)]
if (
  ![undefined, 'import', 'search', 'topics', 'network', 'frames'].includes(values.only) ||
  !(messages >= 1) ||
  !(rounds >= 1)
) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'))
  try {
    console.log(describeMachine())
    const hasMail = existsSync(MAIL)
    if (!hasMail && values.only !== 'network' && values.only !== 'frames') {
      console.log('Import, search and topics skipped: the mail they are measured with (enron/mail) is not there')
    }
    if (asked('import') && hasMail) await measureImport(folder)
    if (asked('search') && (hasMail || values.library !== undefined)) await measureSearch(folder)
    if (asked('topics') && hasMail) await measureTopics(folder)
    if (asked('network')) await measureNetwork(folder)
    if (asked('frames')) await measureFrames()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function asked(part: string): boolean {
  return values.only === undefined || values.only === part
}

async function measureNetwork(folder: string): Promise<void> {
  const network = madeNetwork(ORGANISATION.people, ORGANISATION.ties, ORGANISATION.departments, 1)
  console.log(`\nMeasures of ${formatNumber(ORGANISATION.people)} people with ${formatNumber(ORGANISATION.ties)} ties`)
  const rows = timeMeasures(network).map(({ measure, seconds }) => [measure, formatNumber(seconds, 2)])
  console.log(formatTable(['', 'seconds'], rows))
  console.log(formatSamplingError(betweennessError(network)))
  console.log(`\n${formatNetwork(await benchmarkNetwork({ ...ORGANISATION, folder }))}`)
}

async function measureFrames(): Promise<void> {
  const { people, ties } = madeNetwork(SHOWN.people, SHOWN.ties, SHOWN.departments, 1)
  const network = computeNetwork({ people, ties, period: { from: null, to: null }, limit: Infinity })
  console.log(`\n${formatFrames(await benchmarkFrames(network))}`)
}

async function measureTopics(folder: string): Promise<void> {
  console.log(`\n${formatTopics(await benchmarkTopics(await takeMessages(mailFiles(MAIL), Infinity), folder))}`)
}

async function measureImport(folder: string): Promise<void> {
  const sample = await takeMessages(mailFiles(MAIL), messages)
  const result = await benchmarkImport(sample, join(folder, 'import'), rounds)
  rmSync(join(folder, 'import'), { recursive: true, force: true })
  console.log(`\n${formatImport(result)}`)
}

async function measureSearch(folder: string): Promise<void> {
  if (values.library !== undefined) {
    const figures = await benchmarkSearch({ library: values.library, queries: QUERIES, imports: [] })
    console.log(`\n${formatSearch(figures)}`)
    return
  }
  const library = join(folder, 'library')
  const whole = await importWithPasserelle(mailFiles(MAIL), library)
  const memory = whole.peakBytes
  console.log(
    `\nAll the mail: ${formatNumber(whole.found)} messages, ${formatNumber(whole.imported)} imported in ` +
      `${formatNumber(whole.seconds, 1)} s (${formatNumber(whole.found / whole.seconds)}/s), peak memory ` +
      `${formatMegabytes(memory)}${memory === null ? '' : `, goal < ${formatMegabytes(MEMORY_GOAL)}`}`,
  )
  const size = measureLibrary(library)
  console.log(
    `Library ${formatMegabytes(size.fileBytes)} for ${formatMegabytes(size.textBytes)} of text ` +
      `(${formatNumber(size.fileBytes / size.textBytes, 2)}x; full-text index alone ` +
      `${formatNumber(size.indexBytes / size.textBytes, 2)}x), ${formatNumber(size.fileBytes / size.items)} bytes a message`,
  )
  const copy = join(folder, 'copy')
  cpSync(MAIL, copy, { recursive: true })
  const figures = await benchmarkSearch({
    library,
    queries: QUERIES,
    ...(existsSync(DIRECTORY) ? { directory: DIRECTORY } : {}),
    imports: [
      { name: 'beside an import of duplicates', paths: [copy] },
      ...(existsSync(OTHER_MAIL) ? [{ name: 'beside an import that writes', paths: [OTHER_MAIL] }] : []),
    ],
  })
  console.log(`\n${formatSearch(figures)}`)
}
