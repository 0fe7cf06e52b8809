import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slackImporter } from '../../../electron/engine/importers/slackImporter.ts'
import { candidateAt, entriesOf, importAll, itemsOf, tally, writeZip } from './importing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-slack-'))
})
afterAll(() => rm(folder, { recursive: true }))

const users = [
  { id: 'U1', team_id: 'T1', name: 'ada', real_name: 'Ada Lovelace', profile: { email: 'Ada@Example.org' } },
  { id: 'U2', team_id: 'T1', name: 'grace', profile: { real_name: 'Grace Hopper' } },
  { id: 'U3', team_id: 'T1', name: 'deploy', real_name: 'Deploy', is_bot: true },
]
const channels = [{ id: 'C1', name: 'engines', members: ['U1', 'U2'] }]

/** An export with these messages as 31 January 2020 in #engines. */
function exportOf(messages: unknown, more: Record<string, string> = {}): Record<string, string> {
  return {
    'users.json': JSON.stringify(users),
    'channels.json': JSON.stringify(channels),
    'engines/2020-01-31.json': JSON.stringify(messages),
    ...more,
  }
}

let exports = 0
async function zipOf(files: Record<string, string>): Promise<string> {
  return writeZip(join(folder, `export${(exports += 1)}.zip`), files)
}

async function folderOf(files: Record<string, string>): Promise<string> {
  const root = join(folder, `export${(exports += 1)}`)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), content)
  }
  return root
}

async function itemsFrom(messages: unknown, more?: Record<string, string>) {
  return itemsOf(await importAll(slackImporter, await zipOf(exportOf(messages, more))))
}

describe('detecting a Slack export', () => {
  it.each([
    ['tables at the top', exportOf([])],
    [
      'everything below one folder',
      Object.fromEntries(Object.entries(exportOf([])).map(([name, text]) => [`x/${name}`, text])),
    ],
    ['one table and a day file', { 'channels.json': '[]', 'engines/2020-01-31.json': '[]' }],
  ])('takes a zip with %s', async (_, files) => {
    expect(await slackImporter.detect(await candidateAt(await zipOf(files)))).toBe(true)
  })

  it.each([
    ['another zip', { 'notes.txt': 'users.json' }],
    ['a zip with only a table of users', { 'users.json': '[]', 'a/b.json': '[]' }],
    ['tables buried deep', { 'a/b/users.json': '[]', 'a/b/channels.json': '[]' }],
  ])('leaves %s', async (_, files) => {
    expect(await slackImporter.detect(await candidateAt(await zipOf(files)))).toBe(false)
  })

  it('takes an unpacked export, leaves its channel folders and other folders', async () => {
    const whole = await folderOf(exportOf([]))
    const small = await folderOf({ 'users.json': '[]', 'engines/2020-01-31.json': '[]' })
    const other = await folderOf({ 'users.json': '[]', 'src/index.ts': '' })
    const answers = await Promise.all(
      [whole, small, join(whole, 'engines'), other].map(async (path) => slackImporter.detect(await candidateAt(path))),
    )
    expect(answers).toEqual([true, true, false, false])
  })
})

