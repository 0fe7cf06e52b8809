import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommandLine, UsageError } from '../../../electron/engine/cli/commandLine.ts'
import { COMMANDS } from '../../../electron/engine/cli/commands.ts'
import { plainText, type Json } from '../../../electron/engine/cli/plainText.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** What the documented contract names, in its order; more may stand beside it. */
type Reply = Readonly<Record<string, unknown>>

const folder = mkdtempSync(join(tmpdir(), 'passerelle-contract-'))
const library = join(folder, 'library')

async function run(...args: string[]): Promise<Reply> {
  const line = readCommandLine([...args, '--library', library])
  // As with --json: what a script reads.
  return JSON.parse(JSON.stringify(await COMMANDS[line.command]?.(line))) as Reply
}

const rows = (value: unknown) => value as readonly Reply[]
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

let imported: Reply
let directory: Reply
beforeAll(async () => {
  const builder = corpus()
    .person('Ada Lovelace', 'R&D')
    .person('Bob Martin', 'Sales')
    .email({
      from: 'Ada Lovelace',
      to: 'Bob Martin',
      subject: 'Turbopump',
      text: 'The turbopump leaks at its seal.',
      id: 'a@x',
    })
    .email({
      from: 'Bob Martin',
      to: 'Ada Lovelace',
      inReplyTo: 'a@x',
      text: 'Which turbopump do you mean, the new one?',
      id: 'b@x',
    })
    .document('broken.pdf', '%PDF-1.4 nothing')
  for (let day = 1; day <= 12; day++) {
    builder.email({ from: 'Ada Lovelace', to: 'Bob Martin', text: `Seal number ${day} is here.` })
    builder.email({ from: 'Bob Martin', to: 'Ada Lovelace', text: `Thank you for seal number ${day}.` })
  }
  const files = builder.writeTo(folder)
  imported = await run('import', files.mail)
  directory = await run('directory', files.directory ?? '')
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the command line’s JSON', () => {
  it('import: what was done with each source', () => {
    const sources = rows(imported.sources)
    expect(
      sources.map(({ format, found, imported: taken, duplicate, excluded, rejected }) => ({
        format,
        found,
        taken,
        duplicate,
        excluded,
        rejected,
      })),
    ).toEqual([
      { format: 'mbox', found: 26, taken: 26, duplicate: 0, excluded: 0, rejected: 0 },
      { format: 'pdf', found: 1, taken: 0, duplicate: 0, excluded: 0, rejected: 1 },
    ])
    for (const source of sources) {
      expect(source).toMatchObject({
        path: join(folder, 'mail'),
        seconds: expect.any(Number) as number,
        bytes: expect.any(Number) as number,
      })
      for (const rejection of rows(source.rejections))
        expect(Object.keys(rejection)).toEqual(['where', 'code', 'message'])
    }
  })

  it('directory: people, departments, problems', () => {
    expect(directory).toMatchObject({ people: 2, departments: 2, problems: expect.any(Array) as unknown[] })
  })

  it('search: hits with Message-IDs without brackets and ISO dates', async () => {
    const reply = await run('search', 'turbopump', '--order', 'oldest')
    expect(reply).toMatchObject({ query: 'turbopump', total: 2, facets: expect.any(Object) as object })
    const [first] = rows(reply.hits)
    expect(first).toEqual({
      id: 1,
      kind: 'email',
      messageId: 'a@x',
      subject: 'Turbopump',
      date: '2020-01-01T09:00:00.000Z',
      from: { id: 1, name: 'Ada Lovelace', department: 'R&D' },
      people: [
        { id: 1, name: 'Ada Lovelace' },
        { id: 2, name: 'Bob Martin' },
      ],
      source: 'mail',
      score: 0,
      snippet: 'The turbopump leaks at its seal.',
    })
    expect(await run('search', '-from:bob', 'turbopump')).toMatchObject({ total: 1 })
  })

  it('experts: candidates with a sentence and their evidence', async () => {
    const reply = await run('experts', 'turbopump', '--lang', 'fr', '--limit', '1')
    expect(reply).toMatchObject({ query: 'turbopump' })
    const [candidate] = rows(reply.candidates)
    expect(Object.keys(candidate ?? {})).toEqual(
      expect.arrayContaining(['id', 'name', 'addresses', 'department', 'score', 'reason', 'evidence']),
    )
    expect(candidate).toMatchObject({ score: 1, reason: expect.stringContaining('A écrit') as string })
    for (const evidence of rows(candidate?.evidence)) {
      expect(Object.keys(evidence)).toEqual(
        expect.arrayContaining(['itemId', 'messageId', 'role', 'weight', 'date', 'subject']),
      )
      expect(evidence.date).toMatch(ISO)
    }
    const without = await run('experts', 'turbopump', '--exclude-items', '1', '2')
    expect(without).toMatchObject({ query: 'turbopump', candidates: [] })
  })

  it('person, by address or id, and people', async () => {
    const person = await run('person', 'ada.lovelace@example.org')
    expect(person).toMatchObject({ id: 1, name: 'Ada Lovelace', department: 'R&D', items: 13 })
    expect(person.colleagues).toMatchObject([{ name: 'Bob Martin', messages: 26, reciprocated: true }])
    for (const { date } of rows(person.recent)) expect(date).toMatch(ISO)
    expect(await run('person', '1')).toEqual(person)
    expect(await run('people', 'bob')).toMatchObject({
      total: 1,
      people: [{ name: 'Bob Martin', department: 'Sales' }],
    })
  })

  it('people, of a kind and department: everything that each is known by, and why', async () => {
    const { people } = await run('people', '--json', '--kind', 'member', '--department', 'R&D')
    expect(people).toEqual([
      {
        id: 1,
        name: 'Ada Lovelace',
        kind: 'member',
        department: 'R&D',
        departmentOrigin: 'directory',
        title: null,
        addresses: ['ada.lovelace@example.org'],
        items: 13,
        aliases: [
          {
            id: 1,
            key: 'ada.lovelace@example.org',
            address: 'ada.lovelace@example.org',
            names: ['Ada Lovelace'],
            reason: expect.stringMatching(/^(same-address|directory)$/) as string,
            joinedTo: null,
            items: 13,
          },
        ],
      },
    ])
    expect(await run('people', '--kind', 'room')).toMatchObject({ total: 0, people: [] })
  })

  it('who is who: what is said, listed with its sentence, and taken back', { timeout: 120_000 }, async () => {
    const since = '2020-01-05T00:00:00.000Z'
    const key = 'bob.martin@example.org'
    const moved = await run('move', key, 'R&D', '--since', '2020-01-05', '--lang', 'fr')
    expect(moved).toEqual({
      id: 1,
      correction: { type: 'department', key, department: 'R&D', since },
      madeAt: expect.stringMatching(ISO) as string,
      sentence: `${key} est du département R&D, depuis le 5 janvier 2020.`,
    })
    expect(await run('person', key)).toMatchObject({ department: 'R&D', departmentOrigin: 'correction' })
    const commands = [
      ['merge', 'Ada.Lovelace@example.org', '2'],
      ['separate', '1', key],
      ['kind', key, 'shared'],
      ['never-merge', key],
      ['move', '1', '-'],
    ]
    for (const command of commands) await run(...command)
    const { corrections } = await run('corrections')
    expect(rows(corrections).map(({ id, correction, overruled }) => [id, correction, overruled])).toEqual([
      [6, { type: 'department', key: 'ada.lovelace@example.org', department: null, since: null }, false],
      [5, { type: 'never-merge', key }, false],
      [4, { type: 'kind', key, kind: 'shared' }, false],
      [3, { type: 'separate', these: ['ada.lovelace@example.org'], those: [key] }, false],
      [2, { type: 'merge', a: 'ada.lovelace@example.org', b: key }, true],
      [1, { type: 'department', key, department: 'R&D', since }, false],
    ])
    for (const { id } of rows(corrections)) await run('undo', String(id))
    expect(await run('corrections')).toEqual({ corrections: [] })
    expect(await run('person', key)).toMatchObject({
      department: 'Sales',
      departmentOrigin: 'directory',
      kind: 'member',
    })
    expect(await run('review', '--limit', '5')).toEqual({ total: 0, suggestions: [] })
    await expect(run('split', key)).rejects.toMatchObject({ code: 'bad-argument' })
    await expect(run('merge', key, 'nobody@nowhere.org')).rejects.toMatchObject({ code: 'alias-unknown' })
  })

  it('item: its text, what of it is its author’s own, and its conversation', async () => {
    const item = await run('item', '2')
    expect(item).toMatchObject({ id: 2, messageId: 'b@x', ownText: 'Which turbopump do you mean, the new one?' })
    expect(rows(item.thread).map(({ messageId, depth }) => [messageId, depth])).toEqual([
      ['a@x', 0],
      ['b@x', 1],
    ])
  })

  it('silos: departments, matrix and everything that is said of them', async () => {
    const report = await run('silos')
    const fields = [
      'departments',
      'matrix',
      'modularity',
      'communities',
      'brokers',
      'duplicatedTopics',
      'introductions',
    ]
    expect(Object.keys(report)).toEqual(expect.arrayContaining(fields))
    expect(Object.keys(report.communities as object)).toEqual(expect.arrayContaining(['count', 'modularity', 'nmi']))
    for (const department of rows(report.departments))
      expect(Object.keys(department)).toEqual(
        expect.arrayContaining(['name', 'people', 'internal', 'external', 'eiIndex', 'eiAdjusted', 'interval']),
      )
    const period = (await run('silos', '--from', '2020', '--to', '2020-01')).period
    expect(period).toEqual({ from: '2020-01-01T00:00:00.000Z', to: '2020-01-31T23:59:59.999Z' })
  })

  it('network: ties and each person’s measures', async () => {
    const network = await run('network')
    expect(network).toMatchObject({
      ties: [{ a: 1, b: 2, messages: 26, reciprocated: true }],
      nodes: [{ degree: 1 }, { degree: 1 }],
      period: { from: expect.stringMatching(ISO) as string, to: expect.stringMatching(ISO) as string },
    })
  })

  it('export: the network as a file, and where it was written', async () => {
    const out = join(folder, 'network.csv')
    const report = await run('export', 'csv', '--out', out)
    const text = readFileSync(out, 'utf8')
    expect(report).toEqual({ path: out, bytes: Buffer.byteLength(text) })
    expect(text).toContain('Ada Lovelace,R&D,2,Bob Martin,Sales,')
    await expect(run('export', 'csv', '--out', join(folder, 'missing', 'network.csv'))).rejects.toMatchObject({
      code: 'path-not-writable',
    })
    await expect(run('export', 'docx', '--out', out)).rejects.toBeInstanceOf(UsageError)
  })

  it('status and doctor', async () => {
    const status = await run('status')
    expect(status).toMatchObject({
      path: library,
      items: { email: 26, chat: 0, document: 0 },
      people: 2,
      departments: 2,
      analysis: 'current',
      first: '2020-01-01T09:00:00.000Z',
    })
    for (const source of rows(status.sources)) expect(source.lastImport).toMatch(ISO)
    const doctor = await run('doctor')
    expect(doctor.healthy).toBe(true)
    expect(rows(doctor.checks).filter(({ healthy }) => healthy !== true)).toEqual([])
    expect(Object.keys(doctor.versions as object)).toEqual(expect.arrayContaining(['passerelle', 'node', 'sqlite']))
  })

  it('sources, and removing one by its path', { timeout: 120_000 }, async () => {
    const { sources } = await run('sources')
    const mail = join(folder, 'mail')
    expect(rows(sources).map(({ id, path, format }) => [id, path, format])).toEqual([
      [1, mail, 'mbox'],
      [2, mail, 'pdf'],
    ])
    expect(rows((await run('remove', '2')).removed)).toMatchObject([{ id: 2 }])
    await expect(run('remove', '2')).rejects.toMatchObject({ code: 'not-found' })
    expect(rows((await run('remove', mail)).removed)).toMatchObject([{ id: 1, imported: 26 }])
    expect(await run('sources')).toEqual({ sources: [] })
    await run('import', mail)
  })

  it('reads at a terminal without losing a value', async () => {
    const text = plainText((await run('people')) as unknown as Json)
    for (const word of ['total: 2', 'Ada Lovelace', 'R&D', 'bob.martin@example.org']) expect(text).toContain(word)
  })
})

describe('a command line that means nothing', () => {
  it('is refused before the library is looked at', () => {
    for (const args of [
      ['search'],
      ['import'],
      ['item', 'twelve'],
      ['search', 'gas', '--limit', 'many'],
      ['search', 'gas', '--order', 'random'],
      ['experts', 'gas', '--scope', 'friends'],
      ['silos', '--from', 'yesterday'],
      ['search', 'gas', '--bogus'],
      ['search', 'gas', '--lang', 'de'],
      ['people', '--kind', 'robot'],
      ['merge', 'ada@x.org'],
      ['kind', 'ada@x.org', 'robot'],
      ['move', 'ada@x.org'],
      ['split'],
      ['undo', 'all'],
      ['remove'],
    ]) {
      const attempt = () => {
        const line = readCommandLine(args)
        void COMMANDS[line.command]?.(line)
      }
      expect(attempt, args.join(' ')).toThrow(UsageError)
    }
  })
})
