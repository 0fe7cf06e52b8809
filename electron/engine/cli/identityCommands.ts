import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import type { CorrectionId, PersonId } from '../../../shared/model/ids.ts'
import { PERSON_KINDS } from '../../../shared/model/person.ts'
import type { Engine } from '../engine.ts'
import { ask, withEngine, type Command } from './askEngine.ts'
import { dateOption, numberOption, UsageError, type CommandLine } from './commandLine.ts'
import { presentCorrections, presentReview } from './presentation.ts'

const REVIEWED = 20

/** What says who is who: KEY is an address, a chat account, `name:` and a bare name, or a person's number for their first alias. */
export const IDENTITY_COMMANDS: Readonly<Record<string, Command>> = {
  merge(line) {
    const [a, b] = pair(line, 'A B')
    return correct(line, async (keyOf) => ({ type: 'merge', a: await keyOf(a), b: await keyOf(b) }))
  },
  separate(line) {
    const [a, b] = pair(line, 'A B')
    return correct(line, async (keyOf) => ({ type: 'separate', these: [await keyOf(a)], those: [await keyOf(b)] }))
  },
  split(line) {
    if (line.words.length === 0) throw new UsageError('split KEY...')
    return correct(line, (_, engine) => splitOff(engine, line.words))
  },
  move(line) {
    const [key, department] = pair(line, 'KEY DEPARTMENT|- [--since DATE]')
    const since = dateOption(line, 'since', false) ?? null
    const named = department === '-' ? null : department
    return correct(line, async (keyOf) => ({ type: 'department', key: await keyOf(key), department: named, since }))
  },
  kind(line) {
    const [key, word] = pair(line, 'KEY KIND')
    const kind = PERSON_KINDS.find((known) => known === word)
    if (!kind) throw new UsageError(`kind KEY ${PERSON_KINDS.join('|')}`)
    return correct(line, async (keyOf) => ({ type: 'kind', key: await keyOf(key), kind }))
  },
  'never-merge'(line) {
    const [key, ...more] = line.words
    if (key === undefined || more.length > 0) throw new UsageError('never-merge KEY')
    return correct(line, async (keyOf) => ({ type: 'never-merge', key: await keyOf(key) }))
  },
  corrections: (line) =>
    withEngine(line, false, async (engine) =>
      presentCorrections(await ask(engine, 'identity.corrections', {}), line.language),
    ),
  undo(line) {
    const id = Number(line.words[0])
    if (line.words.length !== 1 || !Number.isInteger(id) || id < 1) throw new UsageError('undo ID')
    return withEngine(line, false, async (engine) => {
      await ask(engine, 'identity.undo', { id: id as CorrectionId })
      return { undone: id }
    })
  },
  review(line) {
    const argument = { limit: numberOption(line, 'limit', REVIEWED), offset: numberOption(line, 'offset', 0) }
    return withEngine(line, false, async (engine) =>
      presentReview(await ask(engine, 'identity.review', argument), line.language),
    )
  },
}

type KeyOf = (word: string) => Promise<string>

function correct(line: CommandLine, build: (keyOf: KeyOf, engine: Engine) => Promise<Correction>): ReturnType<Command> {
  return withEngine(line, false, async (engine) => {
    const correction = await build((word) => keyNamed(engine, word), engine)
    const { id } = await ask(engine, 'identity.correct', correction)
    return presentCorrections([{ id, correction, madeAt: Date.now() }], line.language).corrections[0]
  })
}

/** A number is a person's, and names them by their first alias. */
export async function keyNamed(engine: Engine, word: string): Promise<string> {
  if (!/^\d+$/.test(word)) return word
  const { aliases } = await ask(engine, 'person.get', { id: Number(word) as PersonId })
  return aliases[0]?.key ?? word
}

/** These aliases of a person apart from the others that the person has; throws `alias-unknown` where one is not the person's. */
async function splitOff(engine: Engine, words: readonly string[]): Promise<Correction> {
  const [first = ''] = words
  const { aliases } = await ask(engine, 'person.get', { address: first })
  const keys = aliases.map(({ key }) => key)
  const these = words.map((word) => {
    const key = keys.find((known) => known === word || known === word.toLowerCase())
    if (key === undefined) throw new PasserelleError('alias-unknown', { key: word })
    return key
  })
  const those = keys.filter((key) => !these.includes(key))
  if (those.length === 0) throw new PasserelleError('bad-argument', { name: 'split', detail: keys.join(', ') })
  return { type: 'separate', these, those }
}

/** Two words, the second of which may be several, such as a department's name. */
function pair({ command, words }: CommandLine, what: string): [string, string] {
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0) throw new UsageError(`${command} ${what}`)
  return [first, rest.join(' ')]
}
