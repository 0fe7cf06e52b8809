import type { Instant } from '../../shared/model/ids.ts'
import type { Language } from '../../shared/wording/language.ts'

/** Months and days as each language writes them; the year always in full, for archives span decades. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

export interface Format {
  /** `12,345` or `12 345`. */
  readonly number: (value: number) => string
  /** The number and the word that agrees with it: `1 item`, `12,345 items`, `0 élément`. */
  readonly count: (value: number, one: string, other: string) => string
  /** 0 to 1 -> `42%` or `42 %`. */
  readonly percent: (share: number) => string
  /** `12 July 2001`. */
  readonly date: (instant: Instant) => string
  /** `12 Jul 2001`, where room is short. */
  readonly shortDate: (instant: Instant) => string
  /** `Thursday, 12 July 2001 at 14:05`, UTC as in the exports. */
  readonly moment: (instant: Instant) => string
  /** `2001-07` -> `July 2001`. */
  readonly month: (month: string) => string
  /** `2001-Q3` -> `3rd quarter of 2001` or `3e trimestre 2001`. */
  readonly quarter: (quarter: string) => string
  /** `2001-Q3` -> `Q3 2001` or `T3 2001`, where room is short. */
  readonly shortQuarter: (quarter: string) => string
  /** `1.4 GB` or `1,4 Go`; powers of 1,000. */
  readonly bytes: (value: number) => string
  /** Seconds -> `about 3 minutes`. */
  readonly duration: (seconds: number) => string
  /** `Ada, Bo and Cy`. */
  readonly list: (words: readonly string[]) => string
}

export function createFormat(language: Language): Format {
  const locale = LOCALES[language]
  const numbers = new Intl.NumberFormat(locale)
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const brief = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const full = dates({ dateStyle: 'full', timeStyle: 'short' })
  const months = dates({ month: 'long', year: 'numeric' })
  const count = (value: number, one: string, other: string) =>
    `${numbers.format(value)} ${plurals.select(value) === 'one' ? one : other}`

  return {
    number: (value) => numbers.format(value),
    count,
    percent: (share) => percents.format(share),
    date: (instant) => dateText(long, instant, language),
    shortDate: (instant) => dateText(brief, instant, language),
    moment: (instant) => dateText(full, instant, language),
    month: (month) => months.format(Date.parse(`${month}-01T00:00:00Z`)),
    quarter: (quarter) => quarterName(quarter, language),
    shortQuarter: (quarter) => quarter.replace(/^(.*)-Q(.)$/, `${language === 'fr' ? 'T' : 'Q'}$2 $1`),
    bytes: (value) => bytesText(value, language, short),
    duration: (seconds) => durationText(seconds, language, count),
    list: (words) => lists.format(words),
  }
}

/** French counts the first day of a month: `1er juin`, then `2 juin`. */
function dateText(format: Intl.DateTimeFormat, instant: Instant, language: Language): string {
  if (language !== 'fr') return format.format(instant)
  return format
    .formatToParts(instant)
    .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

const ORDINALS = ['1st', '2nd', '3rd', '4th'] as const

function quarterName(quarter: string, language: Language): string {
  const [year = '', part = ''] = quarter.split('-Q')
  const index = Number(part) - 1
  if (language === 'fr') return `${index === 0 ? '1er' : `${part}e`} trimestre ${year}`
  return `${ORDINALS[index] ?? part} quarter of ${year}`
}

const UNITS: Readonly<Record<Language, readonly string[]>> = {
  en: ['bytes', 'kB', 'MB', 'GB', 'TB'],
  fr: ['octets', 'ko', 'Mo', 'Go', 'To'],
}

function bytesText(value: number, language: Language, format: Intl.NumberFormat): string {
  const power = value < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(value) / 3))
  return `${format.format(value / 1000 ** power)} ${UNITS[language][power] ?? ''}`
}

function durationText(seconds: number, language: Language, count: Format['count']): string {
  const about = language === 'fr' ? 'environ ' : 'about '
  if (seconds < 5) return language === 'fr' ? 'quelques secondes' : 'a few seconds'
  const [second, minute, hour] = language === 'fr' ? ['seconde', 'minute', 'heure'] : ['second', 'minute', 'hour']
  if (seconds < 55) return about + count(Math.round(seconds / 5) * 5, second, `${second}s`)
  if (seconds < 5400) return about + count(Math.max(1, Math.round(seconds / 60)), minute, `${minute}s`)
  return about + count(Math.round(seconds / 3600), hour, `${hour}s`)
}
