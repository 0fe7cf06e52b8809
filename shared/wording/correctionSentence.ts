import type { Correction } from '../model/correction.ts'
import type { PersonKind } from '../model/person.ts'
import { aliasName } from './aliasName.ts'
import type { Language } from './language.ts'

const KINDS: Readonly<Record<Language, Readonly<Record<PersonKind, string>>>> = {
  en: {
    member: 'a person of the organisation',
    external: 'a person from outside',
    service: 'a program',
    list: 'a mailing list',
    shared: 'a shared mailbox',
    room: 'a room',
  },
  fr: {
    member: 'une personne de l’organisation',
    external: 'une personne de l’extérieur',
    service: 'un programme',
    list: 'une liste de diffusion',
    shared: 'une boîte partagée',
    room: 'une salle',
  },
}

/** What a person said about who is who. Dates are of the day, UTC. */
export function correctionSentence(correction: Correction, language: Language): string {
  return language === 'fr' ? french(correction) : english(correction)
}

function english(correction: Correction): string {
  switch (correction.type) {
    case 'merge':
      return `${aliasName(correction.a)} and ${aliasName(correction.b)} are one person.`
    case 'separate':
      return `${names(correction.these, 'en')} and ${names(correction.those, 'en')} are two people.`
    case 'never-merge':
      return `${aliasName(correction.key)} is joined to nobody by its name.`
    case 'department': {
      const { key, department, since } = correction
      const place = department === null ? 'belongs to no department' : `belongs to ${department}`
      return `${aliasName(key)} ${place}${since === null ? '' : ` since ${day(since, 'en')}`}.`
    }
    case 'kind':
      return `${aliasName(correction.key)} is ${KINDS.en[correction.kind]}.`
  }
}

function french(correction: Correction): string {
  switch (correction.type) {
    case 'merge':
      return `${aliasName(correction.a)} et ${aliasName(correction.b)} sont une seule personne.`
    case 'separate':
      return `${names(correction.these, 'fr')} et ${names(correction.those, 'fr')} sont deux personnes.`
    case 'never-merge':
      return `${aliasName(correction.key)} n’est rapproché de personne d’après son nom.`
    case 'department': {
      const { key, department, since } = correction
      const place = department === null ? 'n’est d’aucun département' : `est du département ${department}`
      return `${aliasName(key)} ${place}${since === null ? '' : `, depuis le ${day(since, 'fr')}`}.`
    }
    case 'kind':
      return `${aliasName(correction.key)} est ${KINDS.fr[correction.kind]}.`
  }
}

const NAMED = 2

/** `a`, `a (with b)`, `a (with b and 3 others)`: one side of a separation in few words. */
function names(keys: readonly string[], language: Language): string {
  const [first = '', ...others] = keys.map(aliasName)
  if (others.length === 0) return first
  const rest = others.length - (NAMED - 1)
  const second = others[0] ?? ''
  if (language === 'fr') {
    return `${first} (avec ${second}${rest > 0 ? ` et ${String(rest)} ${rest === 1 ? 'autre' : 'autres'}` : ''})`
  }
  return `${first} (with ${second}${rest > 0 ? ` and ${String(rest)} ${rest === 1 ? 'other' : 'others'}` : ''})`
}

function day(instant: number, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const text = parts.format(instant)
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}
