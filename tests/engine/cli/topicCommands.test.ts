import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { readCommandLine, UsageError } from '../../../electron/engine/cli/commandLine.ts'
import { COMMANDS } from '../../../electron/engine/cli/commands.ts'
import { corpus } from '../../support/corpusBuilder.ts'

type Reply = Readonly<Record<string, unknown>>

const WORDS = ['amber', 'birch', 'cedar', 'dahlia', 'elder', 'fennel', 'ginger', 'hazel']
const folder = mkdtempSync(join(tmpdir(), 'passerelle-topics-'))
const library = join(folder, 'library')

async function run(...args: string[]): Promise<Reply> {
  const line = readCommandLine([...args, '--library', library])
  return JSON.parse(JSON.stringify(await COMMANDS[line.command]?.(line))) as Reply
}

const topics = async () => (await run('topics')).topics as readonly Reply[]
const labels = async () => (await topics()).map(({ label }) => label).sort()

/** Ada writes of a gas cap in eight conversations, Bob of a drill string; others of neither. */
beforeAll(async () => {
  const builder = corpus()
  for (const word of WORDS) {
    const mail = (from: string, to: string, subject: string, text: string) => builder.email({ from, to, subject, text })
    mail('ada@example.org', 'bob@example.org', `The gas cap, ${word}`, `${word}: the gas cap is by itself.`)
    mail('bob@example.org', 'ada@example.org', `The drill string, ${word}`, `${word}: a drill string is by itself.`)
    for (const name of ['cy', 'di', 'eve'])
      mail(`${name}@example.org`, 'bob@example.org', `Lunch with ${name}`, `${word} ${name}: shall we go out?`)
  }
  builder.email({
    from: 'max@elsewhere.org',
    to: 'di@example.org',
    subject: 'Visit',
    text: 'May I come?',
    id: 'v@x',
  })
  builder.email({
    from: 'di@example.org',
    to: 'max@elsewhere.org',
    subject: 'Re: Visit',
    text: 'Do.',
    inReplyTo: 'v@x',
  })
  await run('import', builder.writeTo(folder).mail)
}, 240_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('topics on the command line', () => {
  it('lists each with its key, its holders, the risk, the effective number of experts and its trend', async () => {
    const [gas] = (await run('topics', 'gas')).topics as readonly Reply[]
    expect(gas).toMatchObject({
      key: 'gas cap',
      label: 'gas cap',
      items: 8,
      effectiveHolders: 1,
      busFactor: 1,
      trend: { direction: 'unclear' },
      holders: [{ id: expect.any(Number) as number, name: 'ada@example.org', department: null, share: 1, items: 8 }],
      departments: [],
      since: '2020-Q1',
    })
  })

  it('gives a person’s topics with the same key, and what the page of a person shows', async () => {
    const ada = await run('person', 'ada@example.org')
    expect(ada.topics).toEqual([{ key: 'gas cap', label: 'gas cap', items: 8, rank: 1, holders: 1 }])
    expect(ada).toMatchObject({ shape: { deep: 1, others: 0 }, declaredSkills: [], declared: [], judgements: [] })
  })

  it('says by which rules it looked for hidden experts, where there are none', async () => {
    expect(await run('people', '--hidden')).toMatchObject({
      total: 0,
      rules: { maxRank: 5, minThreads: 3, maxVisibility: 0.4 },
      people: [],
    })
  })

  it('gives the matrix, the gaps and the succession', async () => {
    const { topics: columns, people } = await run('skills')
    expect(columns).toContainEqual({ label: 'gas cap', holders: 1, single: true })
    const ada = (people as readonly Reply[]).find(({ name }) => name === 'ada@example.org')
    expect(ada?.skills).toContainEqual({
      topic: 'gas cap',
      declared: false,
      inferred: true,
      confirmed: false,
      rank: 1,
      items: 8,
    })
    expect(await run('skills', '--gaps', '--days', '3')).toMatchObject({ days: 3, gaps: [] })
    expect(await run('skills', '--succession')).toEqual({ total: 0, topics: [] })
  })

  it('tells the way to somebody and who knows whom outside', async () => {
    const way = await run('reach', 'cy@example.org', 'ada@example.org', '--topic', 'gas cap')
    expect(way).toMatchObject({
      from: { name: 'cy@example.org' },
      to: { name: 'ada@example.org' },
      topic: 'gas cap',
      message: { subject: expect.any(String) as string },
    })
    expect(await run('contacts')).toMatchObject({
      total: 1,
      organisations: [{ domain: 'elsewhere.org', people: 1, insiders: 1, messages: 2 }],
    })
    expect(await run('contacts', 'elsewhere.org')).toMatchObject({
      outsiders: [{ name: 'max@elsewhere.org', insiders: [{ name: 'di@example.org', sent: 1, received: 1 }] }],
    })
  })

  it('shows one with its evidence', async () => {
    const shown = await run('topics', 'show', 'gas', 'cap')
    expect(shown).toMatchObject({ key: 'gas cap', forms: ['gas cap'] })
    expect((shown.evidence as readonly Reply[])[0]).toMatchObject({ itemId: expect.any(Number) as number })
  })

  it('renames by the name, merges and hides by the key, and takes each back', async () => {
    const renamed = await run('topics', 'rename', 'Gas Cap', 'gas', 'caps', 'of', 'wells')
    expect(renamed).toMatchObject({ type: 'rename', key: 'gas cap', label: 'gas caps of wells', labels: ['gas cap'] })
    expect(await labels()).toEqual(['drill string', 'gas caps of wells'])
    const merged = await run('topics', 'merge', 'drill string', 'gas caps of wells')
    expect(merged).toMatchObject({ type: 'merge', key: 'drill string', into: 'gas cap' })
    expect(await labels()).toEqual(['gas caps of wells'])
    expect((await run('topics', 'edits')).edits).toMatchObject([{ id: merged.id }, { id: renamed.id }])
    await run('topics', 'undo', String(merged.id))
    const hidden = await run('topics', 'hide', 'drill', 'string')
    expect(await labels()).toEqual(['gas caps of wells'])
    await run('topics', 'undo', String(hidden.id))
    await run('topics', 'undo', String(renamed.id))
    expect(await labels()).toEqual(['drill string', 'gas cap'])
  })

  it('says when there is no such topic, and looks for the word where nothing follows it', async () => {
    await expect(run('topics', 'hide', 'moon')).rejects.toMatchObject({ code: 'not-found' })
    await expect(run('topics', 'undo', '99')).rejects.toMatchObject({ code: 'not-found' })
    await expect(run('topics', 'rename', 'gas cap')).rejects.toThrow(UsageError)
    await expect(run('topics', 'undo', 'x')).rejects.toThrow(UsageError)
    expect(await run('topics', 'hide')).toEqual({ topics: [] })
  })
})
