import type { Language } from '../../../shared/wording/language.ts'

/** A measure as read: whole from a hundred on, three significant figures below; a dash where it is undefined. */
export function measureText(value: number | null, language: Language): string {
  if (value === null) return '–'
  const options = Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 2 }
  const whole = Number.isInteger(value) ? { maximumFractionDigits: 0 } : options
  return new Intl.NumberFormat(language, whole).format(value)
}
