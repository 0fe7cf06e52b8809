import type { RejectionCode } from '../model/rawItem.ts'
import type { Language } from './language.ts'

/** Why an item was not imported, as a person reads it. */
export const REJECTION_TEXTS: Readonly<Record<RejectionCode, Readonly<Record<Language, string>>>> = {
  empty: { en: 'it is empty', fr: 'il est vide' },
  encrypted: { en: 'it is protected by a password', fr: 'il est protégé par un mot de passe' },
  corrupt: { en: 'it is damaged', fr: 'il est endommagé' },
  truncated: { en: 'its end is missing', fr: 'sa fin manque' },
  'no-text': {
    en: 'it holds no text (perhaps a scan)',
    fr: 'il ne contient pas de texte (peut-être une numérisation)',
  },
  'too-large': { en: 'it is larger than the limit', fr: 'il dépasse la taille limite' },
  'expands-too-much': {
    en: 'it expands beyond the limit (a zip bomb?)',
    fr: 'sa décompression dépasse la limite (bombe de décompression ?)',
  },
  'too-many-entries': { en: 'it holds too many entries', fr: 'il contient trop d’éléments' },
  'too-deep': { en: 'it is nested too deeply', fr: 'il est imbriqué trop profondément' },
  'unsafe-path': { en: 'it names a path outside its archive', fr: 'il désigne un chemin hors de son archive' },
  'unsupported-format': {
    en: 'its format is not one that Passerelle reads',
    fr: 'son format n’est pas lu par Passerelle',
  },
  'unreadable-file': { en: 'the file could not be read', fr: 'le fichier n’a pas pu être lu' },
  'malformed-message': { en: 'it is not a well-formed message', fr: 'ce n’est pas un message bien formé' },
  'malformed-json': { en: 'its JSON is not valid', fr: 'son JSON n’est pas valide' },
  'missing-author-and-date': { en: 'it has neither author nor date', fr: 'il n’a ni auteur ni date' },
  'parser-failed': { en: 'reading it failed', fr: 'sa lecture a échoué' },
}
