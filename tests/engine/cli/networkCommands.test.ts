import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommandLine } from '../../../electron/engine/cli/commandLine.ts'
import { COMMANDS } from '../../../electron/engine/cli/commands.ts'
import { corpus } from '../../support/corpusBuilder.ts'

type Reply = Readonly<Record<string, unknown>>

const folder = mkdtempSync(join(tmpdir(), 'passerelle-network-'))
const library = join(folder, 'library')
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const SALES = ['Ann Sale', 'Ben Sale', 'Cat Sale', 'Dan Sale', 'Eve Sale', 'Fay Sale']
const PLANT = ['Gil Plant', 'Hal Plant', 'Ida Plant', 'Jon Plant', 'Kim Plant', 'Lea Plant']

async function run(...args: string[]): Promise<Reply> {
  const line = readCommandLine([...args, '--library', library])
  return JSON.parse(JSON.stringify(await COMMANDS[line.command]?.(line))) as Reply
}

const rows = (value: unknown) => value as readonly Reply[]
const keys = (value: unknown) => Object.keys(value as object)

/** Two departments of six in which everybody writes to everybody; Ann and Gil alone write to each other across. */
beforeAll(async () => {
  const builder = corpus()
  for (const name of SALES) builder.person(name, 'Sales')
  for (const name of PLANT) builder.person(name, 'Plant')
  for (let round = 0; round < 4; round++) {
    for (const department of [SALES, PLANT]) {
      for (const from of department) builder.email({ from, to: department.filter((name) => name !== from) })
    }
    builder.email({ from: 'Ann Sale', to: 'Gil Plant' })
    builder.email({ from: 'Gil Plant', to: 'Ann Sale' })
  }
  const files = builder.writeTo(folder)
  await run('import', files.mail)
  await run('directory', files.directory ?? '')
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the command line’s JSON of the network', () => {
  it('silos: one tie of 31 across, with habits, structure and trend', async () => {
    const report = await run('silos')
    expect(
      rows(report.departments).map(({ name, people, internal, external }) => [name, people, internal, external]),
    ).toEqual([
      ['Plant', 6, 15, 1],
      ['Sales', 6, 15, 1],
    ])
    expect(report.matrix).toEqual([
      [15, 1],
      [1, 15],
    ])
    // (1 - 30) / 31; of the 36 pairs across: 1 at one tie, 5 + 5 at two.
    expect(report.overall).toMatchObject({ eiIndex: -29 / 31 })
    expect(report.structure).toMatchObject({ within2: 11 / 36, within3: 1 })
    expect(keys(report.habits)).toEqual(
      expect.arrayContaining(['slowBorders', 'openQuestions', 'keptTopics', 'singles', 'formal', 'differentWords']),
    )
    const { slowBorders, figures } = report.habits as { slowBorders: Reply; figures: Reply }
    expect(slowBorders).toMatchObject({ judged: 0, slow: [] })
    expect(slowBorders.period).toEqual({
      from: expect.stringMatching(ISO) as string,
      to: expect.stringMatching(ISO) as string,
    })
    expect(figures).toMatchObject({ reach: 11 / 36, eiIndex: -29 / 31 })
    const trend = report.trend as { points: readonly Reply[]; changes: readonly Reply[] }
    expect(trend.changes).toEqual([])
    for (const { quarter } of trend.points) expect(quarter).toMatch(/^\d{4}-Q[1-4]$/)
  })

  it('what-if: the figures before and after, and what was added', async () => {
    const tried = await run('what-if', '--tie', 'ben.sale@example.org,hal.plant@example.org')
    // Two ties across of 32. Ben comes near the five others of the plant and Hal near five of sales, of whom two were within reach.
    expect(tried).toMatchObject({
      before: { eiIndex: -29 / 31, reach: 11 / 36 },
      after: { eiIndex: -28 / 32, reach: 20 / 36 },
      newlyInReach: 9,
      added: [
        [
          { name: 'Hal Plant', department: 'Plant' },
          { name: 'Ben Sale', department: 'Sales' },
        ],
      ],
      liaison: null,
      sampled: false,
    })
  })

  it('communities: the two, and one with all that is said of it', async () => {
    const found = await run('communities')
    expect(found.period).toEqual({
      from: expect.stringMatching(ISO) as string,
      to: expect.stringMatching(ISO) as string,
    })
    expect(found.withheld).toEqual({ communities: 0, people: 0 })
    expect(found.against).toMatchObject({ nmi: 1, ari: 1 })
    const communities = rows(found.communities)
    expect(communities.map(({ people, departments }) => [people, departments])).toEqual(
      expect.arrayContaining([
        [6, [{ name: 'Sales', people: 6, share: 1 }]],
        [6, [{ name: 'Plant', people: 6, share: 1 }]],
      ]),
    )
    const one = await run('communities', String(communities[0]?.key))
    expect(one).toMatchObject(communities[0] ?? {})
    expect(keys(one)).toEqual(
      expect.arrayContaining(['members', 'animators', 'newcomers', 'invitations', 'history', 'styles']),
    )
    expect(rows(one.members)[0]).toMatchObject({ place: 'core', inside: 5 })
  })

  it('network: each person’s measures, of the best connected first', async () => {
    const { nodes, ties } = await run('network')
    expect(rows(ties)).toHaveLength(31)
    expect(
      rows(nodes)
        .slice(0, 2)
        .map(({ degree }) => degree),
    ).toEqual([6, 6])
    expect(
      new Set(
        rows(nodes)
          .slice(0, 2)
          .map(({ name }) => name),
      ),
    ).toEqual(new Set(['Ann Sale', 'Gil Plant']))
    expect(keys(rows(nodes)[0])).toEqual(
      expect.arrayContaining([
        'id',
        'name',
        'department',
        'community',
        'degree',
        'strength',
        'betweenness',
        'constraint',
      ]),
    )
  })

  it('export: GEXF with everybody, their core and every tie; CSV with every tie', async () => {
    const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
    const file = async (format: string) => {
      const out = join(folder, `network.${format}`)
      await run('export', format, '--out', out)
      return readFileSync(out, 'utf8')
    }
    const gexf = await file('gexf')
    expect([count(gexf, /<node id=/g), count(gexf, /<edge id=/g), count(gexf, /for="core" value="5"/g)]).toEqual([
      12, 31, 12,
    ])
    const [head, ...lines] = (await file('csv')).trimEnd().split('\r\n')
    expect(head).toBe('a_id,a_name,a_department,b_id,b_name,b_department,strength,messages,reciprocated')
    expect(lines).toHaveLength(31)
  })
})
