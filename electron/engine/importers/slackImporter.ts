import { readdir } from 'node:fs/promises'
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { MAX_DAY_BYTES, MAX_EXPORT_ENTRIES, MAX_EXPORT_EXPANDED_BYTES } from './archiveLimits.ts'
import type { Candidate, Importer, RawEntry, ReadOptions } from './importer.ts'
import { carriedRejection, problemEntry, problemOf, ReadProblem } from './readProblem.ts'
import { openZip } from './readZip.ts'
import { parseSlackDay } from './slackDay.ts'
import { openSlackFiles, slackRoot, type SlackFile, type SlackFiles } from './slackFiles.ts'
import { isSlackContext, readWorkspace, SLACK_TABLES, type SlackContext } from './slackWorkspace.ts'

/**
 * A Slack export (https://slack.com/help/articles/220556107), as the zip that Slack gives or unpacked, Enterprise Grid
 * included. An entry is the file of one channel and day. The export's own tables are not items; any other file that
 * holds no messages (an upload kept beside them) is rejected as `unsupported-format`, so that it is seen.
 */
export const slackImporter: Importer = {
  id: 'slack',
  detect: (candidate) => (candidate.kind === 'folder' ? isSlackFolder(candidate) : isSlackZip(candidate)),
  entries: readEntries,
  parse(entry) {
    const rejection = carriedRejection(entry)
    if (rejection) return [rejection]
    if (!isSlackContext(entry.context)) throw new TypeError('not an entry of a Slack export')
    return parseSlackDay(entry, entry.context)
  },
}

async function isSlackZip({ path, head }: Candidate): Promise<boolean> {
  if (Buffer.from(head.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04') return false
  try {
    const zip = await openZip(path, { entries: MAX_EXPORT_ENTRIES, expandedBytes: MAX_EXPORT_EXPANDED_BYTES })
    zip.close()
    return slackRoot(zip.entries.map((entry) => entry.name)) !== null
  } catch {
    return false
  }
}

/** How many folders are looked into for a day file, where the tables alone do not decide. */
const FOLDERS_LOOKED_INTO = 50

async function isSlackFolder({ path, children }: Candidate): Promise<boolean> {
  if (slackRoot(children) !== null) return true
  if (!children.some((name) => SLACK_TABLES.has(name))) return false
  const paths = [...children]
  for (const folder of children.filter((name) => !name.includes('.')).slice(0, FOLDERS_LOOKED_INTO)) {
    const inside = await readdir(join(path, folder)).catch(() => [])
    paths.push(...inside.map((name) => `${folder}/${name}`))
  }
  return slackRoot(paths) !== null
}

async function* readEntries({ path }: Pick<Candidate, 'path'>, options: ReadOptions): AsyncGenerator<RawEntry> {
  let opened: SlackFiles
  try {
    opened = await openSlackFiles(path)
  } catch (error) {
    yield problemEntry({ position: 0, where: options.label, progress: 0 }, problemOf(error, 'corrupt'))
    return
  }
  try {
    const prefix = wherePrefix(options.label, opened.separator)
    const { tables, problems } = await readTables(opened.files)
    const context = readWorkspace(tables, prefix)
    let progress = 0
    for (const [position, file] of opened.files.entries()) {
      options.signal.throwIfAborted()
      progress += file.weight
      if (position <= options.after) continue
      const place = { position, where: prefix + file.path, progress }
      const problem = problems.get(file) ?? null
      if (problem) yield problemEntry(place, problem)
      else if (file.unsafe) yield problemEntry(place, new ReadProblem('unsafe-path', file.path))
      else if (isDayFile(file.path)) yield await readDay(place, file, context)
      else if (!isTableOrJunk(file.path))
        yield problemEntry(place, new ReadProblem('unsupported-format', 'not a message file'))
    }
  } finally {
    opened.close()
  }
}

function wherePrefix(label: string, separator: string): string {
  return label === '' || label === '.' ? '' : label + separator
}

async function readDay(
  place: Pick<RawEntry, 'position' | 'where' | 'progress'>,
  file: SlackFile,
  context: SlackContext,
): Promise<RawEntry> {
  try {
    return { ...place, bytes: await file.read(MAX_DAY_BYTES), context }
  } catch (error) {
    return problemEntry(place, problemOf(error, 'corrupt'))
  }
}

/** A table that cannot be read costs names, not messages; it becomes a rejection at its place in the list. */
async function readTables(
  files: readonly SlackFile[],
): Promise<{ tables: Map<string, unknown>; problems: Map<SlackFile, ReadProblem> }> {
  const tables = new Map<string, unknown>()
  const problems = new Map<SlackFile, ReadProblem>()
  for (const file of files) {
    if (file.unsafe || isDayFile(file.path) || !SLACK_TABLES.has(lastName(file.path))) continue
    try {
      const bytes = await file.read(MAX_DAY_BYTES)
      tables.set(file.path, JSON.parse(Buffer.from(bytes).toString('utf8')))
    } catch (error) {
      problems.set(file, problemOf(error, 'malformed-json'))
    }
  }
  return { tables, problems }
}

/** Lists the canvases of a channel, without their content. */
const CANVAS_TABLE = '/canvas_in_the_conversation.json'

/** `general/2020-01-31.json` or, on Grid, `teams/research/general/2020-01-31.json`; rarely the file has another name. */
function isDayFile(path: string): boolean {
  return (
    /^(?:teams\/[^/]+\/)?[^/]+\/[^/]+\.json$/.test(path) &&
    !/^teams\/[^/]+\/[^/]+\.json$/.test(path) &&
    !path.endsWith(CANVAS_TABLE) &&
    !isJunk(path)
  )
}

function isTableOrJunk(path: string): boolean {
  return /^(?:teams\/[^/]+\/)?[^/]+\.json$/.test(path) || path.endsWith(CANVAS_TABLE) || isJunk(path)
}

/** What operating systems leave in folders and archives. */
function isJunk(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(path)
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
