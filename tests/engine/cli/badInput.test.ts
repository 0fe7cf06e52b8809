import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommandLine } from '../../../electron/engine/cli/commandLine.ts'
import { COMMANDS } from '../../../electron/engine/cli/commands.ts'
import { libraryFile, openReadable } from '../../../electron/engine/storage/database.ts'
import { selectValue } from '../../../electron/engine/storage/sql.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import { errorText } from '../../../shared/wording/errorTexts.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { libraryContent } from '../../support/libraryContent.ts'
import { runCli } from '../../support/runCli.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

/** Runs a command as the command line does, in this process. */
async function run(...args: string[]): Promise<unknown> {
  const line = readCommandLine(args)
  return COMMANDS[line.command]?.(line)
}

/** The code and the two sentences that a command ends with; the French ones must not be the English ones. */
async function failure(...args: string[]): Promise<PasserelleError> {
  try {
    await run(...args)
  } catch (error) {
    if (!(error instanceof PasserelleError)) throw error
    const [english, french] = [errorText(error, 'en'), errorText(error, 'fr')]
    for (const text of [english.what, english.next, french.what, french.next])
      expect(text).not.toMatch(/[{}]|undefined/)
    expect(french.what).not.toBe(english.what)
    return error
  }
  throw new Error(`${args.join(' ')} succeeded`)
}

async function smallLibrary(): Promise<{ folder: string; mail: string }> {
  const { mail } = corpus().email({ from: 'Ada Lovelace', text: 'Storage of gas.' }).writeTo(temporaryFolder())
  const folder = join(temporaryFolder(), 'library')
  const db = libraryHere(folder)
  await importHere(db, { paths: [mail] })
  db.close()
  return { folder, mail }
}

const itemsIn = (folder: string) => {
  const db = openReadable(folder)
  const count = selectValue<number>(db, 'SELECT count(*) FROM item')
  db.close()
  return count
}

describe('bad input, as the command line answers it', () => {
  it(
    'names what is not there, what is empty and what is no export, and loses nothing',
    { timeout: 90_000 },
    async () => {
      const { folder } = await smallLibrary()
      const files = temporaryFolder({
        'binary.mbox': '\u0000\u0001\u0002\u00ff\u0000',
        'wrong.csv': 'Colour,Size\nred,4\n',
      })
      mkdirSync(join(files, 'empty'))
      const codes: string[] = []
      for (const args of [
        ['import', join(files, 'nothing-here')],
        ['import', join(files, 'binary.mbox', 'below')],
        ['import', join(files, 'empty')],
        ['import', join(files, 'binary.mbox')],
        ['directory', join(files, 'wrong.csv')],
        ['directory', join(files, 'nothing.csv')],
        ['import', join(files, 'wrong.csv'), '--format', 'fax'],
      ]) {
        codes.push((await failure(...args, '--library', folder)).code)
        expect(itemsIn(folder)).toBe(1)
      }
      expect(codes).toEqual([
        'path-not-found',
        'path-not-found',
        'folder-empty',
        'nothing-to-import',
        'directory-columns',
        'path-not-found',
        'format-unknown',
      ])
    },
  )

  it('does not touch a library of a newer version', { timeout: 60_000 }, async () => {
    const { folder, mail } = await smallLibrary()
    const db = new Database(libraryFile(folder))
    db.pragma('user_version = 99')
    db.close()
    const before = readFileSync(libraryFile(folder))
    for (const args of [
      ['search', 'gas'],
      ['import', mail],
    ]) {
      const error = await failure(...args, '--library', folder)
      expect([error.code, error.params.found]).toEqual(['library-newer', 99])
    }
    expect(readFileSync(libraryFile(folder)).equals(before)).toBe(true)
  })

  it('says of a damaged library that it is damaged, whoever asks', { timeout: 90_000 }, async () => {
    const { folder, mail } = await smallLibrary()
    const file = libraryFile(folder)
    const whole = readFileSync(file)
    writeFileSync(file, 'This is not a database. '.repeat(1000))
    for (const args of [
      ['search', 'gas'],
      ['import', mail],
    ])
      expect((await failure(...args, '--library', folder)).code).toBe('library-corrupt')
    expect(readFileSync(file, 'utf8')).toMatch(/^This is not a database/)
    writeFileSync(file, whole)
    truncateSync(file, 3 * 8192)
    expect((await failure('search', 'gas', '--library', folder)).code).toBe('library-corrupt')
    writeFileSync(file, Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(whole.length - 8192, 0x5a)]))
    expect((await failure('search', 'gas', '--library', folder)).code).toBe('library-corrupt')
  })

  it('finishes a library whose making was cut short', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder({ 'library.sqlite': '' })
    expect(await run('status', '--library', folder)).toMatchObject({ items: { email: 0 }, sources: [] })
  })

  it('says where it cannot write, and that there is no library yet', { timeout: 60_000 }, async () => {
    const { mail } = await smallLibrary()
    const file = join(temporaryFolder({ file: 'x' }), 'file')
    expect((await failure('import', mail, '--library', join(file, 'library'))).code).toBe('library-not-writable')
    const missing = join(temporaryFolder(), 'none')
    for (const args of [['search', 'gas'], ['status'], ['doctor']])
      expect((await failure(...args, '--library', missing)).code).toBe('library-missing')
  })
})

