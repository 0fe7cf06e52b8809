import type { Instant } from '../../../shared/model/ids.ts'
import { MAX_FRONT_MATTER_LENGTH } from './archiveLimits.ts'
import { readDate } from './documentDate.ts'
import { frontMatterLinks } from './pageLinks.ts'
import { packageWhenNeeded } from './packageWhenNeeded.ts'

const yaml = packageWhenNeeded('yaml', (exported) => exported as typeof import('yaml'))

/** The YAML block that Jekyll, Hugo, Obsidian and others put between `---` lines at the top of a Markdown page. */
export interface FrontMatter {
  readonly title: string
  readonly authors: readonly string[]
  readonly date: Instant | null
  /** The newest of all dates among the values; null where there is none. */
  readonly mentioned: Instant | null
  /** Pages that it names. */
  readonly links: readonly string[]
  /** The words among the values, a line for each top-level key, each said once: role, skills, tags and the like. No dates, numbers or links. */
  readonly text: string
  /** What follows the block. */
  readonly body: string
}

const TITLE_KEYS = ['title', 'titre', 'fullname', 'name', 'nom']
const AUTHOR_KEYS = ['author', 'authors', 'auteur', 'auteurs', 'autrice', 'fullname', 'byline', 'creator']
const DATE_KEYS = [
  'updated',
  'lastmod',
  'last_modified',
  'last_modified_at',
  'modified',
  'date',
  'published',
  'created',
]
/** Said elsewhere: in the subject, the participants and the date. */
const SAID = new Set([...TITLE_KEYS, ...AUTHOR_KEYS, ...DATE_KEYS])
const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** A page without front matter is all body. A block that is not YAML is kept as text, so that its words are found. */
export function readFrontMatter(page: string): FrontMatter {
  const block = BLOCK.exec(page.slice(0, MAX_FRONT_MATTER_LENGTH))
  const source = block?.[1]
  if (!block || source === undefined) return { ...NOTHING, body: page }
  const body = page.slice(block[0].length)
  const fields = parseFields(source)
  if (!fields) return { ...NOTHING, text: source, body }
  const first = (keys: readonly string[]) => keys.flatMap((key) => words(fields[key], 0)).at(0) ?? ''
  return {
    title: first(TITLE_KEYS),
    authors: AUTHOR_KEYS.flatMap((key) => people(fields[key])),
    date: DATE_KEYS.map((key) => readDate(fields[key])).find((date) => date !== null) ?? null,
    mentioned: newest(fields),
    links: frontMatterLinks(fields),
    text: Object.entries(fields)
      .filter(([key]) => !SAID.has(key))
      .map(([, value]) => [...new Set(words(value, 0).filter(isSaying))].join(', '))
      .filter((line) => line !== '')
      .join('\n'),
    body,
  }
}

const NOTHING = { title: '', authors: [], date: null, mentioned: null, links: [], text: '' } as const

type Fields = Readonly<Record<string, unknown>>

function parseFields(source: string): Fields | null {
  try {
    const document = yaml().parseDocument(source, { logLevel: 'silent', uniqueKeys: false })
    if (document.errors.length > 0) return null
    // Stops aliases that double at each level ("billion laughs").
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Stops recursion without end; real front matter nests three deep. */
const MAX_DEPTH = 8

function words(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (depth >= MAX_DEPTH || typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((part: unknown) => words(part, depth + 1))
}

function newest(fields: Fields): Instant | null {
  const dates = values(fields, 0).flatMap((value) => readDate(value) ?? [])
  return dates.length > 0 ? dates.reduce((a, b) => Math.max(a, b)) : null
}

function values(value: unknown, depth: number): unknown[] {
  if (depth >= MAX_DEPTH || typeof value !== 'object' || value === null || value instanceof Date) return [value]
  return Object.values(value).flatMap((part: unknown) => values(part, depth + 1))
}

/** `Ada`, `[Ada, Grace]`, `{name: Ada, email: ada@example.org}` or a list of these. */
function people(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(people)
  if (!isFields(value)) return words(value, 0)
  const [name = ''] = words(value.name, 0)
  const [email = ''] = words(value.email, 0)
  if (name === '' && email === '') return []
  return [email === '' ? name : `${name} <${email}>`]
}

/** Dates, numbers, links, paths and addresses are values for programs. */
function isSaying(value: string): boolean {
  return /\p{L}/u.test(value) && readDate(value) === null && !/^(?:[a-z]+:\/\/|www\.|\/|\S+@\S+$)\S*$/i.test(value)
}
