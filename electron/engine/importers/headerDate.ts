import type { Instant } from '../../../shared/model/ids.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Minutes east of Greenwich (RFC 5322 section 4.3, and the European names that mail programs write). */
const ZONES: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  mez: 60,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
}
const CLOCK = '(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?'
const RFC_5322 = new RegExp(
  `(?:^|\\D)(\\d{1,2})[\\s-]+([a-z]{3})[a-z.]*[\\s,-]+(\\d{2,4})[\\s,]+${CLOCK}(?:\\.\\d+)?\\s*(.*)$`,
  'i',
)
const ASCTIME = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?([a-z]{3})[a-z]*\\.?\\s+(\\d{1,2}),?\\s+${CLOCK}\\s+(?:([a-z(+-]\\S*(?:\\s+[^\\s\\d]+)?)\\s+)?(\\d{4})(?:\\s+(.*))?$`,
  'i',
)
const ISO_8601 = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})[t\\s]+${CLOCK}(?:[.,]\\d+)?\\s*(.*)$`, 'i')
const FIRST_YEAR = 1970
const DAY = 86_400_000
const MAX_LENGTH = 200

/**
 * Milliseconds since the epoch of a Date field (RFC 5322 section 3.3 with its obsolete forms, asctime, ISO 8601), or null
 * where it is not a date, or not a possible one: before 1970, or more than a day after `now`. A zone that is missing or not
 * known counts as UTC, so that the same file gives the same dates on every machine.
 */
export function parseHeaderDate(value: string, now: Instant = Date.now()): Instant | null {
  const text = value.slice(0, MAX_LENGTH).trim()
  const found = fromRfc5322(text) ?? fromIso(text) ?? fromAsctime(text)
  if (found === null || found < 0 || found > now + DAY) return null
  return found
}

function fromRfc5322(text: string): Instant | null {
  const match = RFC_5322.exec(text)
  if (!match) return null
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = ''] = match
  return instant(fullYear(year), monthOf(month), [day, hour, minute, second], zone)
}

function fromAsctime(text: string): Instant | null {
  const match = ASCTIME.exec(text)
  if (!match) return null
  const [, month = '', day = '', hour = '', minute = '', second = '0', before = '', year = '', after = ''] = match
  return instant(Number(year), monthOf(month), [day, hour, minute, second], after || before)
}

function fromIso(text: string): Instant | null {
  const match = ISO_8601.exec(text)
  if (!match) return null
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '0', zone = ''] = match
  return instant(Number(year), Number(month) - 1, [day, hour, minute, second], zone)
}

function instant(year: number, month: number, dayAndTime: readonly string[], zone: string): Instant | null {
  const [day = 0, hour = 0, minute = 0, second = 0] = dayAndTime.map(Number)
  const possible = month >= 0 && month < 12 && day >= 1 && day <= 31 && hour <= 24 && minute < 60 && second <= 60
  if (!possible || year < FIRST_YEAR) return null
  return Date.UTC(year, month, day, hour, minute, second) - zoneMinutes(zone) * 60_000
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase())
}

/** Two digits: 00 to 49 are of this century, 50 to 99 of the last; three digits count from 1900 (RFC 5322 section 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year < 50 ? year + 2000 : year + 1900
  return digits.length === 3 ? year + 1900 : year
}

function zoneMinutes(text: string): number {
  const offset = /^(?:gmt|utc?|z)?\s*([+-])(\d{2}):?(\d{2})/i.exec(text.trim())
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3])
    return minutes > 15 * 60 ? 0 : offset[1] === '-' ? -minutes : minutes
  }
  return ZONES[/^\(?([a-z]+)/i.exec(text.trim())?.[1]?.toLowerCase() ?? ''] ?? 0
}
