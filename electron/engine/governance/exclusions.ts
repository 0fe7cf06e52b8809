import type { RawItem } from '../../../shared/model/rawItem.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'

/** A rule that keeps items from ever being stored. `text` is the rule as the person wrote it; it is what the report names. */
export interface Exclusion {
  readonly text: string
  excludes(item: RawItem): boolean
}

type RuleMaker = (value: string) => ((item: RawItem) => boolean) | undefined

const RULES: Readonly<Record<string, RuleMaker>> = {
  /** Anybody on the item: an address, one that the export gives for the same account, or the full name. */
  person: (value) => (item) =>
    item.participants.some(
      ({ address, name, alsoKnownAs = [] }) =>
        address === value || folded(name) === value || alsoKnownAs.some((other) => folded(other) === value),
    ),
  /** Mail folder, label, channel or document folder; also a part of the path of the file. */
  folder: (value) => (item) =>
    folded(item.place ?? '').includes(value) ||
    folded(item.where)
      .split(/[/\\#]/)
      .includes(value),
  /** Anywhere in what would be stored of it: subject, text, names of attachments and of the place. */
  word: (value) => (item) =>
    folded([item.subject, item.text, ...item.attachments, item.place ?? ''].join('\n')).includes(value),
  before: (value) => beforeOrAfter(value, (date, limit) => date < limit),
  after: (value) => beforeOrAfter(value, (date, limit) => date >= limit),
  kind: (value) => (item) => item.kind === value,
}

/** Case does not count, nor whether an accent is one character with its letter or two. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function beforeOrAfter(value: string, excludes: (date: number, limit: number) => boolean) {
  // Date.parse alone would take "note 1" for a day of 2001.
  const limit = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? Date.parse(value) : NaN
  if (Number.isNaN(limit)) return undefined
  return (item: RawItem) => item.date !== null && excludes(item.date, limit)
}

/** Reads `person:ada@example.org`, `folder:Private`, `word:confidentiel`, `before:2019-01-01`, `after:…`, `kind:chat`; throws `bad-argument`. */
export function parseExclusion(text: string): Exclusion {
  const colon = text.indexOf(':')
  const value = folded(text.slice(colon + 1).trim())
  const name = text.slice(0, Math.max(colon, 0))
  const excludes = Object.hasOwn(RULES, name) && value !== '' ? RULES[name]?.(value) : undefined
  if (!excludes) {
    const known = Object.keys(RULES).map((rule) => `${rule}:…`)
    throw new PasserelleError('bad-argument', { name: text, detail: known.join(', ') })
  }
  return { text, excludes }
}
