import { COMPANY, DEPARTMENTS } from '../people/departments.ts'
import type { SamplePerson } from '../people/person.ts'
import type { SampleLanguage } from '../play.ts'
import type { Random } from '../random.ts'

const GREETINGS = {
  fr: ['Bonjour {name},', 'Bonjour {name},', 'Bonjour,', 'Salut {name},', '{name},'],
  en: ['Hi {name},', 'Hello {name},', 'Hi {name},', 'Dear {name},', '{name},'],
} as const
const GREETINGS_TO_SEVERAL = {
  fr: ['Bonjour à tous,', 'Bonjour,', 'Bonjour à toutes et à tous,', 'Bonjour {name}, bonjour {other},'],
  en: ['Hi all,', 'Hello everyone,', 'Hi {name}, hi {other},', 'Dear both,'],
} as const
const CLOSINGS = {
  fr: ['Cordialement,', 'Bien cordialement,', 'Bonne journée,', 'Cdt,', 'À bientôt,', 'Bonne fin de journée,', ''],
  en: ['Best regards,', 'Kind regards,', 'Best,', 'Cheers,', 'Thanks,', 'Regards,', ''],
} as const

/** Dresses a text as its author would: a greeting and a closing, fewer of them as the conversation goes on. */
export function dress(
  text: string,
  author: SamplePerson,
  to: readonly SamplePerson[],
  language: SampleLanguage,
  turn: number,
  random: Random,
): string {
  const [first, second] = to
  const greeted = random.chance(turn === 0 ? 0.92 : 0.5)
  const choices = second ? GREETINGS_TO_SEVERAL[language].slice(0, to.length === 2 ? 4 : 2) : GREETINGS[language]
  const greeting = random
    .pick(choices)
    .replace('{name}', first?.given ?? '')
    .replace('{other}', second?.given ?? '')
  const closing = random.chance(turn === 0 ? 0.8 : 0.45) ? random.pick(CLOSINGS[language]) : null
  const farewell = closing === null ? '' : [closing, author.given].filter((line) => line !== '').join('\n')
  return [greeted ? greeting : '', text, farewell].filter((part) => part !== '').join('\n\n')
}

/** Words that stand in a signature and prove nothing. */
const BADGES: Readonly<Record<string, string>> = {
  'fabien.lemoine': 'Référent marquage CE et DESP, agence Ouest',
}
const DISCLAIMERS = {
  fr: "Ce message et ses pièces jointes sont confidentiels et destinés à leurs seuls destinataires. Si vous l'avez reçu par erreur, merci de le détruire et d'en avertir l'expéditeur.",
  en: 'This message and its attachments are confidential and intended for the addressee only. If you received it in error, please delete it and inform the sender.',
} as const

function phone(person: SamplePerson): string {
  let sum = 7
  for (const character of person.id) sum = (sum * 31 + character.charCodeAt(0)) % 10_000
  const digits = String(sum).padStart(4, '0')
  return `+33 4 72 00 ${digits.slice(0, 2)} ${digits.slice(2)}`
}

/** The block below a message: full on the first, often shorter or absent on answers. */
export function signatureOf(person: SamplePerson, turn: number, random: Random): string {
  if (person.department === null) return [person.name, person.title, person.organisation].join('\n')
  const badge = BADGES[person.id]
  if (turn > 0 && badge === undefined && random.chance(0.55)) {
    return random.chance(0.12) ? (person.language === 'fr' ? 'Envoyé de mon iPhone' : 'Sent from my iPhone') : ''
  }
  const lines = [
    person.name,
    person.title,
    ...(badge === undefined ? [] : [badge]),
    `${COMPANY.name} - ${DEPARTMENTS[person.department].name} - ${person.site}`,
    ...(turn === 0 ? [phone(person)] : []),
  ]
  const opening = person.client === 'outlook' ? '' : '-- \n'
  const disclaimer = ['FI', 'IS'].includes(person.department) && turn === 0 ? `\n\n${DISCLAIMERS[person.language]}` : ''
  return `${opening}${lines.join('\n')}${disclaimer}`
}
