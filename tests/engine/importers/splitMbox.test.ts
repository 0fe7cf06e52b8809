import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MboxSplitter } from '../../../electron/engine/importers/splitMbox.ts'

const SEPARATOR = 'From ada@example.org Tue Sep 10 10:00:00 2013\n'

interface Cut {
  readonly offset: number
  readonly text: string | null
}

/** The parts of a stream that arrives in pieces of `size` bytes. */
function cut(stream: string, { size = 1 << 20, limit = 1 << 20, start = 0 } = {}): Cut[] {
  const bytes = Buffer.from(stream, 'latin1').subarray(start)
  const splitter = new MboxSplitter(limit, start)
  const cuts: Cut[] = []
  const keep = ({ offset, bytes: part }: { offset: number; bytes: Uint8Array | null }) =>
    cuts.push({ offset, text: part && Buffer.from(part).toString('latin1') })
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    for (const part of splitter.push({ bytes: piece, offset: start + at, progress: 0 })) keep(part)
  }
  for (const part of splitter.end()) keep(part)
  return cuts
}

const message = (body: string, headers = '') => `${SEPARATOR}Subject: x\n${headers}\n${body}\n\n`

describe('MboxSplitter', () => {
  it('cuts at separators, and gives their byte offsets', () => {
    const [a, b] = [message('one'), message('two')]
    expect(cut(a + b)).toEqual([
      { offset: 0, text: a },
      { offset: a.length, text: b },
    ])
  })

  it('cuts CRLF files', () => {
    const [a, b] = [message('one'), message('two')].map((text) => text.replaceAll('\n', '\r\n'))
    expect(cut(`${a ?? ''}${b ?? ''}`).map(({ text }) => text)).toEqual([a, b])
  })

  it('cuts after a message without body', () => {
    const empty = `${SEPARATOR}Subject: x\n\n`
    expect(cut(empty + message('b'))).toHaveLength(2)
  })

  it.each([
    ['without a blank line before', `text\n${SEPARATOR}text`],
    ['without a date', 'text\n\nFrom now on\n'],
    ['quoted', `text\n\n>${SEPARATOR}`],
  ])('does not cut at a line that begins with From %s', (_, body) => {
    expect(cut(message(body))).toHaveLength(1)
  })

  it('lets Content-Length decide where a body holds what looks like a separator', () => {
    const body = `see\n\n${SEPARATOR}there`
    const a = message(body, `Content-Length: ${body.length}\n`)
    expect(cut(a + message('b')).map(({ text }) => text)).toEqual([a, message('b')])
    expect(cut(a)).toHaveLength(1)
  })

  it.each([0, 3, 17, 400, 10_000, 999_999_999])('is not misled by a Content-Length of %i that is wrong', (length) => {
    const a = message('one', `Content-Length: ${length}\n`)
    expect(cut(a + message('two') + message('three'))).toHaveLength(3)
  })

  it('holds no more than the limit of a message that is too large, and goes on after it', () => {
    const large = message('x'.repeat(20_000))
    const stream = message('one') + large + message('three')
    expect(cut(stream, { size: 512, limit: 5000 })).toEqual([
      { offset: 0, text: message('one') },
      { offset: message('one').length, text: null },
      { offset: message('one').length + large.length, text: message('three') },
    ])
  })

  it('starts anywhere in the stream, with the offsets of the whole', () => {
    const stream = message('one') + message('two') + message('three')
    expect(cut(stream, { start: message('one').length })).toEqual(cut(stream).slice(1))
  })

  it('gives nothing for nothing', () => {
    expect(cut('')).toEqual([])
  })

  it('loses and doubles no byte, whatever the pieces in which the stream arrives', () => {
    const line = fc.constantFrom(
      '\n',
      SEPARATOR,
      'From me\n',
      'text\n',
      '\r\n',
      'Content-Length: 30\n',
      '>From x\n',
      'y'.repeat(90) + '\n',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.integer({ min: 1, max: 200 }), (lines, size) => {
        const stream = lines.join('')
        const parts = cut(stream, { size })
        expect(parts.map(({ text }) => text).join('')).toBe(stream)
        expect(parts).toEqual(cut(stream))
      }),
      { numRuns: 500 },
    )
  })
})
