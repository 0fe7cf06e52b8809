import { createWriteStream, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { mboxImporter } from '../../electron/engine/importers/mboxImporter.ts'

/** One message with its mbox separator line. */
export type MailMessage = Uint8Array

/** The mbox files directly in a folder, compressed or not, in name order. */
export function mailFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.mbox(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** The first `limit` messages of mbox files, in order, as they are stored. */
export async function takeMessages(files: readonly string[], limit: number): Promise<MailMessage[]> {
  const messages: MailMessage[] = []
  const signal = new AbortController().signal
  for (const path of files) {
    const candidate = { path, size: statSync(path).size }
    for await (const { bytes } of mboxImporter.entries(candidate, { label: path, after: -1, signal })) {
      if (messages.length >= limit) return messages
      messages.push(bytes)
    }
  }
  return messages
}

/** Writes messages as one mbox; a name that ends in `.gz` is compressed. */
export async function writeMbox(path: string, messages: readonly MailMessage[]): Promise<void> {
  const source = Readable.from(messages)
  if (path.endsWith('.gz')) await pipeline(source, createGzip(), createWriteStream(path))
  else await pipeline(source, createWriteStream(path))
}

/** Writes messages as a Maildir, a file each, without the separator lines. */
export function writeMaildir(folder: string, messages: readonly MailMessage[]): void {
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, name), { recursive: true })
  for (const [index, message] of messages.entries()) {
    const start = message.indexOf(10) + 1
    writeFileSync(join(folder, 'cur', `${String(index + 1)}.bench:2,S`), message.subarray(start))
  }
}
