export type Language = 'en' | 'fr'
export const LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[]

/** The first of the two that a list of locale tags asks for; English where none does. */
export function preferredLanguage(locales: readonly string[]): Language {
  for (const locale of locales) {
    const language = locale.slice(0, 2).toLowerCase()
    if (language === 'fr' || language === 'en') return language
  }
  return 'en'
}
