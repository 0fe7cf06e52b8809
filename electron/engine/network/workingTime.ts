import type { Instant } from '../../../shared/model/ids.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** The working day that is assumed of everybody. */
const OPENS = 8
const CLOSES = 18
export const HOURS_A_DAY = CLOSES - OPENS
const WORKING_DAYS = 5
/** 1970-01-01 was a Thursday: days since the Monday of that week. */
const FIRST_WEEKDAY = 3
const OFFSETS = { west: -12, east: 14 }

/** Hours from one instant to another that fall on Monday to Friday, 8 to 18, at a fixed distance from UTC; 0 where none does. */
export function workingHours(from: Instant, to: Instant, utcOffset: number): number {
  return Math.max(0, (workedSince(to, utcOffset) - workedSince(from, utcOffset)) / HOUR)
}

/** Working time since a Monday long ago, in milliseconds. */
function workedSince(instant: Instant, utcOffset: number): number {
  const local = instant + utcOffset * HOUR + FIRST_WEEKDAY * DAY
  const day = Math.floor(local / DAY)
  const weeks = Math.floor(day / 7)
  const weekday = day - weeks * 7
  const whole = (weeks * WORKING_DAYS + Math.min(weekday, WORKING_DAYS)) * (CLOSES - OPENS) * HOUR
  if (weekday >= WORKING_DAYS) return whole
  return whole + Math.min(Math.max(local - day * DAY - OPENS * HOUR, 0), (CLOSES - OPENS) * HOUR)
}

/**
 * The whole hours ahead of UTC at which most of the instants fall within working time, -12 to 14; of equals the nearest to UTC. An
 * export seldom says where it was written, and people write in their working time. 0 for none. Summer time is not told apart.
 */
export function likelyUtcOffset(instants: Iterable<Instant>): number {
  const byHourOfWeek = new Float64Array(7 * 24)
  for (const instant of instants) {
    const hour = modulo(Math.floor(instant / HOUR) + FIRST_WEEKDAY * 24, byHourOfWeek.length)
    byHourOfWeek[hour] = (byHourOfWeek[hour] ?? 0) + 1
  }
  let best = { offset: 0, inside: 0 }
  for (let offset = OFFSETS.west; offset <= OFFSETS.east; offset++) {
    const inside = insideAt(byHourOfWeek, offset)
    const nearer = inside === best.inside && Math.abs(offset) < Math.abs(best.offset)
    if (inside > best.inside || nearer) best = { offset, inside }
  }
  return best.offset
}

function insideAt(byHourOfWeek: Float64Array, offset: number): number {
  let inside = 0
  for (let day = 0; day < WORKING_DAYS; day++) {
    for (let hour = OPENS; hour < CLOSES; hour++) {
      inside += byHourOfWeek[modulo(day * 24 + hour - offset, byHourOfWeek.length)] ?? 0
    }
  }
  return inside
}

function modulo(value: number, base: number): number {
  return ((value % base) + base) % base
}
