import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { MAX_EXPORT_ENTRIES, MAX_EXPORT_EXPANDED_BYTES } from './archiveLimits.ts'
import { ReadProblem } from './readProblem.ts'
import { openZip } from './readZip.ts'

/** A Slack export, zipped or unpacked, as files to list and read. */
export interface SlackFiles {
  /** What stands between a source's label and the path of a file in it. */
  readonly separator: '#' | '/'
  readonly files: readonly SlackFile[]
  close(): void
}

export interface SlackFile {
  /** Path in the export, `/` between names, without the folder that some archives put around everything. */
  readonly path: string
  /** Bytes on disk. */
  readonly weight: number
  /** The path climbs out of the export. */
  readonly unsafe: boolean
  /** Throws a ReadProblem or a file error. */
  read(maxBytes: number): Promise<Uint8Array>
}

const TABLE = /^(?:users|org_users|channels|groups|dms|mpims)\.json$/
const DAY = /^(?:teams\/[^/]+\/)?[^/]+\/\d{4}-\d{2}-\d{2}\.json$/

/**
 * Whether these paths are those of a Slack export: two of its tables at the top, or one and a day file. Answers with
 * the folder around everything (`''` or `my-export/`); null when they are not.
 */
export function slackRoot(paths: readonly string[]): string | null {
  const roots = new Set(['', ...paths.map((path) => path.slice(0, path.indexOf('/') + 1))])
  const tables = new Map<string, number>()
  for (const path of paths) {
    const root = path.slice(0, path.lastIndexOf('/') + 1)
    if (roots.has(root) && TABLE.test(path.slice(root.length))) tables.set(root, (tables.get(root) ?? 0) + 1)
  }
  for (const [root, count] of [...tables].sort(([a], [b]) => a.length - b.length)) {
    const holdsDay = () => paths.some((path) => path.startsWith(root) && DAY.test(path.slice(root.length)))
    if (count >= 2 || holdsDay()) return root
  }
  return null
}

/** `path` is a zip or a folder. Files are sorted by path, so that positions are the same at every run. */
export async function openSlackFiles(path: string): Promise<SlackFiles> {
  const opened = (await stat(path)).isDirectory() ? await openFolder(path) : await openArchive(path)
  const root = slackRoot(opened.files.map((file) => file.path)) ?? ''
  const files = opened.files.map((file) =>
    file.path.startsWith(root) ? { ...file, path: file.path.slice(root.length) } : file,
  )
  return { ...opened, files: files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) }
}

async function openArchive(path: string): Promise<SlackFiles> {
  const zip = await openZip(path, { entries: MAX_EXPORT_ENTRIES, expandedBytes: MAX_EXPORT_EXPANDED_BYTES })
  const files = zip.entries
    .filter((entry) => !entry.name.endsWith('/'))
    .map((entry) => ({
      path: entry.name,
      weight: entry.compressedSize,
      unsafe: entry.unsafe,
      read: (maxBytes: number) => zip.read(entry, maxBytes),
    }))
  return { separator: '#', files, close: () => zip.close() }
}

async function openFolder(path: string): Promise<SlackFiles> {
  const found = await readdir(path, { recursive: true, withFileTypes: true })
  const files: SlackFile[] = []
  for (const entry of found) {
    if (!entry.isFile()) continue
    const name = join(entry.parentPath, entry.name)
    const { size } = await stat(name)
    const inside = relative(path, name).replaceAll(sep, '/')
    files.push({ path: inside, weight: size, unsafe: false, read: (maxBytes) => readLimited(name, size, maxBytes) })
  }
  return { separator: '/', files, close: () => undefined }
}

async function readLimited(name: string, size: number, maxBytes: number): Promise<Uint8Array> {
  if (size > maxBytes) throw new ReadProblem('too-large', `${size} bytes`)
  return readFile(name)
}
