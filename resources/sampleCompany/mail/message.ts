import { parisClock, parisOffset } from '../calendar.ts'
import { addressAt, type SamplePerson } from '../people/person.ts'
import { base64Lines, encodeCharset, headerMailbox, headerText, quotedPrintable, type Charset } from './encoding.ts'
import { ancestorIds, type Letter } from './letter.ts'
import { visibleText, wrap } from './quoting.ts'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number): string => String(number).padStart(2, '0')

/** RFC 5322 date in Paris time, with its offset. */
export function mailDate(instant: number): string {
  const clock = parisClock(instant)
  const time = [clock.getUTCHours(), clock.getUTCMinutes(), clock.getUTCSeconds()].map(two).join(':')
  const day = `${DAYS[clock.getUTCDay()] ?? ''}, ${clock.getUTCDate()} ${MONTHS[clock.getUTCMonth()] ?? ''} ${clock.getUTCFullYear()}`
  return `${day} ${time} +0${parisOffset(instant)}00`
}

/** The date of an mbox separator: asctime, UTC. */
export function separatorDate(instant: number): string {
  const date = new Date(instant)
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')
  const day = String(date.getUTCDate()).padStart(2, ' ')
  return `${DAYS[date.getUTCDay()] ?? ''} ${MONTHS[date.getUTCMonth()] ?? ''} ${day} ${time} ${date.getUTCFullYear()}`
}

const PROGRAMS = {
  outlook: 'X-Mailer: Microsoft Outlook 16.0',
  gmail: 'X-Google-Sender-Delegation: none',
  thunderbird: 'User-Agent: Mozilla Thunderbird',
  apple: 'X-Mailer: Apple Mail (2.3774.600.62)',
} as const

/** The whole message, `\n` line ends, headers then body; `archive` names the mailbox that kept this copy. */
export function renderMessage(letter: Letter, archive: string): string {
  const body = renderBody(letter)
  const lines = [
    `Delivered-To: ${archive}`,
    `Received: from mx1.orsene.example (10.4.2.18) by store.orsene.example for <${archive}>;\n ${mailDate(letter.date + 3000)}`,
    ...addressLines(letter),
    `Date: ${mailDate(letter.date)}`,
    `Subject: ${headerText(letter.subject)}`,
    `Message-ID: <${letter.id}>`,
    ...threadLines(letter),
    ...natureLines(letter),
    PROGRAMS[letter.from.client],
    'MIME-Version: 1.0',
    ...body.headers,
  ]
  return `${lines.join('\n')}\n\n${body.text}\n`
}

function addressLines(letter: Letter): string[] {
  const write = (person: SamplePerson) => headerMailbox(displayName(person), addressAt(person, letter.date))
  return [
    `From: ${write(letter.from)}`,
    ...(letter.sender === null ? [] : [`Sender: ${write(letter.sender)}`]),
    `To: ${letter.to.map(write).join(',\n ')}`,
    ...(letter.cc.length === 0 ? [] : [`Cc: ${letter.cc.map(write).join(',\n ')}`]),
  ]
}

/** Directories write some names family first, in capitals, as many French companies do. */
function displayName(person: SamplePerson): string {
  return person.department === 'US' && person.client === 'outlook'
    ? `${person.family.toUpperCase()} ${person.given}`
    : person.name
}

function threadLines(letter: Letter): string[] {
  if (letter.parent === null) return []
  const chain = ancestorIds(letter).map((id) => `<${id}>`)
  return [`In-Reply-To: <${letter.parent.id}>`, `References: ${chain.join('\n ')}`]
}

function natureLines(letter: Letter): string[] {
  switch (letter.nature) {
    case 'machine':
      return ['Auto-Submitted: auto-generated', 'Precedence: bulk']
    case 'absence':
      return ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All']
    case 'newsletter':
      return [
        "List-Id: La lettre d'Orsene <lettre.orsene.example>",
        'List-Unsubscribe: <mailto:lettre-off@orsene.example>',
        'Precedence: bulk',
      ]
    case 'announcement':
      return ['List-Id: Tous <tous.orsene.example>', 'Precedence: list']
    case 'conversation':
      return []
  }
}

interface Part {
  readonly headers: readonly string[]
  readonly text: string
}

/** Stable choices that depend on the message alone. */
function dice(id: string, sides: number): number {
  let sum = 11
  for (const character of id) sum = (sum * 131 + character.charCodeAt(0)) % 1_000_003
  return sum % sides
}

function renderBody(letter: Letter): Part {
  const text = visibleText(letter)
  const flowed = letter.from.client === 'thunderbird' ? wrapText(text) : text
  const plain = textPart(flowed, 'plain', charsetOf(letter), dice(letter.id, 7) === 0)
  const html =
    ['outlook', 'gmail'].includes(letter.from.client) && letter.nature !== 'machine' && dice(letter.id, 3) === 0
  const content = html ? alternative(plain, textPart(asHtml(text), 'html', 'utf-8', false), letter.id) : plain
  return letter.attachment === null ? content : mixed(content, letter.attachment, letter.id)
}

function wrapText(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('>') ? [line] : wrap(line, 72)))
    .join('\n')
}

function charsetOf(letter: Letter): Charset {
  const sides = dice(letter.from.id, 10)
  return sides < 6 ? 'utf-8' : sides < 8 ? 'iso-8859-1' : 'windows-1252'
}

function textPart(text: string, subtype: 'plain' | 'html', wanted: Charset, base64: boolean): Part {
  const bytes = encodeCharset(text, wanted)
  const charset = bytes === null ? 'utf-8' : wanted
  const content = bytes ?? Buffer.from(text, 'utf8')
  return {
    headers: [
      `Content-Type: text/${subtype}; charset=${charset}`,
      `Content-Transfer-Encoding: ${base64 ? 'base64' : 'quoted-printable'}`,
    ],
    text: base64 ? base64Lines(content) : quotedPrintable(content),
  }
}

function multipart(subtype: string, parts: readonly Part[], id: string): Part {
  const boundary = `=_${subtype}_${dice(id, 900_001).toString(16)}${dice(`${id}+`, 900_001).toString(16)}`
  const pieces = parts.map((part) => `--${boundary}\n${part.headers.join('\n')}\n\n${part.text}\n`)
  return {
    headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
    text: `${pieces.join('')}--${boundary}--`,
  }
}

const alternative = (plain: Part, html: Part, id: string): Part => multipart('alternative', [plain, html], id)

function mixed(content: Part, file: string, id: string): Part {
  const bytes = Buffer.from(`${file}\n${id}\n`)
  const attachment = {
    headers: [
      `Content-Type: application/octet-stream; name="${file}"`,
      `Content-Disposition: attachment; filename="${file}"`,
      'Content-Transfer-Encoding: base64',
    ],
    text: base64Lines(bytes),
  }
  return multipart('mixed', [content, attachment], id)
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Lines as paragraphs, runs of `>` lines as nested quotations. */
function asHtml(text: string): string {
  const out: string[] = []
  let level = 0
  for (const line of text.split('\n')) {
    const marks = /^>+ ?/.exec(line)?.[0] ?? ''
    const wanted = marks.replaceAll(' ', '').length
    for (; level < wanted; level++) out.push('<blockquote type="cite">')
    for (; level > wanted; level--) out.push('</blockquote>')
    const inner = escapeHtml(line.slice(marks.length))
    out.push(inner === '' ? '<p>&nbsp;</p>' : `<p>${inner}</p>`)
  }
  return `<html><body>\n${out.join('\n')}\n${'</blockquote>'.repeat(level)}</body></html>`
}
