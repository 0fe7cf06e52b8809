import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { uploadFolder } from '../../electron/serve/uploadFolder.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

test('what an ended process left behind is removed, and what a running one holds is kept', async () => {
  const ended = String(spawnSync(process.execPath, ['--version']).pid)
  const running = String(process.ppid)
  const library = temporaryFolder({ [`uploads/${ended}/batch-01/a.mbox`]: 'x', [`uploads/${running}/a`]: 'x' })

  const own = await uploadFolder(library)

  expect(own).toBe(join(library, 'uploads', String(process.pid)))
  expect([existsSync(join(library, 'uploads', ended)), existsSync(join(library, 'uploads', running))]).toEqual([
    false,
    true,
  ])
})

test('a library that never had any gets its folder’s name', async () => {
  expect(await uploadFolder('/no/such/library')).toBe(`/no/such/library/uploads/${String(process.pid)}`)
})
