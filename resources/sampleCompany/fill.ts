import { addDays, parisClock } from './calendar.ts'
import type { Case, SampleLanguage } from './play.ts'
import type { Random } from './random.ts'

const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const
const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

export function weekdayName(clock: Date, language: SampleLanguage): string {
  return WEEKDAYS[language][clock.getUTCDay()] ?? ''
}

export function monthName(clock: Date, language: SampleLanguage): string {
  return MONTHS[language][clock.getUTCMonth()] ?? ''
}

/** `14 mars`, `1er mars`, `14 March`. */
function dayAndMonth(clock: Date, language: SampleLanguage): string {
  const day = clock.getUTCDate()
  return `${language === 'fr' && day === 1 ? '1er' : day} ${monthName(clock, language)}`
}

/** ISO 8601 week number. */
export function weekNumber(clock: Date): number {
  const thursday = addDays(clock.getTime(), 4 - (clock.getUTCDay() || 7))
  const firstOfYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)
  return 1 + Math.floor((thursday - firstOfYear) / addDays(0, 7))
}

/** Slots that any play may use, drawn once for each conversation so that it agrees with itself. */
export function calendarSlots(random: Random, start: number, language: SampleLanguage): Case {
  const later = (days: number) => {
    let day = addDays(start, days)
    while ([0, 6].includes(parisClock(day).getUTCDay())) day = addDays(day, 1)
    return parisClock(day)
  }
  const near = later(random.int(2, 6))
  const hour = random.int(8, 16)
  const half = random.chance(0.5)
  return {
    today: dayAndMonth(parisClock(start), language),
    day: weekdayName(near, language),
    date: dayAndMonth(near, language),
    deadline: dayAndMonth(later(random.int(9, 24)), language),
    week: String(weekNumber(near)),
    month: monthName(parisClock(start), language),
    year: String(parisClock(start).getUTCFullYear()),
    hour: language === 'fr' ? `${hour} h${half ? ' 30' : ''}` : `${hour}:${half ? '30' : '00'}`,
  }
}

/**
 * Fills a text: `{name}` from the slots, `{one|other}` one of the wordings, `{?words}` present half of the time. A slot
 * without a value throws, so that no text leaves with a hole in it.
 */
export function fill(text: string, slots: Case, random: Random): string {
  const filled = contract(text, slots).replaceAll(/\{([^{}]*)\}/g, (_, inside: string) => {
    if (inside.startsWith('?')) return random.chance(0.5) ? inside.slice(1) : ''
    if (inside.includes('|')) return random.pick(inside.split('|'))
    const value = slots[inside]
    if (value === undefined) throw new Error(`no value for {${inside}} in: ${text}`)
    return value
  })
  const nested = filled.includes('{') ? fill(filled, slots, random) : filled
  return nested.replaceAll(/ {2,}/g, ' ').trim()
}

/** French runs `de` and `à` together with the article of what follows, and elides `de`, `le` and `la` before a vowel. */
function contract(text: string, slots: Case): string {
  return text.replaceAll(/(?<!\p{L})([Dd]e|[Àà]|[Ll][ea]) \{(\w+)\}/gu, (whole, word: string, name: string) => {
    const value = slots[name] ?? ''
    const small = word.toLowerCase()
    const cased = (joined: string) => (word === small ? joined : joined.charAt(0).toUpperCase() + joined.slice(1))
    const vowel = /^[aeiouyàâéèêîôû]/i.test(value)
    if (small === 'le' || small === 'la') return vowel ? `${cased("l'")}${value}` : whole
    const article = /^les? /i.exec(value)?.[0].trim().toLowerCase()
    const rest = value.slice((article?.length ?? -1) + 1)
    if (article === 'le') return `${cased(small === 'de' ? 'du' : 'au')} ${rest}`
    if (article === 'les') return `${cased(small === 'de' ? 'des' : 'aux')} ${rest}`
    return small === 'de' && vowel ? `${cased("d'")}${value}` : whole
  })
}

/** With its first letter in upper case, unless it begins with the name of a computer. */
export function capitalised(text: string): string {
  return /^\S+\.[a-z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** Numbers of a case as the language of the conversation writes them: `0,35` and `40 000`, or `0.35` and `40,000`. */
export function localNumbers(slots: Case, language: SampleLanguage): Case {
  const written = (value: string): string =>
    language === 'fr'
      ? value.replace(/^(\d{1,3}),(\d{3})$/, '$1 $2').replace(/^([+-]?\d+)\.(\d+)$/, '$1,$2')
      : value.replace(/^(\d{1,3}) (\d{3})$/, '$1,$2').replace(/^([+-]?\d+),(\d{1,2})(?= |$)/, '$1.$2')
  return Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, written(value)]))
}
