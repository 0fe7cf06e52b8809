import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../electron/engine/importers/frontMatter.ts'
import { markdownImporter } from '../../../electron/engine/importers/markdownImporter.ts'
import { firstHeading, markdownToText } from '../../../electron/engine/importers/markdownText.ts'
import { candidateAt, importAll, itemsOf, tally } from './importing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-markdown-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function pageOf(text: string): Promise<string> {
  const path = join(folder, 'page.md')
  await writeFile(path, text)
  return path
}

describe('markdownToText', () => {
  it.each([
    ['## Title ##', 'Title'],
    ['see [the page](https://a.org/x_(y) "t") and ![a cat](c.png)', 'see the page and a cat'],
    ['a [ref][1] <https://b.org>', 'a ref https://b.org'],
    ['**bold** *it* __b__ _i_ `code` \\*', 'bold it b i code *'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['a <b>tag</b> if a < b', 'a  tag  if a < b'],
    ['x <!-- hidden\nlines --> y <!-- open', 'x  y <!-- open'],
    ['```js\n# no heading\n**kept**\n```\n# yes', '# no heading\n**kept**\nyes'],
    ['[1]: https://a.org\n> quoted\n- item', '> quoted\n- item'],
  ])('%j', (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text)
  })

  it('leaves plain words alone', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z ]*(?:\n[a-z ]+)*$/), (text) => markdownToText(text) === text))
  })

  it('finds the first heading of either kind', () => {
    expect(['intro\n\n# One *two*\n', 'Over\n====\n# x', 'none'].map(firstHeading)).toEqual(['One two', 'Over', ''])
  })
})

describe('readFrontMatter', () => {
  it('takes title, people and date out and keeps the words of everything else', () => {
    const page = [
      '---',
      'title: The plan',
      'authors: [Ada Lovelace, {name: Grace Hopper, email: grace@a.org}]',
      'date: 2020-01-31',
      'role: Ingénieure',
      'competences: [React, R, S3, React]',
      'missions:',
      '  - start: 2019-01-01',
      '    employer: Malt',
      'link: https://a.org',
      'stats: false',
      '---',
      'Body',
    ].join('\n')
    expect(readFrontMatter(page)).toEqual({
      title: 'The plan',
      authors: ['Ada Lovelace', 'Grace Hopper <grace@a.org>'],
      date: Date.UTC(2020, 0, 31),
      mentioned: Date.UTC(2020, 0, 31),
      links: ['React', 'R', 'S3'],
      text: 'Ingénieure\nReact, R, S3\nMalt',
      body: 'Body',
    })
  })

  it.each(['', 'no front matter', '---\nnever closed', 'text\n---\na: b\n---\n'])('leaves %j as body', (page) => {
    expect(readFrontMatter(page)).toMatchObject({ title: '', text: '', body: page })
  })

  it('keeps the text of a block that is not YAML', () => {
    expect(readFrontMatter('---\na: [1\nb: "x\n---\nBody')).toMatchObject({ text: 'a: [1\nb: "x', body: 'Body' })
  })

  it('survives aliases that multiply', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n},*a${n},*a${n}]`)
    const bomb = ['a0: &a0 word', ...levels].join('\n')
    expect(readFrontMatter(`---\n${bomb}\n---\nBody`)).toMatchObject({ text: bomb, body: 'Body' })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readFrontMatter(`---\n${text}\n---\n`).body === 'string'))
  })
})

describe('a Markdown page', () => {
  it('becomes a document by its author, found by the words of its front matter', async () => {
    const path = await pageOf(
      '---\nfullname: Ada Lovelace\nrole: Analyste\ncompetences:\n  - Machines\n---\n## Notes\nOn *engines*.',
    )
    expect(itemsOf(await importAll(markdownImporter, path))).toMatchObject([
      {
        kind: 'document',
        key: null,
        subject: 'Ada Lovelace',
        participants: [{ role: 'author', name: 'Ada Lovelace', address: '' }],
        text: 'Analyste\nMachines\n\nNotes\nOn engines.',
        place: null,
      },
    ])
  })

  it('without front matter takes heading, author line and date line, else the name of the file', async () => {
    const path = await pageOf('# Engines\n\nAuthor: Ada Lovelace\nDate: 2020-01-31\n\nText')
    expect(itemsOf(await importAll(markdownImporter, path))).toMatchObject([
      { subject: 'Engines', date: Date.UTC(2020, 0, 31), participants: [{ name: 'Ada Lovelace' }] },
    ])
    expect(itemsOf(await importAll(markdownImporter, await pageOf('Text')))).toMatchObject([
      { subject: 'page', participants: [] },
    ])
  })

  it.each([
    ['', 'empty'],
    [' \n\t\r\n', 'empty'],
    ['---\nfullname: Ada\n---\n', 'no-text'],
  ])('of %j is rejected as %s', async (text, code) => {
    expect(tally(await importAll(markdownImporter, await pageOf(text)))).toEqual({ [code]: 1 })
  })
})

const real = join(import.meta.dirname, '../../../../shared/data/fr-organisation')
describe.skipIf(!existsSync(real))('a real organisation (skipped where ../shared/data is absent)', () => {
  it('gives one document for each of its pages, and a person for each page of a person', async () => {
    const counts: Record<string, number> = {}
    for (const kind of ['_authors', '_startups', '_organisations', '_incubators']) {
      for (const name of await readdir(join(real, kind))) {
        const path = join(real, kind, name)
        expect(await markdownImporter.detect(await candidateAt(path))).toBe(true)
        const [item] = itemsOf(await importAll(markdownImporter, path))
        if (!item) continue
        counts[kind] = (counts[kind] ?? 0) + 1
        if (item.participants.length > 0) counts[`${kind} by somebody`] = (counts[`${kind} by somebody`] ?? 0) + 1
      }
    }
    expect(counts).toEqual({
      _authors: 3484,
      '_authors by somebody': 3484,
      _startups: 662,
      _organisations: 143,
      _incubators: 23,
    })
  }, 120_000)
})
