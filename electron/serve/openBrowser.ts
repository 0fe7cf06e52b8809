import { spawn } from 'node:child_process'

/** Asks the system to show an address in the person's browser. Where there is none, nothing happens: the address is printed too. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...options] = opener(platform)
  const child = spawn(command, [...options, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function opener(platform: NodeJS.Platform): [string, ...string[]] {
  switch (platform) {
    case 'win32':
      // `start` would have the shell read the address.
      return ['rundll32', 'url.dll,FileProtocolHandler']
    case 'darwin':
      return ['open']
    default:
      return ['xdg-open']
  }
}
