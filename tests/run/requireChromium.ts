import { findChromium } from '../support/findChromium.ts'
import { runCommand } from './stage.ts'

/** A Chromium that starts, installed if need be and possible; null where there is none to be had. */
export async function requireChromium(): Promise<string | null> {
  const found = findChromium()
  if (found !== null) return found
  const root = process.getuid?.() === 0
  const playwright = ['playwright', 'install', ...(root ? ['--with-deps'] : []), '--no-shell', 'chromium']
  await runCommand('npx', playwright, { minutes: 5 })
  const downloaded = findChromium()
  if (downloaded !== null || !root) return downloaded
  await runCommand('apt-get', ['update'], { minutes: 3 })
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { minutes: 5 })
  return findChromium()
}
