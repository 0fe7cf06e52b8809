/** from <= date < to; milliseconds UTC. */
export interface DateRange {
  readonly from: number | null
  readonly to: number | null
}

/** Date.UTC takes years below 100 for years of the twentieth century. */
const FIRST_YEAR = 100

/** Reads `2001`, `2001-07`, `2001-07-15`, `15/07/2001` as the span it names; undefined where it names none. */
export function parseDate(text: string): { from: number; to: number } | undefined {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const parts = french
    ? [french[3], french[2], french[1]]
    : /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text)?.slice(1)
  if (!parts) return undefined
  const [year, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || year < FIRST_YEAR || (month !== undefined && (month < 1 || month > 12))) return undefined
  if (day !== undefined && (day < 1 || day > 31)) return undefined
  if (day !== undefined) {
    const from = utc(year, month ?? 1, day)
    // The 30th of February is no day.
    return new Date(from).getUTCDate() === day ? { from, to: utc(year, month ?? 1, day + 1) } : undefined
  }
  if (month !== undefined) return { from: utc(year, month, 1), to: utc(year, month + 1, 1) }
  return { from: utc(year, 1, 1), to: utc(year + 1, 1, 1) }
}

/** `a..b`, `a..`, `..b` or one date, both ends included. */
export function parseDateRange(text: string): DateRange | undefined {
  const [first = '', last, ...more] = text.split('..')
  if (more.length > 0) return undefined
  if (last === undefined) return parseDate(first)
  const from = first === '' ? null : parseDate(first)
  const to = last === '' ? null : parseDate(last)
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined
  return { from: from?.from ?? null, to: to?.to ?? null }
}

function utc(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day)
}
