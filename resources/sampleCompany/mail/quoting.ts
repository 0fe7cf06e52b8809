import { parisClock } from '../calendar.ts'
import { monthName, weekdayName } from '../fill.ts'
import { addressAt, type SamplePerson } from '../people/person.ts'
import type { Letter } from './letter.ts'

/** Levels of earlier messages that stay below an answer. */
const DEPTH = 3

const two = (number: number): string => String(number).padStart(2, '0')

/** Everything a reader sees: own words, signature, and what the author's program left of the message before. */
export function visibleText(letter: Letter, depth = DEPTH): string {
  const top = [letter.own, letter.signature].filter((part) => part !== '').join('\n\n')
  if (letter.parent === null || depth === 0) return top
  if (letter.forward) return `${top}\n\n${forwarded(letter, letter.parent, depth)}`
  const { client } = letter.from
  if (client === 'outlook') return `${top}\n\n${outlookQuote(letter, letter.parent, depth)}`
  if (client === 'thunderbird') {
    const quote = `${attribution(letter, letter.parent)}\n${prefixed(ownOnly(letter.parent))}`
    return `${quote}\n\n${top}`
  }
  return `${top}\n\n${attribution(letter, letter.parent)}\n\n${prefixed(visibleText(letter.parent, depth - 1))}`
}

function ownOnly(letter: Letter): string {
  return letter.own === '' ? letter.signature : letter.own
}

function prefixed(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('>') ? [line] : wrap(line, 72)))
    .map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n')
}

/** Cuts at spaces; a word longer than the width stays whole. */
export function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}

const mailbox = (person: SamplePerson, instant: number): string => `${person.name} <${addressAt(person, instant)}>`
const names = (people: readonly SamplePerson[], instant: number): string =>
  people.map((person) => mailbox(person, instant)).join('; ')

/** Outlook copies the headers, in the language of its user; some keep the older dashed line. */
function outlookQuote(letter: Letter, parent: Letter, depth: number): string {
  const french = letter.from.language === 'fr'
  const dashed = letter.from.id.length % 5 === 0
  const opening = dashed
    ? french
      ? "-----Message d'origine-----"
      : '-----Original Message-----'
    : '________________________________'
  const labels = french ? ['De :', 'Envoyé :', 'À :', 'Cc :', 'Objet :'] : ['From:', 'Sent:', 'To:', 'Cc:', 'Subject:']
  const [from = '', sent = '', to = '', cc = '', subject = ''] = labels
  const lines = [
    opening,
    `${from} ${mailbox(parent.from, parent.date)}`,
    `${sent} ${outlookDate(parent.date, french)}`,
    `${to} ${names(parent.to, parent.date)}`,
    ...(parent.cc.length > 0 ? [`${cc} ${names(parent.cc, parent.date)}`] : []),
    `${subject} ${parent.subject}`,
  ]
  return `${lines.join('\n')}\n\n${visibleText(parent, depth - 1)}`
}

function outlookDate(instant: number, french: boolean): string {
  const clock = parisClock(instant)
  const [hours, minutes] = [clock.getUTCHours(), two(clock.getUTCMinutes())]
  const [day, year] = [clock.getUTCDate(), clock.getUTCFullYear()]
  if (french) return `${weekdayName(clock, 'fr')} ${day} ${monthName(clock, 'fr')} ${year} ${two(hours)}:${minutes}`
  return `${weekdayName(clock, 'en')}, ${monthName(clock, 'en')} ${day}, ${year} ${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`
}

/** The line by which Gmail, Thunderbird and Apple Mail introduce a quotation. */
function attribution(letter: Letter, parent: Letter): string {
  const clock = parisClock(parent.date)
  const french = letter.from.language === 'fr'
  const time = `${two(clock.getUTCHours())}:${two(clock.getUTCMinutes())}`
  const [day, year] = [clock.getUTCDate(), clock.getUTCFullYear()]
  const slashed = `${two(day)}/${two(clock.getUTCMonth() + 1)}/${year}`
  if (letter.from.client === 'thunderbird') {
    return french
      ? `Le ${slashed} à ${time}, ${parent.from.name} a écrit :`
      : `On ${slashed} ${time}, ${parent.from.name} wrote:`
  }
  const who = mailbox(parent.from, parent.date)
  const weekday = weekdayName(clock, letter.from.language).slice(0, 3)
  if (letter.from.client === 'gmail') {
    return french
      ? `Le ${weekday}. ${day} ${shortFrenchMonth(clock)} ${year} à ${time}, ${who} a écrit :`
      : `On ${weekday}, ${monthName(clock, 'en').slice(0, 3)} ${day}, ${year} at ${time} ${who}\nwrote:`
  }
  return french
    ? `Le ${day} ${monthName(clock, 'fr')} ${year} à ${time}, ${who} a écrit :`
    : `On ${day} ${monthName(clock, 'en').slice(0, 3)} ${year}, at ${time}, ${who} wrote:`
}

function shortFrenchMonth(clock: Date): string {
  const name = monthName(clock, 'fr')
  return name.length <= 5 ? name : `${name.slice(0, name.startsWith('jui') ? 5 : 4)}.`
}

function forwarded(letter: Letter, parent: Letter, depth: number): string {
  if (letter.from.client === 'outlook') return outlookQuote(letter, parent, depth)
  const french = letter.from.language === 'fr'
  const opening =
    letter.from.client === 'gmail'
      ? '---------- Forwarded message ---------'
      : french
        ? '-------- Message transféré --------'
        : '-------- Forwarded Message --------'
  const labels = french ? ['De :', 'Date :', 'Objet :', 'À :'] : ['From:', 'Date:', 'Subject:', 'To:']
  const values = [
    mailbox(parent.from, parent.date),
    outlookDate(parent.date, french),
    parent.subject,
    names(parent.to, parent.date),
  ]
  const header = labels.map((label, index) => `${label} ${values[index] ?? ''}`)
  return `${opening}\n${header.join('\n')}\n\n${visibleText(parent, depth - 1)}`
}
