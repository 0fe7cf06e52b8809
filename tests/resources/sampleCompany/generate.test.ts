import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generateSampleCompany } from '../../../resources/sampleCompany/generate.ts'

const folders: string[] = []

async function digest(seed: number): Promise<Record<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'sample-'))
  folders.push(out)
  await generateSampleCompany({ seed, out, scale: 0.1 })
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(out.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

test('the same seed gives the same bytes, file by file, and another seed other mail', { timeout: 90_000 }, async () => {
  const first = await digest(7)
  expect(await digest(7)).toEqual(first)
  const other = await digest(8)
  expect(Object.keys(other)).toEqual(Object.keys(first))
  expect(other['exports/mail/archive-rd.mbox']).not.toBe(first['exports/mail/archive-rd.mbox'])
  expect(other['annuaire.csv']).toBe(first['annuaire.csv'])
})
