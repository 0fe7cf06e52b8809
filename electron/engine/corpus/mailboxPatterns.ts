import { domainOf, localPartOf } from './mailAddress.ts'

/** Kinds of mailboxes behind which there is no single person. */
export type FunctionKind = 'service' | 'list' | 'shared' | 'room'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Programs, wherever the whole local part or its beginning says so. */
const SERVICE =
  /^(?:(?:do|ne)[._-]?(?:not|pas)[._-]?(?:reply|respond|repondre|r[ée]pondre)|no[._-]?(?:reply|response|address)|nepasrepondre|mailer[._-]?daemon|postmaster|bounces?|auto[._-]?(?:reply|confirm|response|mail)|notif(?:y|ications?)|alert(?:e?s|e)?|news|newsletters?|lettre[._-]?info|listserv|majordomo|mailman|(?:exchange|system)[._-]?administrator|owner-.+|unsubscribe|undisclosed[._-]?recipients)(?:[+._-].*|\d*)$/
/** Programs that write under their own name, as the whole local part. */
const PROGRAM =
  /^(?:buildbot|jenkins|jira|confluence|bugzilla|gitlab|gerrit|patchwork|nagios|zabbix|sentry|cron|root|daemon)\d*$/
/** Programs, wherever the end of the local part says so: what list programs add, and bots. */
const SERVICE_END =
  /(?:[._-](?:no-?reply|request|bounces?|owner|unsubscribe|subscribe|notifications?|alerts?|newsletter|bot|daemon)|\[bot\])$/

/** Organised lists, wherever a part of the local part says so. */
const LIST_PARTS = words(
  `dl list lists liste listes employees everyone distribution diffusion salaries worldwide subscribers abonnes allstaff mailinglist`,
)
const LIST_FIRST = words('all tous everybody')
const LIST_LAST = words('users devel announce discuss discussion members membres participants commits ml')
const LIST_DOMAIN =
  /^(?:lists?|listes?|listas|listserv|ml|groups)\.|(?:^|\.)(?:googlegroups\.com|groups\.io|yahoogroups\.(?:com|fr)|vger\.kernel\.org|freelists\.org|framalistes\.org)$/

const SHARED_FIRST = words(
  `info infos information contact contacts contactus admin administrator administrateur administration support help helpdesk
   assistance servicedesk service services sav sales ventes commercial compta comptabilite accounting accueil reception
   rh hr jobs careers recrutement recruiting office team equipe press presse media marketing communication communications secretariat
   direction webmaster hostmaster abuse security billing facturation orders commandes feedback customerservice clients
   customercare mairie chairman announcement announcements annonces hotline enquiries billetterie`,
)
const SHARED_LAST = words(
  `support team equipe helpdesk desk office service services secretariat accueil admin administrator administration center centre
   group groupe mailbox announcement announcements annonces hotline chairman department committee comite`,
)

const ROOM_NAME =
  /^(?:(?:conf(?:erence)?|meeting|board|training|video)[\s._-]*\.?[\s._-]*rooms?\b|room[\s._-]+\w*\d|salle[\s._-]+(?:de\b|du\b|des\b|r[ée]union|conf|\w*\d)|salle[\s._-]+\S+[\s._-]+\(|amphi(?:th[ée][aâ]tre)?\b|auditorium\b)|\bconf(?:erence|\.)?[\s._-]*room\b|\bsalle de r[ée]union\b|^[a-z]{2,3}[\s-]?\d{2}[a-z]\d{1,2}$/i
const ROOM_LOCAL =
  /^(?:(?:conf(?:erence)?|meeting|board)[._-]?room|salle[._-]|room[._-]?\d|[a-z]{2,3}-?\d{2}[a-z]\d{1,2}$)/

/** What an address alone says; null where it may be a person's. Lower-case address. */
export function kindOfAddress(address: string): FunctionKind | null {
  const domain = domainOf(address)
  if (domain === null) return null
  const whole = localPartOf(address)
  if (SERVICE.test(whole) || SERVICE_END.test(whole) || PROGRAM.test(whole)) return 'service'
  if (LIST_DOMAIN.test(domain)) return 'list'
  const local = whole.replace(/(?<=.)\+.*$/, '')
  if (ROOM_LOCAL.test(local)) return 'room'
  const parts = local.split(/[._-]+/).map((part) => part.replace(/(?<=\D)\d+$/, ''))
  const [first = '', last = ''] = [parts[0], parts.length > 1 ? parts.at(-1) : '']
  if (parts.some((part) => LIST_PARTS.has(part)) || LIST_LAST.has(last)) return 'list'
  // `history-l@`, as LISTSERV has it; `ada.l@` is somebody.
  if (LIST_FIRST.has(first) || /\w{3}-l$/.test(local)) return 'list'
  return SHARED_FIRST.has(first) || SHARED_LAST.has(last) ? 'shared' : null
}

/** `Conference Room 12`, `Salle de réunion Ada`, `EB-38C1`. */
export function isRoomName(name: string): boolean {
  return ROOM_NAME.test(name.trim())
}

/** `All Worldwide`, `DL-Portland World Trade Center`, `Users List`. */
export function isListName(name: string): boolean {
  const parts = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .map((part) => part.replace(/(?<=\D)\d+$/, ''))
  return (
    parts.length > 1 &&
    (parts.some((part) => LIST_PARTS.has(part)) || LIST_FIRST.has(parts[0] ?? '') || parts.at(-1) === 'users')
  )
}
