/** One letter for an mbox file. Dates may be anything that Date reads; a missing zone is UTC. */
export interface Letter {
  /** A header's value: `Ada Lovelace <ada@example.org>`. */
  readonly from: string
  readonly to?: readonly string[]
  readonly cc?: readonly string[]
  readonly subject: string
  readonly text: string
  readonly date: string | null
  /** Message-ID without brackets; null for a letter that has none. */
  readonly id: string | null
  /** Message-IDs, the oldest first, the one answered last. */
  readonly references?: readonly string[]
  readonly attachment?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An mbox file (RFC 4155, mboxrd quoting) of these letters. */
export function mboxText(letters: readonly Letter[]): string {
  return letters.map(letterText).join('')
}

function letterText(letter: Letter): string {
  const when = new Date(letter.date ?? '1970-01-01T00:00:00Z').toUTCString()
  const references = letter.references ?? []
  const headers = [
    ['From', encodeName(letter.from)],
    ['To', letter.to?.map(encodeName).join(', ')],
    ['Cc', letter.cc?.map(encodeName).join(', ')],
    ['Subject', encoded(letter.subject)],
    ['Date', letter.date === null ? undefined : when.replace('GMT', '+0000')],
    ['Message-ID', letter.id === null ? undefined : `<${letter.id}>`],
    ['In-Reply-To', references.length > 0 ? `<${references.at(-1) ?? ''}>` : undefined],
    ['References', references.length > 0 ? references.map((id) => `<${id}>`).join(' ') : undefined],
    ...Object.entries(letter.headers ?? {}),
    ['MIME-Version', '1.0'],
  ].flatMap(([name, value]) => (value ? [`${name ?? ''}: ${value}`] : []))
  return [
    `From sender@example.org ${asctime(when)}`,
    ...headers,
    ...(letter.attachment === undefined ? plainBody(letter.text) : attachedBody(letter.text, letter.attachment)),
    '',
    '',
  ].join('\n')
}

const PLAIN = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']

function plainBody(text: string): string[] {
  return [...PLAIN, '', text.replace(/^(>*From )/gm, '>$1')]
}

function attachedBody(text: string, name: string): string[] {
  const boundary = 'part-of-the-letter'
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...plainBody(text),
    `--${boundary}`,
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    'AAEC',
    `--${boundary}--`,
  ]
}

/** `Sat, 01 Jan 2000 10:00:00 GMT` as `Sat Jan  1 10:00:00 2000`. */
function asctime(utc: string): string {
  const [weekday = '', day = '', month = '', year = '', clock = ''] = utc.replace(',', '').split(' ')
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${clock} ${year}`
}

function encodeName(address: string): string {
  const [, name, rest] = /^(.*?)\s*(<[^>]*>)$/.exec(address) ?? []
  if (name === undefined || rest === undefined || name === '') return address
  return `${/^[\w .'-]*$/.test(name) ? name : encoded(name)} ${rest}`
}

/** RFC 2047, where the text needs it. */
function encoded(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}
