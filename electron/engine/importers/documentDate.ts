import type { Instant } from '../../../shared/model/ids.ts'

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i
/** ISO 32000-1 section 7.9.4: `D:20200131120000+01'00'`, cut off anywhere after the year. */
const PDF = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z|[+-]\d{2})'?(\d{2})?'?)?/i
const EARLIEST = Date.UTC(1970, 0, 2)
const LATEST = Date.UTC(2100, 0, 1)

/**
 * The instant of a date as documents write it: ISO 8601 (also a day or a month alone), PDF, or RFC 5322; where no zone is
 * given, UTC. Null for anything else, for days that do not exist and for the years before 1970 and after 2099, which are
 * defaults of programs rather than dates.
 */
export function readDate(value: unknown): Instant | null {
  if (value instanceof Date) return plausible(value.getTime())
  if (typeof value !== 'string') return null
  const text = value.trim()
  const iso = ISO.exec(text)
  if (iso) return fromParts(iso.slice(1, 7), iso[7])
  if (/^(?:D:)?\d{8}(?:\d|$|Z|[+-])/i.test(text)) {
    const pdf = PDF.exec(text)
    return pdf
      ? fromParts(pdf.slice(1, 7), pdf[7] && pdf[7].length > 1 ? `${pdf[7]}:${pdf[8] ?? '00'}` : undefined)
      : null
  }
  const rfc = /^(?:[A-Z][a-z]{2},\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\b/.test(text)
  return rfc ? plausible(Date.parse(/(?:GMT|UTC?|[+-]\d{4})\s*$/.test(text) ? text : `${text} UTC`)) : null
}

function fromParts(parts: readonly (string | undefined)[], zone: string | undefined): Instant | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  )
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists ? plausible(at.getTime() - zoneOffset(zone)) : null
}

function zoneOffset(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '')
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000
}

function plausible(instant: number): Instant | null {
  return instant >= EARLIEST && instant < LATEST ? instant : null
}