describe('a message', () => {
  it('becomes an item with its author, the mentioned, its thread and its place', async () => {
    const message = {
      type: 'message',
      user: 'U1',
      text: 'ask <@U2> or <@U9>',
      ts: '1580470000.000300',
      thread_ts: '1580460000.000100',
      files: [{ title: 'plan.pdf' }, { title: '', name: 'cut.png' }],
    }
    const path = await zipOf(exportOf([message]))
    expect(await importAll(slackImporter, path)).toEqual([
      {
        outcome: 'item',
        item: {
          kind: 'chat',
          key: 'slack:T1/C1/1580470000.000300',
          where: `export${exports}.zip#engines/2020-01-31.json#1`,
          subject: '',
          date: 1_580_470_000_000,
          participants: [
            { role: 'author', name: 'Ada Lovelace', address: 'slack:T1/U1', alsoKnownAs: ['ada@example.org'] },
            { role: 'mentioned', name: 'Grace Hopper', address: 'slack:T1/U2' },
            { role: 'mentioned', name: 'U9', address: 'slack:T1/U9' },
          ],
          text: 'ask @Grace Hopper or @U9',
          ancestors: ['slack:T1/C1/1580460000.000100'],
          threadKey: 'slack:T1/C1/1580460000.000100',
          place: '#engines',
          attachments: ['plan.pdf', 'cut.png'],
          automated: false,
          bulk: false,
        },
      },
    ])
  })

  it('that starts a thread has the thread and no ancestor', async () => {
    const [root] = await itemsFrom([{ user: 'U1', text: 'why?', ts: '1.5', thread_ts: '1.5' }])
    expect(root).toMatchObject({ key: 'slack:T1/C1/1.5', threadKey: 'slack:T1/C1/1.5', ancestors: [], date: 1500 })
  })

  it('without ts is dated by its file and keyed by its content, twice the same being two', async () => {
    const same = { user: 'U1', text: 'ok' }
    const items = await itemsFrom([same, { user: 'U1', text: 'yes' }, same])
    expect(items.map((item) => item.date)).toEqual(Array(3).fill(Date.UTC(2020, 0, 31)))
    expect(new Set(items.map((item) => item.key)).size).toBe(3)
    expect(await itemsFrom([same])).toMatchObject([{ key: items[0]?.key }])
  })

  it('has the words of its blocks where it has no text', async () => {
    const blocks = [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a < b' }] }] },
    ]
    expect(await itemsFrom([{ user: 'U1', text: '', ts: '1.0', blocks }])).toMatchObject([{ text: 'a < b' }])
  })

  it('quotes what it shares, keeps what a program attached and leaves out previews of links', async () => {
    const attachments = [
      { is_share: true, text: 'old\nwords' },
      { pretext: 'Build 7', text: 'failed' },
      { from_url: 'https://a.org', text: 'A page' },
    ]
    expect(await itemsFrom([{ user: 'U1', text: 'see', ts: '1.0', attachments }])).toMatchObject([
      { text: 'see\n> old\n> words\nBuild 7\nfailed' },
    ])
  })

  it.each([
    ['an account of a program', { user: 'U3', text: 'done' }, { name: 'Deploy', address: 'slack:T1/U3', bot: true }],
    [
      'a bot without an account',
      { bot_id: 'B1', username: 'ci', subtype: 'bot_message', text: 'x' },
      { name: 'ci', address: 'slack:T1/B1', bot: true },
    ],
    ['Slackbot', { user: 'USLACKBOT', text: 'x' }, { name: 'USLACKBOT', address: 'slack:T1/USLACKBOT', bot: true }],
  ])('of %s is automated', async (_, message, author) => {
    expect(await itemsFrom([{ ts: '1.0', ...message }])).toMatchObject([
      { automated: true, participants: [{ role: 'author', ...author }] },
    ])
  })

  it('of a person through an app is theirs', async () => {
    expect(await itemsFrom([{ ts: '1.0', user: 'U1', bot_id: 'B1', text: 'x' }])).toMatchObject([
      { automated: false, participants: [{ name: 'Ada Lovelace' }] },
    ])
  })

  it('of a guest takes the name from the message', async () => {
    expect(
      await itemsFrom([{ ts: '1.0', user: 'U7', text: 'x', user_profile: { real_name: 'Guest Star' } }]),
    ).toMatchObject([{ participants: [{ name: 'Guest Star', address: 'slack:T1/U7' }] }])
  })

  it('in a direct conversation goes to the others', async () => {
    const items = await itemsFrom([], {
      'dms.json': JSON.stringify([{ id: 'D1', members: ['U1', 'U2'] }]),
      'D1/2020-02-01.json': JSON.stringify([{ user: 'U2', text: 'hi', ts: '1.0' }]),
    })
    expect(items).toMatchObject([
      {
        key: 'slack:T1/D1/1.0',
        place: '@Ada Lovelace, Grace Hopper',
        participants: [
          { role: 'author', name: 'Grace Hopper' },
          { role: 'to', name: 'Ada Lovelace' },
        ],
      },
    ])
  })
})

