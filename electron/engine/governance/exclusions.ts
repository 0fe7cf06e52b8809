import type { RawItem } from '../../../shared/model/rawItem.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'

/** A rule that keeps items from ever being stored. `text` is the rule as the person wrote it; it is what the report names. */
export interface Exclusion {
  readonly text: string
  excludes(item: RawItem): boolean
}

type RuleMaker = (value: string) => ((item: RawItem) => boolean) | undefined

const RULES: Readonly<Record<string, RuleMaker>> = {
  /** Anybody on the item: an address, or the full name. */
  person: (value) => (item) =>
    item.participants.some((person) => person.address === value || person.name.toLowerCase() === value),
  /** Mail folder, label, channel or document folder; also a part of the path of the file. */
  folder: (value) => (item) =>
    (item.place ?? '').toLowerCase().includes(value) ||
    item.where
      .toLowerCase()
      .split(/[/\\#]/)
      .includes(value),
  word: (value) => (item) => `${item.subject}\n${item.text}`.toLowerCase().includes(value),
  before: (value) => beforeOrAfter(value, (date, limit) => date < limit),
  after: (value) => beforeOrAfter(value, (date, limit) => date >= limit),
  kind: (value) => (item) => item.kind === value,
}

function beforeOrAfter(value: string, excludes: (date: number, limit: number) => boolean) {
  const limit = Date.parse(value)
  if (Number.isNaN(limit)) return undefined
  return (item: RawItem) => item.date !== null && excludes(item.date, limit)
}

/** Reads `person:ada@example.org`, `folder:Private`, `word:confidentiel`, `before:2019-01-01`, `after:…`, `kind:chat`; throws `bad-argument`. */
export function parseExclusion(text: string): Exclusion {
  const colon = text.indexOf(':')
  const value = text
    .slice(colon + 1)
    .trim()
    .toLowerCase()
  const name = text.slice(0, Math.max(colon, 0))
  const excludes = Object.hasOwn(RULES, name) && value !== '' ? RULES[name]?.(value) : undefined
  if (!excludes) {
    const known = Object.keys(RULES).map((rule) => `${rule}:…`)
    throw new PasserelleError('bad-argument', { name: text, detail: known.join(', ') })
  }
  return { text, excludes }
}
