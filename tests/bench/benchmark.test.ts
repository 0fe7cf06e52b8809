import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRandom } from '../../electron/engine/network/random.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { contentWords, drawQueries } from './drawQueries.ts'
import { benchmarkImport, formatImport } from './importBenchmark.ts'
import { importWithPasserelle } from './importPrograms.ts'
import { measureLatency } from './latency.ts'
import { measureLibrary } from './librarySize.ts'
import { mailFiles, takeMessages, writeMaildir, writeMbox, type MailMessage } from './mailSample.ts'
import { median, percentile } from './percentiles.ts'
import { formatTable } from './printTable.ts'
import { insertRaw, textsOf } from './rawInsertion.ts'
import { benchmarkSearch } from './searchBenchmark.ts'

const MESSAGES = 200
/** Programs are started one after another, which takes long where much else runs. */
const WITH_PROGRAMS = { timeout: 240_000 }
const SUBJECTS = ['Gas pipeline capacity', 'Re: storage contract', 'Turbine maintenance schedule', 'Invoice audit']

/** Different messages of eight people; every tenth is sent twice. */
function someMail(): MailMessage[] {
  return Array.from({ length: MESSAGES }, (_, index) => {
    const number = index % 10 === 9 ? index - 1 : index
    const day = String(1 + (number % 28)).padStart(2, '0')
    return Buffer.from(
      [
        'From sender@example.org Mon Jan  1 00:00:00 2024',
        `Message-ID: <${String(number)}@example.org>`,
        `Date: ${day} Mar 2024 10:${String(number % 60).padStart(2, '0')}:00 +0000`,
        `From: Person ${'ABCDEFGH'.charAt(number % 8)} <person${String(number % 8)}@example.org>`,
        'To: everyone@example.org',
        `Subject: ${SUBJECTS[number % SUBJECTS.length] ?? ''}`,
        '',
        `Message number ${String(number)} about the compressor station and its spare parts.`,
        '',
        '',
      ].join('\n'),
    )
  })
}

async function readBack(path: string, limit: number): Promise<string[]> {
  return (await takeMessages([path], limit)).map((bytes) => Buffer.from(bytes).toString())
}

test('messages written as an mbox, compressed or not, are read back as they were, up to the limit', async () => {
  const folder = temporaryFolder()
  const mail = someMail()
  await writeMbox(join(folder, 'b.mbox'), mail)
  await writeMbox(join(folder, 'a.mbox.gz'), mail)
  expect(mailFiles(folder)).toEqual([join(folder, 'a.mbox.gz'), join(folder, 'b.mbox')])
  const written = mail.map((bytes) => Buffer.from(bytes).toString())
  expect(await readBack(join(folder, 'b.mbox'), Infinity)).toEqual(written)
  expect(await readBack(join(folder, 'a.mbox.gz'), 30)).toEqual(written.slice(0, 30))
})

test('a Maildir holds one file a message', () => {
  const folder = temporaryFolder()
  writeMaildir(folder, someMail())
  expect(readdirSync(join(folder, 'cur'))).toHaveLength(MESSAGES)
})

test(
  'the import benchmark imports everything, knows duplicates and says how ours compares',
  WITH_PROGRAMS,
  async () => {
    const result = await benchmarkImport(someMail(), join(temporaryFolder(), 'bench'), 1)
    expect(result.own).toMatchObject({ found: MESSAGES, imported: MESSAGES * 0.9 })
    for (const { runs } of result.contenders) expect(runs).toHaveLength(1)
    expect(result.contenders.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['passerelle import', 'bare FTS5 insertion']),
    )
    expect(formatImport(result)).toMatch(/passerelle import .* 1\.00x/)
  },
)

test('the search benchmark asks every query alone and some beside an import', WITH_PROGRAMS, async () => {
  const folder = temporaryFolder()
  const [mbox, library] = [join(folder, 'mail.mbox'), join(folder, 'library')]
  await writeMbox(mbox, someMail())
  await importWithPasserelle([mbox], library)
  expect(measureLibrary(library)).toMatchObject({ items: MESSAGES * 0.9 })
  const copy = join(folder, 'copy.mbox')
  await writeMbox(copy, someMail())
  const [idle, beside] = await benchmarkSearch({ library, queries: 20, imports: [{ name: 'beside', paths: [copy] }] })
  expect(idle?.latencies.map(({ kind, requests }) => [kind, requests])).toEqual([
    ['search', 20],
    ['experts', 20],
  ])
  expect(beside?.latencies[0]?.requests).toBeGreaterThan(0)
  expect(measureLibrary(library)).toMatchObject({ items: MESSAGES * 0.9 })
})

test('bare insertion takes the text of every message and leaves a file', () => {
  const texts = textsOf(someMail())
  expect(texts).toHaveLength(MESSAGES)
  expect(texts[0]).toEqual({
    subject: 'Gas pipeline capacity',
    text: expect.stringContaining('compressor station') as string,
  })
  const file = join(temporaryFolder(), 'raw.sqlite')
  expect(insertRaw(file, texts)).toBeGreaterThan(0)
  expect(existsSync(file)).toBe(true)
})

test('queries are words of subjects in their order, the same for the same seed, every fifth with a field', () => {
  const source = { subjects: SUBJECTS, people: ['ada@example.org'], departments: ['R&D'], years: [2024] }
  const queries = drawQueries(source, 50, createRandom(7))
  expect(queries).toEqual(drawQueries(source, 50, createRandom(7)))
  const allowed = SUBJECTS.map((subject) => contentWords(subject).join(' '))
  for (const [index, query] of queries.entries()) {
    const [words, field] = query.split(/ (?=(?:from|dept|before):)/)
    expect(allowed.some((subject) => subject.includes(words ?? '-'))).toBe(true)
    expect(field !== undefined).toBe(index % 5 === 4)
  }
  expect(drawQueries({ ...source, subjects: ['Re:', 'the'] }, 5, createRandom(7))).toEqual([])
})

test('latency puts every query to every kind of request in turn, and stops once it is over', async () => {
  const asked: string[] = []
  const kinds = {
    one: (query: string) => Promise.resolve(asked.push(`1${query}`)),
    two: (query: string) => Promise.resolve(asked.push(`2${query}`)),
  }
  const { latencies } = await measureLatency(['a', 'b'], kinds)
  expect(latencies.map(({ kind, requests }) => [kind, requests])).toEqual([
    ['one', 2],
    ['two', 2],
  ])
  const stopped = await measureLatency(['c', 'd'], kinds, () => asked.length >= 7)
  expect(stopped.latencies.map(({ requests }) => requests)).toEqual([2, 1])
  expect(asked).toEqual(['1a', '2a', '1b', '2b', '1c', '2c', '1d'])
})

test('medians and percentiles', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(median([])).toBeNaN()
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5)
  expect(percentile([], 0.5)).toBeNaN()
})

test('a table has its names on the left and its figures on the right', () => {
  expect(
    formatTable(
      ['', 'ms'],
      [
        ['search', '12'],
        ['x', '1.5'],
      ],
    ),
  ).toBe(['         ms', '------  ---', 'search   12', 'x       1.5'].join('\n'))
})
