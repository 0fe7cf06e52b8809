import type { MergeReason, PersonAlias } from '../model/person.ts'
import { aliasName } from './aliasName.ts'
import type { Language } from './language.ts'

/** `to` is the alias that was joined, as a person reads it, or empty where it is not known. */
type Sentence = (to: string) => string

const SENTENCES: Readonly<Record<MergeReason, Readonly<Record<Language, Sentence>>>> = {
  'same-address': {
    en: () => 'Used as it is in the exports.',
    fr: () => 'Tel quel dans les exports.',
  },
  directory: {
    en: (to) => (to === '' ? 'The directory gives it to this person.' : `The directory gives it together with ${to}.`),
    fr: (to) =>
      to === '' ? 'L’annuaire l’attribue à cette personne.' : `L’annuaire l’attribue à la même personne que ${to}.`,
  },
  'chat-profile': {
    en: (to) => (to === '' ? 'The chat profile names the person.' : `The profile of the chat account gives ${to}.`),
    fr: (to) => (to === '' ? 'Le profil de discussion nomme la personne.' : `Le profil de discussion donne ${to}.`),
  },
  'legacy-name': {
    en: (to) => (to === '' ? 'An Exchange name of the same mailbox.' : `An Exchange name of the mailbox ${to}.`),
    fr: (to) => (to === '' ? 'Un nom Exchange de la même boîte.' : `Un nom Exchange de la boîte ${to}.`),
  },
  'unique-full-name': {
    en: (to) =>
      to === '' ? 'A full name that nobody else bears.' : `The same full name as ${to}, which nobody else bears.`,
    fr: (to) =>
      to === ''
        ? 'Un nom complet que personne d’autre ne porte.'
        : `Le même nom complet que ${to}, que personne d’autre ne porte.`,
  },
  correction: {
    en: (to) => (to === '' ? 'You said so.' : `You said that it is the same person as ${to}.`),
    fr: (to) => (to === '' ? 'Vous l’avez dit.' : `Vous avez dit que c’est la même personne que ${to}.`),
  },
}

/** Why an alias belongs to its person, and through which other alias. */
export function mergeReasonSentence(
  { reason, joinedTo }: Pick<PersonAlias, 'reason' | 'joinedTo'>,
  language: Language,
): string {
  return SENTENCES[reason][language](joinedTo === null ? '' : aliasName(joinedTo))
}
