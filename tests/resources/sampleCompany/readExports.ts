import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A message as the headers give it; nothing here comes from the generator. */
export interface ReadMessage {
  readonly id: string
  readonly parent: string | null
  readonly date: number
  readonly from: string
  readonly sender: string | null
  readonly readers: readonly string[]
  readonly automated: boolean
  readonly source: string
}

/** Splits a mailbox at its separators and reads the headers of each message. */
export function readMailbox(out: string, file: string): readonly ReadMessage[] {
  const bytes = readFileSync(join(out, 'exports/mail', file))
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1').replaceAll('\r\n', '\n')
  return text
    .split(/(?:^|\n)From \S+@\S+ \w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}\n/)
    .slice(1)
    .map(readMessage)
}

function readMessage(source: string): ReadMessage {
  const head = source.slice(0, source.indexOf('\n\n')).replaceAll(/\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? null
  const addresses = (name: string) => [...(header(name) ?? '').matchAll(/<([^>]+)>/g)].map((match) => match[1] ?? '')
  return {
    id: addresses('Message-ID')[0] ?? '',
    parent: addresses('In-Reply-To')[0] ?? null,
    date: Date.parse(header('Date') ?? ''),
    from: addresses('From')[0] ?? '',
    sender: addresses('Sender')[0] ?? null,
    readers: [...addresses('To'), ...addresses('Cc')],
    automated: header('Auto-Submitted') !== null,
    source,
  }
}

/** Each message once, whatever the number of mailboxes that hold it. */
export function distinct(messages: readonly ReadMessage[]): readonly ReadMessage[] {
  return [...new Map(messages.map((message) => [message.id, message])).values()]
}
