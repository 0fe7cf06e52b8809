import type { Language } from '../../../shared/wording/language.ts'

const SMALLEST = 0.001

/** A measure as read: whole where it is, one decimal from one on, three below; a dash where it is undefined. */
export function measureText(value: number | null, language: Language): string {
  if (value === null) return '–'
  if (Number.isInteger(value)) return new Intl.NumberFormat(language).format(value)
  const digits = value >= 10 ? 0 : value >= 1 ? 1 : 3
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return value < SMALLEST ? `< ${format.format(SMALLEST)}` : format.format(value)
}
