import { mkdirSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { completePath } from '../../electron/shell/completePath.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

test('folders come first and end with the separator; a link counts as what it leads to', async () => {
  const folder = temporaryFolder({ 'mail.mbox': '', 'Mailing/x': '', 'other.txt': '' })
  symlinkSync(join(folder, 'Mailing'), join(folder, 'mail-link'))
  symlinkSync(join(folder, 'gone'), join(folder, 'mail-lost'))
  expect(await completePath(join(folder, 'mai'))).toEqual(
    ['Mailing/', 'mail-link/', 'mail-lost', 'mail.mbox'].map((name) => join(folder, name)),
  )
})

test('a folder with its separator lists what it holds, hidden names only after a dot', async () => {
  const folder = temporaryFolder({ '.hidden': '', 'a.eml': '' })
  expect(await completePath(`${folder}/`)).toEqual([join(folder, 'a.eml')])
  expect(await completePath(`${folder}/.`)).toEqual([join(folder, '.hidden')])
})

test('a tilde is the home folder', async () => {
  for (const path of await completePath('~/')) expect(path.startsWith(join(homedir(), '/'))).toBe(true)
  expect(await completePath('~')).toEqual(await completePath('~/'))
})

test('at most twenty are offered', async () => {
  const folder = temporaryFolder()
  for (let n = 10; n < 40; n++) mkdirSync(join(folder, `f${String(n)}`))
  const offered = await completePath(join(folder, 'f'))
  expect([offered.length, offered[0], offered.at(-1)]).toEqual([20, join(folder, 'f10/'), join(folder, 'f29/')])
})

test('whatever is typed, it answers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
      expect(Array.isArray(await completePath(`/${typed}`))).toBe(true)
      expect(await completePath(`./${typed}`)).toEqual([])
    }),
    { numRuns: 50 },
  )
})
