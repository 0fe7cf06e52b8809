import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { stemKey } from '../../../electron/engine/text/stem.ts'
import { GENERIC_WORDS } from '../../../electron/engine/text/words/genericWords.ts'

const folder = fileURLToPath(new URL('../../../electron/engine/text/words/', import.meta.url))
const files = globSync('*.ts', { cwd: folder }).sort()
const lists = await Promise.all(
  files.map(async (file) => {
    const exported = (await import(`${folder}${file}`)) as Record<string, unknown>
    return Object.entries(exported).flatMap(([name, value]) => listsIn(`${file} ${name}`, value))
  }),
).then((found) => found.flat())

/** Words in a string, entries of an array; a list for each language of an object. */
function listsIn(name: string, value: unknown): { name: string; entries: string[] }[] {
  if (typeof value === 'string') return [{ name, entries: value.trim().split(/\s+/) }]
  if (Array.isArray(value)) return [{ name, entries: value.map(String) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => listsIn(`${name}.${key}`, part))
}

const doubled = (entries: readonly string[]) => entries.filter((entry, index) => entries.indexOf(entry) !== index)

describe('the lists of words', () => {
  it('are found', () => {
    expect(lists.length).toBeGreaterThan(files.length)
    expect(lists.every(({ entries }) => entries.length > 10)).toBe(true)
  })

  it.each(lists)('have no entry twice: $name', ({ entries }) => {
    expect(doubled(entries)).toEqual([])
  })

  it.each(Object.entries(GENERIC_WORDS))('that name no field have no stem twice: %s', (_, words) => {
    expect(doubled(words.split(/\s+/).map(stemKey))).toEqual([])
  })
})
