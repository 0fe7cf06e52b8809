import { spawn } from 'node:child_process'
import { electronBinary, fetchElectron } from './electronBinary.ts'

/** Ending this soon with an error, Electron did not get as far as a window. */
const STARTING_MS = 10_000

/** How the desktop ended, or why there is none here. */
export type DesktopOutcome = 'closed' | 'no-binary' | 'no-screen' | 'did-not-start'

/** Opens the built application in Electron, and resolves when the person has closed it or where it cannot be opened. */
export async function startDesktop(root: string, electronPackage: string): Promise<DesktopOutcome> {
  if (hasScreen() && !electronBinary(electronPackage)) await fetchElectron(electronPackage)
  const binary = electronBinary(electronPackage)
  if (!binary) return 'no-binary'
  return hasScreen() ? run(binary, root) : 'no-screen'
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

function run(binary: string, root: string): Promise<DesktopOutcome> {
  return new Promise((resolve) => {
    const start = Date.now()
    const desktop = spawn(binary, [root], { stdio: 'inherit' })
    desktop.once('error', () => {
      resolve('did-not-start')
    })
    desktop.once('exit', (code) => {
      resolve(code !== 0 && Date.now() - start < STARTING_MS ? 'did-not-start' : 'closed')
    })
  })
}
