import { deflateRawSync } from 'node:zlib'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReadProblem } from '../../../electron/engine/importers/readProblem.ts'
import { openZip } from '../../../electron/engine/importers/readZip.ts'
import { writeZip } from './importing.ts'

const roomy = { entries: 100, expandedBytes: 2 ** 30 }
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-zip-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function zipBytes(files: Record<string, string | Buffer>): Promise<Buffer> {
  return readFile(await writeZip(join(folder, 'a.zip'), files))
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  return work().then(
    () => 'none',
    (error: unknown) => (error instanceof ReadProblem ? error.code : String(error)),
  )
}

/** Renames an entry without regard for what a writer would allow; both names have the same length. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

describe('openZip', () => {
  it('lists and reads entries', async () => {
    const zip = await openZip(await zipBytes({ 'a/b.txt': 'hello', 'c.txt': '' }), roomy)
    expect(zip.entries.map(({ name, size, unsafe, encrypted }) => ({ name, size, unsafe, encrypted }))).toEqual([
      { name: 'a/b.txt', size: 5, unsafe: false, encrypted: false },
      { name: 'c.txt', size: 0, unsafe: false, encrypted: false },
    ])
    const [first] = zip.entries
    expect(first && (await zip.read(first, 5)).toString()).toBe('hello')
    expect(first && (await zip.measure(first))).toBe(5)
    expect(await codeOf(async () => first && zip.read(first, 4))).toBe('too-large')
  })

  it('refuses more entries than the limit', async () => {
    const bytes = await zipBytes({ a: '1', b: '2', c: '3' })
    expect(await codeOf(() => openZip(bytes, { ...roomy, entries: 2 }))).toBe('too-many-entries')
  })

  it('refuses a bomb by its ratio before inflating anything', async () => {
    const bytes = await zipBytes({ bomb: Buffer.alloc(64 * 2 ** 20) })
    expect(bytes.length).toBeLessThan(100_000)
    expect(await codeOf(() => openZip(bytes, roomy))).toBe('expands-too-much')
  })

  it('lets a small file pack as well as it can', async () => {
    const zip = await openZip(await zipBytes({ zeros: Buffer.alloc(2 ** 20) }), roomy)
    expect(zip.entries).toMatchObject([{ size: 2 ** 20 }])
  })

  it('refuses more bytes than the limit however they are packed', async () => {
    const bytes = await zipBytes({ a: 'x'.repeat(600), b: 'y'.repeat(600) })
    expect(await codeOf(() => openZip(bytes, { ...roomy, expandedBytes: 1000 }))).toBe('expands-too-much')
  })

  it('fails to read an entry that holds more than it declares', async () => {
    const bytes = await zipBytes({ a: 'z'.repeat(5000) })
    const deflated = deflateRawSync(Buffer.from('z'.repeat(5000)))
    const central = bytes.lastIndexOf('PK\x01\x02')
    expect(bytes.readUInt32LE(central + 20)).toBe(deflated.length)
    bytes.writeUInt32LE(10, central + 24)
    const zip = await openZip(bytes, roomy)
    const [entry] = zip.entries
    expect(entry?.size).toBe(10)
    expect(await codeOf(async () => entry && zip.measure(entry))).toBe('corrupt')
  })

  it.each([
    ['../../x.txt', true],
    ['/abcd/x.txt', true],
    ['C:/abc/.txt', true],
    ['..\\..\\x.txt', true],
    ['a..b/c.text', false],
  ])('marks %s as unsafe: %s', async (name, unsafe) => {
    const bytes = renamed(await zipBytes({ ['n'.repeat(11)]: 'x' }), 'n'.repeat(11), name)
    expect((await openZip(bytes, roomy)).entries).toMatchObject([{ unsafe }])
  })

  it('says corrupt or reads the same at whatever byte the file is cut', async () => {
    const whole = await zipBytes({ 'a.txt': 'hello', 'b.txt': 'world'.repeat(100) })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        return (await codeOf(() => openZip(whole.subarray(0, length), roomy))) === 'corrupt'
      }),
    )
  })

  it('ends in a ReadProblem or a listing whatever byte is changed', async () => {
    const whole = await zipBytes({ 'a.txt': 'hello', 'b.txt': 'world'.repeat(100) })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(whole)
        changed[at] = byte
        const code = await codeOf(async () => {
          const zip = await openZip(changed, roomy)
          for (const entry of zip.entries) await zip.measure(entry)
        })
        return ['none', 'corrupt', 'encrypted', 'too-many-entries', 'expands-too-much'].includes(code)
      }),
      { numRuns: 300 },
    )
  })
})
