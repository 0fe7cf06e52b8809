import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Instant } from '../../../shared/model/ids.ts'
import type { DirectoryReport } from '../../../shared/model/person.ts'
import { readDirectoryPeople } from '../corpus/directoryPeople.ts'
import { lostDepartments } from '../corpus/lostDepartments.ts'
import { readDirectoryCsv } from '../importers/readDirectoryCsv.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { listSnapshots, replaceSnapshot } from '../storage/directory.ts'
import { countSeen } from '../storage/statistics.ts'
import { identifyPeople } from './identifyPeople.ts'

/** A directory of a million people is smaller. */
const LARGEST_DIRECTORY = 256 * 1024 * 1024

/**
 * Puts a file in the place of the directory of the same date, and finds people and their departments anew. Nothing changes where
 * the file is not a directory. That more than half of those who have a department would lose it is reported as a problem.
 *
 * @param date the day from which the file holds; null for all time
 */
export async function loadDirectory(
  db: WritableDatabase,
  path: string,
  date: Instant | null = null,
): Promise<DirectoryReport> {
  const file = resolve(path)
  const { entries, problems } = readDirectoryCsv(await readSmallFile(file), { label: file })
  const before = readDirectoryPeople(listSnapshots(db))
  db.transaction(() => {
    replaceSnapshot(db, date, entries)
    identifyPeople(db)
  }).immediate()
  const { lost, of } = lostDepartments(before, readDirectoryPeople(listSnapshots(db)))
  const { people, departments } = readDirectoryPeople([{ date, rows: entries }])
  const keys = entries.flatMap(({ name, addresses }) =>
    addresses.length > 0 ? addresses : [`name:${name.toLowerCase()}`],
  )
  return {
    people: people.length,
    departments: departments.length,
    matched: countSeen(db, keys),
    problems: [
      ...(lost * 2 > of ? [{ code: 'departments-lost' as const, line: 0, subject: `${lost}/${of}` }] : []),
      ...problems,
    ],
  }
}

async function readSmallFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_DIRECTORY)
      throw new PasserelleError('bad-argument', { name: path, detail: `> ${LARGEST_DIRECTORY}` })
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof PasserelleError) throw cause
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new PasserelleError(missing ? 'path-not-found' : 'path-not-readable', { path }, { cause })
  }
}
