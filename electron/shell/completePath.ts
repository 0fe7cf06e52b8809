import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, sep } from 'node:path'

const MOST = 20

/**
 * Completes a typed path over the local disk: what its folder holds that begins like its last name, folders first and
 * ending with the separator, at most 20. `~` is the home folder. Letters match whatever their case; hidden names only
 * where a dot was typed. Empty for a relative path, and where nothing can be read: it never throws.
 */
export async function completePath(prefix: string): Promise<readonly string[]> {
  const typed = prefix === '~' || /^~[/\\]/.test(prefix) ? join(homedir(), prefix.slice(1) || sep) : prefix
  if (!isAbsolute(typed) || typed.includes('\0')) return []
  const folder = /[/\\]$/.test(typed) ? typed : dirname(typed)
  const start = typed
    .slice(folder.length)
    .replace(/^[/\\]/, '')
    .toLowerCase()
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const matching = entries
    .filter(({ name }) => name.toLowerCase().startsWith(start) && (start !== '' || !name.startsWith('.')))
    .sort((a, b) => Number(b.isDirectory()) - Number(a.isDirectory()) || a.name.localeCompare(b.name))
    .slice(0, MOST)
  return Promise.all(matching.map((entry) => completed(folder, entry)))
}

async function completed(folder: string, entry: Dirent): Promise<string> {
  const path = join(folder, entry.name)
  return (await isFolder(path, entry)) ? path + sep : path
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  )
}
