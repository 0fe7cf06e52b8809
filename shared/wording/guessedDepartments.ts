import type { Language } from './language.ts'

/** Shown above a silo report whose departments nobody stated (`departmentsGuessed`). */
export const GUESSED_DEPARTMENTS: Readonly<Record<Language, string>> = {
  en:
    'No directory is loaded: these departments are guesses, from people’s signatures, the domains of their addresses, or who ' +
    'writes to whom. Groups made from who writes to whom are apart by definition; load a directory to measure real silos.',
  fr:
    'Aucun annuaire n’est chargé : ces départements sont supposés d’après les signatures, les domaines des adresses ou les échanges. ' +
    'Les groupes tirés des échanges sont séparés par définition ; chargez un annuaire pour mesurer de vrais silos.',
}

const NUMBERED = /^Group (\d+)$/

/** How to show a department: the numbered groups that the engine makes where nothing names them, in the reader's language. */
export function departmentLabel(name: string, language: Language): string {
  const number = NUMBERED.exec(name)?.[1]
  return number === undefined || language === 'en' ? name : `Groupe ${number}`
}
