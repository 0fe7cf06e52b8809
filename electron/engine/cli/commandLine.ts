import { parseArgs } from 'node:util'
import { LANGUAGES, preferredLanguage, type Language } from '../../../shared/wording/language.ts'
import { defaultLibrary } from '../defaultLibrary.ts'

const OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  format: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  exclude: { type: 'string', multiple: true },
  limit: { type: 'string' },
  offset: { type: 'string' },
  order: { type: 'string' },
  department: { type: 'string' },
  kind: { type: 'string' },
  since: { type: 'string' },
  present: { type: 'boolean', default: false },
  'why-not': { type: 'string' },
  date: { type: 'string' },
  'exclude-items': { type: 'string', multiple: true },
  scope: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  topic: { type: 'string' },
  tie: { type: 'string', multiple: true },
  liaison: { type: 'string' },
  community: { type: 'string' },
  mood: { type: 'string' },
  hidden: { type: 'boolean', default: false },
  gaps: { type: 'boolean', default: false },
  succession: { type: 'boolean', default: false },
  days: { type: 'string' },
  repair: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** A command line that can be carried out. */
export interface CommandLine {
  readonly command: string
  readonly words: readonly string[]
  readonly library: string
  readonly json: boolean
  readonly language: Language
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

/** The person used the command line in a way that means nothing: exit 2. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws UsageError. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args)
  const [command = 'help', ...words] = positionals
  return {
    command: values.help ? 'help' : command,
    words,
    library: values.library ?? defaultLibrary(),
    json: values.json,
    language: languageOf(values.lang),
    options: values,
  }
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: prepared(args),
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    })
    return { values, positionals: positionals.map((word) => word.replace(WORD_MARK, '')) }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

const WORD_MARK = /^\0/

/**
 * `--exclude-items 12 13` names as many items as follow, each given to the parser with an option of its own; and a word such as
 * `-from:ada` belongs to the query, as there are no options of several letters behind a single dash.
 */
function prepared(args: readonly string[]): string[] {
  const result: string[] = []
  let inItems = false
  for (const arg of args) {
    if (inItems && /^[\d\s,]+$/.test(arg)) {
      if (result.at(-1) !== '--exclude-items') result.push('--exclude-items')
      result.push(arg)
      continue
    }
    inItems = arg === '--exclude-items'
    result.push(/^-[^-]./.test(arg) ? `\0${arg}` : arg)
  }
  return result
}

function languageOf(wanted: string | undefined): Language {
  if (wanted === undefined) {
    return preferredLanguage([process.env.LC_ALL ?? '', process.env.LC_MESSAGES ?? '', process.env.LANG ?? ''])
  }
  const language = LANGUAGES.find((known) => known === wanted)
  if (!language) throw new UsageError(`--lang ${wanted}: ${LANGUAGES.join(' | ')}`)
  return language
}

/** A whole number option; `fallback` where it is not given. */
export function numberOption({ options }: CommandLine, name: string, fallback: number): number {
  const value = options[name]
  if (typeof value !== 'string') return fallback
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`--${name} ${value}`)
  return number
}

/** A word that must be a whole number from 1, as ids are. */
export function positiveNumber(word: string): number {
  const number = Number(word)
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`ID: ${word}`)
  return number
}

/** A date option as an instant; a year, month or day names its first moment, or with `end` its last. */
export function dateOption({ options }: CommandLine, name: string, end: boolean): number | undefined {
  const value = options[name]
  if (typeof value !== 'string') return undefined
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value)
  if (!parts) throw new UsageError(`--${name} ${value}: YYYY, YYYY-MM, YYYY-MM-DD`)
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)]
  if (!end) return Date.UTC(year, month, day)
  if (parts[3]) return Date.UTC(year, month, day + 1) - 1
  return parts[2] ? Date.UTC(year, month + 1, 1) - 1 : Date.UTC(year + 1, 0, 1) - 1
}

/** An option that is one of a few words; undefined where it is not given. */
export function choiceOption<Choice extends string>(
  { options }: CommandLine,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = options[name]
  if (typeof value !== 'string') return undefined
  const choice = choices.find((known) => known === value)
  if (choice === undefined) throw new UsageError(`--${name} ${value}: ${choices.join(' | ')}`)
  return choice
}

/** The words after the command as one text; throws UsageError where there are none. */
export function requireText({ words, command }: CommandLine, what: string): string {
  const text = words.join(' ').trim()
  if (text === '') throw new UsageError(`${command} ${what}`)
  return text
}
