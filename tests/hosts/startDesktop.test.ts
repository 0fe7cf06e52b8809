import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { electronBinary } from '../../electron/launch/electronBinary.ts'
import { startDesktop } from '../../electron/launch/startDesktop.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

/** A package like Electron's, whose executable and installer are these scripts. */
function electronPackage(executable: string | null, installer = ''): string {
  const folder = temporaryFolder({
    'install.js': installer,
    ...(executable === null ? {} : { 'path.txt': 'electron', 'dist/electron': `#!/bin/sh\n${executable}\n` }),
  })
  if (executable !== null) chmodSync(join(folder, 'dist', 'electron'), 0o755)
  return folder
}

afterEach(() => {
  vi.unstubAllEnvs()
})

test('Electron’s executable is found where its package says', () => {
  const folder = electronPackage('exit 0')
  expect(electronBinary(folder)).toBe(join(folder, 'dist', 'electron'))
  expect(electronBinary(electronPackage(null))).toBeNull()
  expect(electronBinary(temporaryFolder({ 'path.txt': 'electron' }))).toBeNull()
})

describe.runIf(process.platform === 'linux')('the desktop, on a screen', () => {
  const start = (folder: string) => {
    vi.stubEnv('DISPLAY', ':1')
    return startDesktop(temporaryFolder(), folder)
  }

  test('runs until it is closed', async () => {
    expect(await start(electronPackage('exit 0'))).toBe('closed')
  })

  test('that ends at once with an error did not start', async () => {
    expect(await start(electronPackage('exit 1'))).toBe('did-not-start')
  })

  test('is fetched where only the package came', async () => {
    const installer = `
      const { mkdirSync, writeFileSync } = require('node:fs')
      mkdirSync(__dirname + '/dist')
      writeFileSync(__dirname + '/dist/electron', '#!/bin/sh\\nexit 0\\n', { mode: 0o755 })
      writeFileSync(__dirname + '/path.txt', 'electron')`
    expect(await start(electronPackage(null, installer))).toBe('closed')
  })

  test('that cannot be fetched is not there', async () => {
    expect(await start(electronPackage(null, 'process.exit(1)'))).toBe('no-binary')
  })
})

test.runIf(process.platform === 'linux')('without a screen nothing is fetched or started', async () => {
  vi.stubEnv('DISPLAY', undefined)
  vi.stubEnv('WAYLAND_DISPLAY', undefined)
  const fetches = electronPackage(null, "require('node:fs').writeFileSync(__dirname + '/path.txt', 'install.js')")
  expect(await startDesktop(temporaryFolder(), fetches)).toBe('no-binary')
  expect(electronBinary(fetches)).toBeNull()
  expect(await startDesktop(temporaryFolder(), electronPackage('exit 0'))).toBe('no-screen')
})
