import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Argument } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { NETWORK_FORMATS } from '../../../shared/model/network.ts'
import { PERSON_KINDS } from '../../../shared/model/person.ts'
import type { Engine } from '../engine.ts'
import { ask, bringUpToDate, withEngine, type Command } from './askEngine.ts'
import {
  choiceOption,
  dateOption,
  numberOption,
  positiveNumber,
  requireText,
  UsageError,
  type CommandLine,
} from './commandLine.ts'
import { COMMUNITY_COMMANDS } from './communityCommands.ts'
import { CONTACT_COMMANDS } from './contactCommands.ts'
import { IDENTITY_COMMANDS } from './identityCommands.ts'
import {
  presentItem,
  presentNetwork,
  presentPeople,
  presentPerson,
  presentSearch,
  presentSilos,
  presentSources,
  presentStatus,
} from './presentation.ts'
import { MODEL_COMMANDS } from './modelCommands.ts'
import { EXPERT_COMMANDS } from './expertCommands.ts'
import { REACH_COMMANDS } from './reachCommands.ts'
import { showProgress } from './progressLine.ts'
import { listHidden, SKILL_COMMANDS } from './skillCommands.ts'
import { TOPIC_COMMANDS } from './topicCommands.ts'
import { WHAT_IF_COMMANDS } from './whatIfCommands.ts'

const DEFAULT_LIMIT = 10
/** The most that a request for people may ask. */
const EVERYBODY = 1_000_000

export const COMMANDS: Readonly<Record<string, Command>> = {
  import(line) {
    if (line.words.length === 0) throw new UsageError('import PATH...')
    return withEngine(line, true, (engine) => importPaths(engine, line))
  },
  directory(line) {
    const path = resolve(requireText(line, 'PATH'))
    const date = dateOption(line, 'date', false)
    const argument = date === undefined ? { path } : { path, date }
    return withEngine(line, true, (engine) => ask(engine, 'directory.load', argument))
  },
  sources: (line) => withEngine(line, false, async (engine) => presentSources(await ask(engine, 'source.list', {}))),
  remove(line) {
    const wanted = requireText(line, 'ID|PATH')
    return withEngine(line, false, (engine) => removeSources(engine, wanted))
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
  person(line) {
    const wanted = personNamed(requireText(line, 'ID|ADDRESS'))
    return withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return presentPerson(await ask(engine, 'person.get', wanted))
    })
  },
  people(line) {
    if (line.options.hidden === true) return listHidden(line)
    const argument = peopleArgument(line)
    return withEngine(line, false, async (engine) => presentPeople(await ask(engine, 'person.list', argument)))
  },
  item(line) {
    const id = positiveNumber(requireText(line, 'ID')) as ItemId
    return withEngine(line, false, async (engine) => {
      const item = await ask(engine, 'item.get', { id })
      return presentItem(item, await ask(engine, 'thread.get', { itemId: id }))
    })
  },
  silos(line) {
    const period = periodOf(line)
    return withEngine(line, false, async (engine) =>
      presentSilos(await ask(engine, 'silos.report', period), await ask(engine, 'silos.trend', {})),
    )
  },
  network(line) {
    const argument = { ...periodOf(line), limit: numberOption(line, 'limit', 5000) }
    return withEngine(line, false, async (engine) => presentNetwork(await ask(engine, 'network.get', argument)))
  },
  export(line) {
    const format = NETWORK_FORMATS.find((known) => known === line.words[0])
    const { out } = line.options
    if (!format || typeof out !== 'string') throw new UsageError(`export ${NETWORK_FORMATS.join('|')} --out FILE`)
    return withEngine(line, false, async (engine) => {
      const { text } = await ask(engine, 'network.export', { ...periodOf(line), format })
      return writeOut(resolve(out), text)
    })
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
  ...IDENTITY_COMMANDS,
  ...SKILL_COMMANDS,
  ...TOPIC_COMMANDS,
  ...EXPERT_COMMANDS,
  ...REACH_COMMANDS,
  ...CONTACT_COMMANDS,
  ...WHAT_IF_COMMANDS,
  ...COMMUNITY_COMMANDS,
  ...MODEL_COMMANDS,
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

/** Removes the source of that number, or those of that path: a folder of several formats is several sources. */
async function removeSources(engine: Engine, wanted: string): Promise<unknown> {
  const path = resolve(wanted)
  const sources = await ask(engine, 'source.list', {})
  const removed = sources.filter((source) =>
    /^\d+$/.test(wanted) ? source.id === Number(wanted) : source.path === path,
  )
  if (removed.length === 0) throw new PasserelleError('not-found', { kind: 'source', id: wanted })
  for (const { id } of removed) await ask(engine, 'source.remove', { sourceId: id })
  return { removed: presentSources(removed).sources }
}

/** A script is given everybody, a reader the first thousand. */
function peopleArgument(line: CommandLine): Argument<'person.list'> {
  const filter = line.words.join(' ')
  const { department } = line.options
  const kind = choiceOption(line, 'kind', PERSON_KINDS)
  return {
    ...(filter === '' ? {} : { filter }),
    ...(kind === undefined ? {} : { kind }),
    ...(typeof department === 'string' ? { department } : {}),
    withAliases: true,
    limit: numberOption(line, 'limit', line.json ? EVERYBODY : 1000),
    offset: numberOption(line, 'offset', 0),
  }
}

function personNamed(word: string): Argument<'person.get'> {
  return /^\d+$/.test(word) ? { id: Number(word) as PersonId } : { address: word }
}

function periodOf(line: CommandLine): { from?: number; to?: number } {
  const [from, to] = [dateOption(line, 'from', false), dateOption(line, 'to', true)]
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** Throws `path-not-writable`. */
async function writeOut(path: string, text: string): Promise<{ path: string; bytes: number }> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new PasserelleError('path-not-writable', { path }, { cause })
  }
  return { path, bytes: Buffer.byteLength(text) }
}
