import type { Language } from '../../../shared/wording/language.ts'

/** `-0.35`, `1.2`: an index with a true minus sign and two decimals, as the language writes it. */
export function indexText(value: number, language: Language): string {
  const rounded = Math.round(value * 100) / 100
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(rounded === 0 ? 0 : rounded)
    .replace('-', '−')
}

/** Ties expected: whole from ten on, one decimal below, for 0.4 and 4 are not the same. */
export function expectedText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)
}
