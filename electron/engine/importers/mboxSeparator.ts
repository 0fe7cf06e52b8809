const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?'
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?'

// asctime (with the zone before the year, as Gmail writes it, or after it), RFC 5322, ISO 8601: what mail programs write.
const DATED = new RegExp(
  `\\s(${DAY} +${MONTH} +\\d{1,2} +${CLOCK}(?: +[^\\s\\d][^\\s]*){0,2} +\\d{4}\\b.{0,40}` +
    `|(?:${DAY} +)?\\d{1,2}[ -]${MONTH}[ -]\\d{2,4} +${CLOCK}.{0,20}` +
    `|\\d{4}-\\d{2}-\\d{2}[T ]${CLOCK}.{0,20})$`,
  'i',
)

/** No separator is longer; a longer line that starts with `From ` is prose. */
export const MAX_SEPARATOR_LENGTH = 512

export interface MboxSeparator {
  /** Who the delivering program says the message came from; empty where it does not say. */
  readonly sender: string
  readonly date: string
}

/**
 * What a line such as `From ada@example.org Tue Sep 10 10:00:00 2013` says, or null where the line is not an mbox
 * separator: it must end with a date (RFC 4155 asks for one, and prose that begins with "From " has none).
 */
export function parseMboxSeparator(line: string): MboxSeparator | null {
  if (!line.startsWith('From ') || line.length > MAX_SEPARATOR_LENGTH) return null
  const match = DATED.exec(line.trimEnd())
  if (match?.[1] === undefined) return null
  return { sender: line.slice(5, match.index).trim(), date: match[1] }
}
