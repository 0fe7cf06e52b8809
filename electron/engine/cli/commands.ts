import { resolve } from 'node:path'
import type { Argument, Reply, RequestName } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { openEngine, type Engine } from '../engine.ts'
import { dateOption, numberOption, requireText, UsageError, type CommandLine } from './commandLine.ts'
import {
  presentExperts,
  presentItem,
  presentPeople,
  presentPerson,
  presentSearch,
  presentSilos,
} from './presentation.ts'
import { showProgress } from './progressLine.ts'

/** What a command prints with --json. */
type Command = (line: CommandLine) => Promise<unknown>

const DEFAULT_LIMIT = 10

export const COMMANDS: Readonly<Record<string, Command>> = {
  import: (line) => withEngine(line, true, (engine) => importPaths(engine, line)),
  directory: (line) =>
    withEngine(line, true, (engine) => ask(engine, 'directory.load', { path: resolve(requireText(line, 'PATH')) })),
  search: (line) =>
    withEngine(line, false, async (engine) => {
      const order = line.options.order
      const reply = await ask(engine, 'search.items', {
        query: requireText(line, 'QUERY'),
        limit: numberOption(line, 'limit', DEFAULT_LIMIT),
        offset: numberOption(line, 'offset', 0),
        ...(typeof order === 'string' ? { order: order as 'relevance' } : {}),
      })
      return presentSearch(reply)
    }),
  experts: (line) => withEngine(line, false, (engine) => experts(engine, line)),
  person: (line) =>
    withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return presentPerson(await ask(engine, 'person.get', personNamed(requireText(line, 'ID|ADDRESS'))))
    }),
  people: (line) =>
    withEngine(line, false, async (engine) => {
      const filter = line.words.join(' ')
      const reply = await ask(engine, 'person.list', {
        ...(filter === '' ? {} : { filter }),
        limit: numberOption(line, 'limit', 1000),
        offset: numberOption(line, 'offset', 0),
      })
      return presentPeople(reply)
    }),
  item: (line) =>
    withEngine(line, false, async (engine) => {
      const id = positive(requireText(line, 'ID')) as ItemId
      const item = await ask(engine, 'item.get', { id })
      return presentItem(item, await ask(engine, 'thread.get', { itemId: id }))
    }),
  topics: (line) =>
    withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      const filter = line.words.join(' ')
      const limit = numberOption(line, 'limit', 100)
      return { topics: await ask(engine, 'topic.list', filter === '' ? { limit } : { filter, limit }) }
    }),
  silos: (line) =>
    withEngine(line, false, async (engine) => presentSilos(await ask(engine, 'silos.report', periodOf(line)))),
  network: (line) =>
    withEngine(line, false, (engine) =>
      ask(engine, 'network.get', { ...periodOf(line), limit: numberOption(line, 'limit', 5000) }),
    ),
  status: (line) =>
    withEngine(line, false, async (engine) => ({
      ...(await ask(engine, 'library.status', {})),
      sources: await ask(engine, 'source.list', {}),
    })),
  doctor: (line) =>
    withEngine(line, false, async (engine) => {
      const report = await ask(engine, 'library.check', { repair: line.options.repair === true })
      if (!report.healthy) process.exitCode = 1
      return report
    }),
}

async function withEngine<Result>(
  line: CommandLine,
  create: boolean,
  use: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await openEngine({ library: resolve(line.library), create, analyseAfterImport: false })
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

async function ask<Name extends RequestName>(
  engine: Engine,
  name: Name,
  argument: Argument<Name>,
): Promise<Reply<Name>> {
  return engine.handlers[name](argument, new AbortController().signal)
}

async function importPaths(engine: Engine, line: CommandLine): Promise<unknown> {
  if (line.words.length === 0) throw new UsageError('import PATH...')
  const format = line.options.format
  const stop = engine.subscribe((name, payload) => {
    if (name === 'job') showProgress(payload as Parameters<typeof showProgress>[0], line.language)
  })
  const { jobId } = await ask(engine, 'import.start', {
    paths: line.words.map((path) => resolve(path)),
    dryRun: line.options['dry-run'] === true,
    exclude: line.options.exclude === undefined ? [] : (line.options.exclude as readonly string[]),
    ...(typeof format === 'string' ? { format } : {}),
  })
  const cancel = () => void ask(engine, 'job.cancel', { jobId })
  process.once('SIGINT', cancel)
  try {
    const report = await ask(engine, 'import.wait', { jobId })
    if (report.cancelled) throw new PasserelleError('cancelled')
    return report
  } finally {
    process.off('SIGINT', cancel)
    stop()
  }
}

async function experts(engine: Engine, line: CommandLine): Promise<unknown> {
  const { department, scope } = line.options
  const reply = await ask(engine, 'experts.rank', {
    query: requireText(line, 'QUERY'),
    limit: numberOption(line, 'limit', DEFAULT_LIMIT),
    excludeItems: excludedItems(line),
    ...(typeof department === 'string' ? { department } : {}),
    ...(typeof scope === 'string' ? { scope: scope as 'members' } : {}),
  })
  return presentExperts(reply, line.language)
}

/** `--exclude-items 12 13` as people type it: the first after the option, the others as words, or joined by commas. */
function excludedItems({ options }: CommandLine): ItemId[] {
  const given = (options['exclude-items'] ?? []) as readonly string[]
  return given.flatMap((ids) => ids.split(/[\s,]+/)).map((id) => positive(id) as ItemId)
}

function personNamed(word: string): Argument<'person.get'> {
  return /^\d+$/.test(word) ? { id: Number(word) as PersonId } : { address: word }
}

function positive(word: string): number {
  const number = Number(word)
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`ID: ${word}`)
  return number
}

function periodOf(line: CommandLine): { from?: number; to?: number } {
  const [from, to] = [dateOption(line, 'from', false), dateOption(line, 'to', true)]
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

async function bringUpToDate(engine: Engine): Promise<void> {
  const { analysis } = await ask(engine, 'library.status', {})
  if (analysis !== 'current') await ask(engine, 'analysis.run', {})
}
