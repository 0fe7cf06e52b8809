import { _electron } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronBinary } from '../../electron/launch/electronBinary.ts'
import { expect, test } from './passerelle.ts'

const root = join(import.meta.dirname, '..', '..')
const binary = electronBinary(join(root, 'node_modules', 'electron'))
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

test.describe('the desktop', () => {
  test.skip(binary === null, 'Electron’s binary is not here')
  test.skip(!hasScreen, 'there is no screen for a window')

  test('opens its own page, apart from Node, over an engine that answers', async () => {
    const library = await mkdtemp(join(tmpdir(), 'passerelle-e2e-'))
    const electron = await _electron.launch({
      executablePath: binary ?? '',
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root],
      env: { ...process.env, PASSERELLE_LIBRARY: library },
    })
    try {
      const page = await electron.firstWindow()
      await expect(page.locator('nav')).toBeVisible()
      // As text, because the tests' own types know no document.
      const seen = await page.evaluate(
        "({ url: location.href, node: 'require' in window || 'process' in window, host: passerelleShell.host })",
      )
      expect(seen).toEqual({ url: expect.stringMatching(/^app:\/\/passerelle\//), node: false, host: 'desktop' })
      await expect.poll(() => existsSync(join(library, 'library.sqlite'))).toBe(true)
    } finally {
      await electron.close()
      await rm(library, { recursive: true, force: true })
    }
  })
})