describe('an export as a whole', () => {
  const messages = [
    { user: 'U1', text: 'a', ts: '1.0' },
    { user: 'U1', text: 'joined', ts: '2.0', subtype: 'channel_join' },
    { user: 'U1', text: 'b', ts: '3.0', subtype: 'thread_broadcast' },
    { user: 'U1', text: '', ts: '4.0' },
    'no message',
    { user: null, text: null, ts: 5, files: 'none', blocks: {} },
    { user: 'U1', text: 'topic', ts: '6.0', subtype: 'channel_topic' },
  ]

  it('accounts for every message', async () => {
    const path = await zipOf(
      exportOf(messages, { 'engines/2020-02-01.json': '[{"text":', 'engines/2020-02-02.json': '{}' }),
    )
    expect(tally(await importAll(slackImporter, path))).toEqual({
      item: 2,
      empty: 2,
      'malformed-message': 1,
      'malformed-json': 2,
      'slack:channel_join': 1,
      'slack:channel_topic': 1,
    })
  })

  it('says so where an upload lies among the messages or a table cannot be read', async () => {
    const path = await zipOf(
      exportOf([], {
        'engines/attachments/F1-plan.pdf': '%PDF-',
        'dms.json': '[',
        '__MACOSX/x.json': '',
        'canvases.json': '[]',
      }),
    )
    expect(await importAll(slackImporter, path)).toMatchObject([
      { outcome: 'rejected', code: 'malformed-json', where: `export${exports}.zip#dms.json` },
      {
        outcome: 'rejected',
        code: 'unsupported-format',
        where: `export${exports}.zip#engines/attachments/F1-plan.pdf`,
      },
    ])
  })

  it('reads the same from a zip and from a folder', async () => {
    const files = exportOf(messages)
    const [zip, unpacked] = await Promise.all([zipOf(files), folderOf(files)])
    const [first, second] = [await importAll(slackImporter, zip), await importAll(slackImporter, unpacked)]
    expect(itemsOf(second).map((item) => item.key)).toEqual(itemsOf(first).map((item) => item.key))
    expect(tally(second)).toEqual(tally(first))
  })

  it('finds the channels of an Enterprise Grid export beside their folders', async () => {
    const files = {
      'org_users.json': JSON.stringify(users),
      'channels.json': '[]',
      'teams/research/channels.json': JSON.stringify([{ id: 'C7', name: 'lab' }]),
      'teams/research/lab/2020-01-31.json': JSON.stringify([{ user: 'U1', text: 'x', ts: '1.0' }]),
    }
    expect(itemsOf(await importAll(slackImporter, await zipOf(files)))).toMatchObject([
      { key: 'slack:T1/C7/1.0', place: '#lab', participants: [{ name: 'Ada Lovelace' }] },
    ])
  })

  it('resumes after a position and sends one context', async () => {
    const path = await zipOf(exportOf([], { 'engines/2020-02-01.json': '[]', 'engines/2020-02-02.json': '[]' }))
    const all = await entriesOf(slackImporter, path)
    expect(all.map((entry) => entry.position)).toEqual([1, 2, 3])
    expect(new Set(all.map((entry) => entry.context)).size).toBe(1)
    const rest = await entriesOf(slackImporter, path, 1)
    expect(rest.map((entry) => [entry.position, entry.progress])).toEqual(
      all.slice(1).map((entry) => [entry.position, entry.progress]),
    )
  })

  it('rejects a truncated zip as corrupt', async () => {
    const path = await zipOf(exportOf(messages))
    await truncate(path, 300)
    expect(await importAll(slackImporter, path)).toMatchObject([{ outcome: 'rejected', code: 'corrupt' }])
  })

  it('rejects the entry whose name climbs out of the archive, and only that', async () => {
    const path = await zipOf(exportOf([{ user: 'U1', text: 'a', ts: '1.0' }], { 'xx/yyyyyy.json': '[]' }))
    const bytes = await readFile(path)
    await writeFile(path, bytes.toString('latin1').replaceAll('xx/yyyyyy.json', '../../yyy.json'), 'latin1')
    expect(tally(await importAll(slackImporter, path))).toEqual({ item: 1, 'unsafe-path': 1 })
  })
})

const real = join(import.meta.dirname, '../../../../shared/data/chat/slack-10academy.zip')
describe.skipIf(!existsSync(real))('a real export (skipped where ../shared/data is absent)', () => {
  it('accounts for all of its 20,011 messages', async () => {
    expect(await slackImporter.detect(await candidateAt(real))).toBe(true)
    const found = await importAll(slackImporter, real)
    expect(tally(found)).toEqual({
      item: 18_975,
      'slack:channel_join': 1027,
      'slack:tombstone': 6,
      'slack:bot_add': 1,
      'slack:channel_archive': 1,
      'slack:channel_posting_permissions': 1,
    })
    const items = itemsOf(found)
    // One day file lies there twice under two names, with one message in the second.
    expect(new Set(items.map((item) => item.key)).size).toBe(18_974)
    expect(items.every((item) => item.date !== null && item.participants[0]?.role === 'author')).toBe(true)
  })
})
