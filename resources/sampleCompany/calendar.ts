import type { Random } from './random.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The months of activity, in milliseconds since 1970 (UTC). */
export const FIRST_DAY = Date.UTC(2024, 0, 8)
export const LAST_DAY = Date.UTC(2025, 5, 30)

/** French public holidays of the period, and the week when the plant is closed. */
const CLOSED = new Set(
  (
    '2024-04-01 2024-05-01 2024-05-08 2024-05-09 2024-05-20 2024-08-12 2024-08-13 2024-08-14 2024-08-15 2024-08-16 ' +
    '2024-11-01 2024-11-11 2024-12-25 2024-12-26 2024-12-27 2024-12-30 2024-12-31 2025-01-01 2025-04-21 2025-05-01 ' +
    '2025-05-08 2025-05-29 2025-06-09'
  ).split(' '),
)

/** Last Sunday of a month, 01:00 UTC: when European summer time begins or ends (Directive 2000/84/EC). */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * DAY
}

/** Hours that Paris is ahead of UTC: 1 or 2. Computed here so that the machine's time zone never matters. */
export function parisOffset(instant: number): 1 | 2 {
  const year = new Date(instant).getUTCFullYear()
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? 2 : 1
}

/** The clock on a Paris wall, readable through the UTC getters. */
export function parisClock(instant: number): Date {
  return new Date(instant + parisOffset(instant) * 60 * MINUTE)
}

export function isWorkingDay(instant: number): boolean {
  const clock = parisClock(instant)
  const weekday = clock.getUTCDay()
  return weekday !== 0 && weekday !== 6 && !CLOSED.has(clock.toISOString().slice(0, 10))
}

/** Minutes since midnight in Paris between which people write. */
const OPENING = 7 * 60 + 50
const CLOSING = 18 * 60 + 40

/** The instant that lies so many working minutes later (nights, week-ends and holidays do not count). */
export function afterWorkingMinutes(start: number, minutes: number): number {
  let instant = start
  let left = minutes
  for (;;) {
    const clock = parisClock(instant)
    const now = clock.getUTCHours() * 60 + clock.getUTCMinutes()
    const available = isWorkingDay(instant) ? CLOSING - Math.max(now, OPENING) : 0
    if (available > left) return instant + (Math.max(now, OPENING) - now + left) * MINUTE
    left -= Math.max(available, 0)
    instant = instant - now * MINUTE + DAY + OPENING * MINUTE
  }
}

/** A moment in a working day, mornings and the hour after lunch being busier. */
export function workingMoment(random: Random, day: number): number {
  let midnight = day
  while (!isWorkingDay(midnight)) midnight += DAY
  const minute = random.chance(0.55) ? random.int(OPENING, 12 * 60 + 20) : random.int(13 * 60 + 20, CLOSING - 30)
  return midnight + (minute - parisOffset(midnight) * 60) * MINUTE + random.int(0, 59) * 1000
}

/** A working day of the period; August is half empty. */
export function drawDay(random: Random, from = FIRST_DAY, to = LAST_DAY - 10 * DAY): number {
  for (;;) {
    const day = from + random.int(0, Math.max(0, Math.floor((to - from) / DAY))) * DAY
    const august = new Date(day).getUTCMonth() === 7
    if (isWorkingDay(day) && !(august && random.chance(0.55))) return day
    if (to - from < 2 * DAY) return day
  }
}

export function addDays(instant: number, days: number): number {
  return instant + days * DAY
}
