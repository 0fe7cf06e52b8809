import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { DirectoryReport } from '../../../shared/model/person.ts'
import { readDirectoryCsv } from '../importers/readDirectoryCsv.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { replaceDirectory } from '../storage/directory.ts'
import { listDepartments, listPeople } from '../storage/people.ts'
import { countWriters } from '../storage/statistics.ts'
import { identifyPeople } from './identifyPeople.ts'

/** A directory of a million people is smaller. */
const LARGEST_DIRECTORY = 256 * 1024 * 1024

/** Replaces the directory by a file's and resolves identities anew. Nothing changes where the file is not a directory. */
export async function loadDirectory(db: WritableDatabase, path: string): Promise<DirectoryReport> {
  const file = resolve(path)
  const { entries, problems } = readDirectoryCsv(await readSmallFile(file), { label: file })
  replaceDirectory(db, entries)
  identifyPeople(db)
  const people = listPeople(db).filter((person) => person.department !== null || person.title !== null)
  return {
    people: entries.length,
    departments: listDepartments(db).length,
    matched: countWriters(
      db,
      people.map((person) => person.id),
    ),
    problems,
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
