import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaredCharset, decodeReferences, readHtmlHead } from '../../../electron/engine/importers/htmlHead.ts'
import { htmlImporter } from '../../../electron/engine/importers/htmlImporter.ts'
import { candidateAt, importAll, itemsOf, tally } from './importing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-html-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(content: string | Buffer, name = 'page.html'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('a web page', () => {
  it('becomes a document with what its head says and the text that is seen', async () => {
    const html = `<!DOCTYPE html><html><head><title>On&nbsp;engines &amp; looms</title>
      <meta name="Author" content="Ada Lovelace"><meta content='2020-01-31' property="article:modified_time">
      <script>var hidden = 1</script><style>p {}</style></head>
      <body><h1>Engines</h1><p>They <b>weave</b>.</p><table><tr><td>a</td><td>b</td></tr></table></body></html>`
    const [item] = itemsOf(await importAll(htmlImporter, await fileOf(html)))
    expect(item).toMatchObject({
      subject: 'On engines & looms',
      date: Date.UTC(2020, 0, 31),
      participants: [{ role: 'author', name: 'Ada Lovelace' }],
    })
    expect(item?.text.split(/\s+/)).toEqual(['Engines', 'They', 'weave.', 'a', 'b'])
  })

  it('is read in the charset that it declares', async () => {
    const head = '<html><head><meta charset="windows-1251"></head><body>'
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    const [item] = itemsOf(await importAll(htmlImporter, await fileOf(Buffer.concat([Buffer.from(head), cyrillic]))))
    expect(item?.text).toBe('Привет')
  })

  it('is read where it is compressed, and rejected where that is damaged or a bomb', async () => {
    const zipped = gzipSync('<html><title>T</title><body>words'.padEnd(4000))
    const path = await fileOf(zipped, 'page.html.gz')
    expect(await htmlImporter.detect(await candidateAt(path))).toBe(true)
    expect(itemsOf(await importAll(htmlImporter, path))).toMatchObject([
      { subject: 'T', text: 'words', where: 'page.html.gz' },
    ])
    const damaged = Buffer.from(zipped)
    damaged.fill(0xff, 12, 30)
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, 0x61))
    const codes = []
    for (const bytes of [zipped.subarray(0, 30), damaged, bomb])
      codes.push(tally(await importAll(htmlImporter, await fileOf(bytes))))
    expect(codes).toEqual([{ truncated: 1 }, { corrupt: 1 }, { 'expands-too-much': 1 }])
  })

  it('is read to its end, however long', async () => {
    const bytes = Buffer.from(`<html><body>${'some words '.repeat(300_000)}the end`)
    const [found] = await htmlImporter.parse({ position: 0, where: 'a.html', bytes, progress: 0 })
    expect(found?.outcome === 'item' && found.item.text.slice(-7)).toBe('the end')
  })

  it('with nothing to read is rejected as such', async () => {
    expect(tally(await importAll(htmlImporter, await fileOf('<html><script>x</script></html>')))).toEqual({
      'no-text': 1,
    })
  })

  it.each([
    ['page.html', 'no tags at all', true],
    ['noname', '<!-- a comment -->\n<?xml version="1.0"?><!DOCTYPE html>', true],
    ['notes.txt', '  <HTML><body>', true],
    ['notes.txt', 'about <html>', false],
    ['page.html', '\0\x01\x02', false],
  ])('%s holding %j is one: %s', async (name, content, expected) => {
    expect(await htmlImporter.detect(await candidateAt(await fileOf(content, name)))).toBe(expected)
  })

  it('of any text gives one outcome', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('<', '>', 'div', '</', 'meta ', 'title', '"', '=', 'a', '<!--', '&#x'), {
          maxLength: 60,
        }),
        async (tokens) => {
          const bytes = Buffer.from(tokens.join(''))
          return (await htmlImporter.parse({ position: 0, where: 'a.html', bytes, progress: 0 })).length === 1
        },
      ),
    )
  })
})

describe('readHtmlHead', () => {
  it('prefers the title, then metadata, then the heading', () => {
    expect(
      [
        '<title>T</title><h1>H</h1>',
        '<title> </title><meta property=og:title content=O><h1>H</h1>',
        '<h1>H <i>x</i></h1>',
        '',
      ].map((html) => readHtmlHead(html).title),
    ).toEqual(['T', 'O', 'H x', ''])
  })

  it('takes every author and no profile address', () => {
    const html = `<meta name="dc.creator" content="Ada"><meta name="citation_author" content="Grace"><meta property="article:author" content="https://a.org/ada">`
    expect(readHtmlHead(html).authors).toEqual(['Ada', 'Grace'])
  })
})

describe('declaredCharset', () => {
  it.each([
    ['<meta charset=utf-8>', 'utf-8'],
    [`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">`, 'iso-8859-15'],
    [`<?xml version="1.0" encoding="UTF-8"?>`, 'UTF-8'],
    ['<p>charset=x</p>', ''],
  ])('%s', (html, charset) => {
    expect(declaredCharset(Buffer.from(html))).toBe(charset)
  })
})

describe('decodeReferences', () => {
  it('decodes numbers and the commonest names and leaves what it does not know', () => {
    expect(decodeReferences('&eacute;&#233;&#xE9;&amp;amp; &unknown; &#0; &#x110000;')).toBe(
      'ééé&amp; &unknown; &#0; &#x110000;',
    )
  })
})
