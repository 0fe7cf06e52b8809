import { readDate } from './documentDate.ts'
import type { DocumentContent } from './documentImporter.ts'

/** Only the top of a document says who wrote it; further down such a line is about something else. */
const LINES = 15
const AUTHOR =
  /^\s*(?::|\*\*|#+\s*)?\s*(?:authors?|auteurs?|autrices?|written by|rédigé par|écrit par)\s*(?:\*\*)?\s*:(?:\*\*)?\s*(\S.*)$/iu
const DATE =
  /^\s*(?::|\*\*)?\s*(?:date|last (?:modified|updated)|mis à jour(?: le)?)\s*(?:\*\*)?\s*:(?:\*\*)?\s*(\S.*)$/iu

/** `Author: Ada Lovelace`, `:Author: Ada` (reStructuredText), `Auteurs : ...` and `Date: 2020-01-31` at the top of a plain text. */
export function readHeaderLines(text: string): Pick<DocumentContent, 'authors' | 'date'> {
  const lines = text.slice(0, 20_000).split('\n', LINES)
  const found = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1]?.trim() ?? [])
  return {
    authors: found(AUTHOR),
    date:
      found(DATE)
        .map(readDate)
        .find((date) => date !== null) ?? null,
  }
}
