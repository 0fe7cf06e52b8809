import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Long enough on an office line; offline it fails at once, and behind a silent firewall nobody waits longer than this. */
const FETCHING_MS = 30_000

/** Electron's executable below `node_modules/electron`; null where only the package came, without it. */
export function electronBinary(electronPackage: string): string | null {
  const name = join(electronPackage, 'path.txt')
  if (!existsSync(name)) return null
  const path = join(electronPackage, 'dist', readFileSync(name, 'utf8').trim())
  return existsSync(path) ? path : null
}

/**
 * Runs the package's own installer, which downloads the executable; resolves whether that worked or not. It does nothing
 * where ELECTRON_SKIP_BINARY_DOWNLOAD is set.
 */
export function fetchElectron(electronPackage: string): Promise<void> {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return Promise.resolve()
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(electronPackage, 'install.js')], {
      stdio: 'ignore',
      timeout: FETCHING_MS,
      killSignal: 'SIGKILL',
    })
    installer.once('error', () => {
      resolve()
    })
    installer.once('exit', () => {
      resolve()
    })
  })
}
