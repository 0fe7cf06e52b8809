import type { Instant } from '../../../shared/model/ids.ts'
import { readDate } from './documentDate.ts'

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/

/**
 * A reader for the dates of one directory: ISO 8601 and kin, or numbers such as `03/09/2021`. Those are day, month, year, unless
 * a date among `samples` can only be month, day, year. What is no date gives null; a date without zone is midnight UTC.
 */
export function createDirectoryDateReader(samples: readonly string[]): (cell: string) => Instant | null {
  const monthFirst = samples.some((cell) => Number(NUMERIC.exec(cell)?.[2] ?? 0) > 12)
  return (cell) => {
    const match = NUMERIC.exec(cell)
    if (!match) return readDate(cell)
    const [, a = '', b = '', yearDigits = ''] = match
    const [day, month] = monthFirst ? [b, a] : [a, b]
    const year = yearDigits.length === 2 ? `20${yearDigits}` : yearDigits
    return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
}
