import type { Language } from '../../shared/wording/language.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Format } from './format.ts'
import { createFormat } from './format.ts'
import { frenchSpaces, withFrenchSpaces } from './frenchSpaces.ts'
import type { Messages } from './messages.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr: withFrenchSpaces(fr) }
const FORMATS: Readonly<Record<Language, Format>> = { en: createFormat('en'), fr: createFormat('fr') }

let language = $state<Language>('en')

/** The words and the numbers of the language that the person reads; whatever shows them follows a change at once. */
export const i18n = {
  get language(): Language {
    return language
  },
  set language(chosen: Language) {
    language = chosen
  },
  /** `i18n.t.search.empty`, `i18n.t.search.found(12)`. */
  get t(): Messages {
    return MESSAGES[language]
  },
  /** A sentence that was composed elsewhere, with the spaces that the language's typography asks for. */
  typeset(text: string): string {
    return language === 'fr' ? frenchSpaces(text) : text
  },
  get format(): Format {
    return FORMATS[language]
  },
}
