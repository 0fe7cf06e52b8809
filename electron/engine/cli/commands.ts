import { resolve } from 'node:path'
import type { Argument, Reply, RequestName } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { openEngine, type Engine } from '../engine.ts'
import { choiceOption, dateOption, numberOption, requireText, UsageError, type CommandLine } from './commandLine.ts'
import {
  presentExperts,
  presentItem,
  presentNetwork,
  presentPeople,
  presentPerson,
  presentSearch,
  presentSilos,
  presentStatus,
} from './presentation.ts'
import { showProgress } from './progressLine.ts'

/** What a command prints with --json. */
type Command = (line: CommandLine) => Promise<unknown>

const DEFAULT_LIMIT = 10

export const COMMANDS: Readonly<Record<string, Command>> = {
  import(line) {
    if (line.words.length === 0) throw new UsageError('import PATH...')
    return withEngine(line, true, (engine) => importPaths(engine, line))
  },
  directory(line) {
    const path = resolve(requireText(line, 'PATH'))
    return withEngine(line, true, (engine) => ask(engine, 'directory.load', { path }))
  },
  search(line) {
    const order = choiceOption(line, 'order', ['relevance', 'newest', 'oldest'])
    const argument = {
      query: requireText(line, 'QUERY'),
      limit: numberOption(line, 'limit', DEFAULT_LIMIT),
      offset: numberOption(line, 'offset', 0),
      ...(order === undefined ? {} : { order }),
    }
    return withEngine(line, false, async (engine) => presentSearch(await ask(engine, 'search.items', argument)))
  },
  experts(line) {
    const argument = expertsArgument(line)
    return withEngine(line, false, async (engine) =>
      presentExperts(await ask(engine, 'experts.rank', argument), line.language),
    )
  },
  person(line) {
    const wanted = personNamed(requireText(line, 'ID|ADDRESS'))
    return withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return presentPerson(await ask(engine, 'person.get', wanted))
    })
  },
  people(line) {
    const filter = line.words.join(' ')
    const argument = {
      ...(filter === '' ? {} : { filter }),
      limit: numberOption(line, 'limit', 1000),
      offset: numberOption(line, 'offset', 0),
    }
    return withEngine(line, false, async (engine) => presentPeople(await ask(engine, 'person.list', argument)))
  },
  item(line) {
    const id = positive(requireText(line, 'ID')) as ItemId
    return withEngine(line, false, async (engine) => {
      const item = await ask(engine, 'item.get', { id })
      return presentItem(item, await ask(engine, 'thread.get', { itemId: id }))
    })
  },
  topics(line) {
    const filter = line.words.join(' ')
    const limit = numberOption(line, 'limit', 100)
    return withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return { topics: await ask(engine, 'topic.list', filter === '' ? { limit } : { filter, limit }) }
    })
  },
  silos(line) {
    const period = periodOf(line)
    return withEngine(line, false, async (engine) => presentSilos(await ask(engine, 'silos.report', period)))
  },
  network(line) {
    const argument = { ...periodOf(line), limit: numberOption(line, 'limit', 5000) }
    return withEngine(line, false, async (engine) => presentNetwork(await ask(engine, 'network.get', argument)))
  },
  status: (line) =>
    withEngine(line, false, async (engine) =>
      presentStatus(await ask(engine, 'library.status', {}), await ask(engine, 'source.list', {})),
    ),
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

function expertsArgument(line: CommandLine): Argument<'experts.rank'> {
  const { department } = line.options
  const scope = choiceOption(line, 'scope', ['members', 'everyone'])
  return {
    query: requireText(line, 'QUERY'),
    limit: numberOption(line, 'limit', DEFAULT_LIMIT),
    excludeItems: excludedItems(line),
    ...(typeof department === 'string' ? { department } : {}),
    ...(scope === undefined ? {} : { scope }),
  }
}

/** `--exclude-items 12 13`, or joined by commas. */
function excludedItems({ options }: CommandLine): ItemId[] {
  const given = (options['exclude-items'] ?? []) as readonly string[]
  return given.flatMap((ids) => ids.split(/[\s,]+/).filter(Boolean)).map((id) => positive(id) as ItemId)
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