describe('the command line as a process', () => {
  let library = ''
  let answers: Awaited<ReturnType<typeof runCli>>[] = []
  beforeAll(async () => {
    library = join('/proc/self/fdinfo', 'no-library')
    answers = await Promise.all([
      runCli(['search', 'gas', '--library', library, '--json']),
      runCli(['search', 'gas', '--library', library, '--lang', 'fr']),
      runCli(['search', '--library', library]),
      runCli(['frobnicate']),
      runCli(['--help', '--lang', 'fr']),
    ])
  }, 120_000)
  afterAll(() => {
    answers = []
  })

  it('exits 1 with the error as JSON, and as a sentence in the language asked for', () => {
    const [json, french] = answers
    expect(json?.code).toBe(1)
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject({
      error: { code: 'library-missing', params: { path: library } },
    })
    expect([french?.code, french?.stdout]).toEqual([1, ''])
    expect(french?.stderr).toContain('Il n’y a pas encore de bibliothèque')
  })

  it('exits 2 where it is used in a way that means nothing, and 0 with help', () => {
    const [, , noQuery, noCommand, help] = answers
    expect([noQuery?.code, noCommand?.code, help?.code]).toEqual([2, 2, 0])
    expect(noQuery?.stderr).toContain('search QUERY')
    expect(help?.stdout).toContain('COMMANDE')
  })
})

describe('a disk that fills up during an import', () => {
  it('is said, keeps what was committed, and the import goes on when there is room', { timeout: 120_000 }, async () => {
    const builder = corpus()
    for (let index = 0; index < 5000; index++) {
      const words = Array.from({ length: 12 }, (_, word) => `word${(index * 37 + word * 101) % 9973}`).join(' ')
      builder.email({ from: `Person Number${index % 50}`, to: 'Ada Lovelace', text: `${words} ${index}` })
    }
    const { mail } = builder.writeTo(temporaryFolder())
    const library = join(temporaryFolder(), 'library')
    const full = await runCli(['import', mail, '--library', library, '--json'], { fileSizeLimit: 3_000_000 })
    expect(full.code).toBe(1)
    expect(JSON.parse(full.stdout)).toMatchObject({ error: { code: 'disk-full', params: { path: library } } })
    const kept = itemsIn(library)
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(5000)
    const db = libraryHere(library)
    await importHere(db, { paths: [mail] })
    const whole = libraryHere()
    await importHere(whole, { paths: [mail] })
    expect(libraryContent(db)).toEqual(libraryContent(whole))
  })
})
