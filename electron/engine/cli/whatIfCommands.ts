import type { Argument } from '../../../shared/api/engineApi.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Engine } from '../engine.ts'
import { ask, bringUpToDate, withEngine, type Command } from './askEngine.ts'
import { UsageError, type CommandLine } from './commandLine.ts'
import { keyNamed } from './identityCommands.ts'

const USED = 'what-if --tie A,B ... | --liaison DEPARTMENT,DEPARTMENT | --community A,B,C...'

export const WHAT_IF_COMMANDS: Readonly<Record<string, Command>> = {
  /** People by a key of theirs, or by their id; departments by their name, which may hold commas. */
  'what-if'(line) {
    const { tie, liaison, community } = line.options
    if (line.words.length > 0 || (tie ?? liaison ?? community) === undefined) throw new UsageError(USED)
    return withEngine(line, false, async (engine) => {
      await bringUpToDate(engine)
      return ask(engine, 'silos.whatIf', await changeOf(engine, line))
    })
  },
}

async function changeOf(engine: Engine, { options }: CommandLine): Promise<Argument<'silos.whatIf'>> {
  const ties: [PersonId, PersonId][] = []
  for (const pair of (options.tie ?? []) as readonly string[]) {
    const [a, b, ...more] = await people(engine, pair)
    if (a === undefined || b === undefined || more.length > 0) throw new UsageError(USED)
    ties.push([a, b])
  }
  const between = typeof options.liaison === 'string' ? await departments(engine, options.liaison) : undefined
  return {
    ties,
    ...(between === undefined ? {} : { liaison: between }),
    ...(typeof options.community === 'string' ? { community: await people(engine, options.community) } : {}),
  }
}

async function people(engine: Engine, words: string): Promise<PersonId[]> {
  const found: PersonId[] = []
  for (const word of words.split(',').map((part) => part.trim())) {
    if (/^\d+$/.test(word)) found.push(Number(word) as PersonId)
    else found.push((await ask(engine, 'person.get', { address: await keyNamed(engine, word) })).id)
  }
  return found
}

/** At which of its commas the text falls into two departments that there are. */
async function departments(engine: Engine, words: string): Promise<[string, string]> {
  const known = new Set((await ask(engine, 'names.list', {})).departments)
  const parts = words.split(',')
  for (let at = 1; at < parts.length; at++) {
    const [a, b] = [parts.slice(0, at).join(',').trim(), parts.slice(at).join(',').trim()]
    if (known.has(a) && known.has(b)) return [a, b]
  }
  throw new UsageError(USED)
}
