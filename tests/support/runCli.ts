import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../electron/engine/cli.ts', import.meta.url))

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command line in a process of its own, as scripts run it. */
export function startCli(args: readonly string[], { fileSizeLimit }: { readonly fileSizeLimit?: number } = {}) {
  // The shell's limit is in blocks of 512 bytes; Node ignores SIGXFSZ, so that writing beyond it fails as on a full disk.
  const limit = fileSizeLimit === undefined ? '' : `ulimit -f ${Math.floor(fileSizeLimit / 512)}; `
  const command = `${limit}exec "$0" "$@"`
  const child = spawn('sh', ['-c', command, process.execPath, CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (text.stdout += piece))
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (text.stderr += piece))
  const ended = new Promise<CliRun>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...text })
    })
  })
  return { child, ended }
}

export async function runCli(args: readonly string[], options?: Parameters<typeof startCli>[1]): Promise<CliRun> {
  return startCli(args, options).ended
}
