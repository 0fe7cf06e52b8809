import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Candidate, Importer, RawEntry, ReadOptions } from './importer.ts'
import { parseMailEntry } from './mailEntry.ts'
import { readMessageFile } from './readMessageFile.ts'

interface MaildirFile {
  /** Below the Maildir, `/` between names. */
  readonly relative: string
  readonly place: string | null
  readonly order: string
}

const DEEPEST_FOLDER = 64
// Dovecot and others name their files by time, process and host (https://cr.yp.to/proto/maildir.html).
const UNIQUE_NAME = /^\d{9,}\.[^/]+/

/**
 * A Maildir with its subfolders, those of Maildir++ (`.Sub.Folder`) and those that are plain folders. Messages are the files
 * of `cur` and `new`; `tmp` and the index files of mail servers are not messages. A position is the index in the listing sorted by
 * folder and unique name, without the flags after `:2,` (`!2,` or `;2,`), so that reading a message does not move it.
 */
export const maildirImporter: Importer = {
  id: 'maildir',
  detect: isMaildir,
  entries: readMaildir,
  parse: parseMailEntry,
}

async function isMaildir({ kind, path, children }: Candidate): Promise<boolean> {
  if (kind !== 'folder') return false
  const present = ['cur', 'new'].filter((name) => children.includes(name))
  if (present.length === 2) return true
  // An export or a version control system may have dropped the empty one.
  for (const name of present)
    if ((await list(join(path, name))).files.some((file) => UNIQUE_NAME.test(file))) return true
  return false
}

async function* readMaildir({ path }: Pick<Candidate, 'path'>, options: ReadOptions): AsyncGenerator<RawEntry> {
  const found = await listMaildir(path, '', [], 0)
  const files = found.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  let progress = 0
  for (const [position, { relative, place }] of files.entries()) {
    if (position <= options.after) continue
    const where = `${options.label}/${relative}`
    const entry = await readMessageFile({ path: join(path, relative), position, where, place }, options.signal)
    progress += entry.progress
    yield { ...entry, progress }
  }
}

async function listMaildir(
  root: string,
  folder: string,
  names: readonly string[],
  depth: number,
): Promise<MaildirFile[]> {
  const found: MaildirFile[] = []
  const place = names.join('/') || null
  for (const name of (await list(join(root, folder))).folders) {
    const inside = folder === '' ? name : `${folder}/${name}`
    if (name === 'cur' || name === 'new') {
      for (const file of (await list(join(root, inside))).files) {
        found.push({
          relative: `${inside}/${file}`,
          place,
          order: `${folder}\0${file.replace(/[:!;]2,[^/]*$/, '')}\0${name}`,
        })
      }
    } else if (name !== 'tmp' && depth < DEEPEST_FOLDER) {
      found.push(...(await listMaildir(root, inside, [...names, ...folderNames(name)], depth + 1)))
    }
  }
  return found
}

/** `.Clients.Caf&AOk-s` is the folder `Cafés` in `Clients`: Maildir++ separators, IMAP's modified UTF-7 (RFC 3501 section 5.1.3). */
function folderNames(name: string): string[] {
  const parts = name.startsWith('.') ? name.slice(1).split('.') : [name]
  return parts.map((part) => part.replace(/&([A-Za-z0-9+,]*)-/g, decodeModifiedUtf7)).filter(Boolean)
}

function decodeModifiedUtf7(_: string, base64: string): string {
  if (base64 === '') return '&'
  const utf16 = Buffer.from(base64.replaceAll(',', '/'), 'base64')
  return Buffer.from(utf16.subarray(0, utf16.length - (utf16.length % 2)))
    .swap16()
    .toString('utf16le')
}

/** What is directly inside; a folder that cannot be read is empty. Symbolic links are not followed, so there are no loops. */
async function list(folder: string): Promise<{ files: string[]; folders: string[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const isHidden = (name: string) => name.startsWith('.')
    return {
      files: entries.filter((entry) => entry.isFile() && !isHidden(entry.name)).map((entry) => entry.name),
      folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
    }
  } catch {
    return { files: [], folders: [] }
  }
}
