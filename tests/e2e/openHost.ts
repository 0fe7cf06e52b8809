import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'electron', 'engine', 'cli.ts')

export interface OpenHost {
  /** The printed address, which opens once. */
  readonly url: string
  readonly origin: string
  readonly library: string
  /** Tells the host to stop, as Ctrl-C does, and removes its library; gives the host's exit code. */
  close(): Promise<number | null>
}

type Commands = readonly (readonly string[])[]

/**
 * A new library, which is the caller's to remove.
 *
 * @param before commands to run first on it, such as `['import', 'mail.mbox']`
 * @param from a library that nobody has open, to begin with a copy of
 */
export async function newLibrary(before: Commands, from?: string): Promise<string> {
  const library = await mkdtemp(join(tmpdir(), 'passerelle-e2e-'))
  if (from !== undefined) await cp(from, library, { recursive: true })
  for (const words of before) await promisify(execFile)(process.execPath, [CLI, ...words, '--library', library])
  return library
}

/** Passerelle as a person runs it, in a process of its own on a new library, begun as `newLibrary` says. */
export async function openHost(before: Commands = [], from?: string): Promise<OpenHost> {
  const library = await newLibrary(before, from)
  const { child, url } = await serve(library)
  return {
    url,
    origin: new URL(url).origin,
    library,
    async close() {
      if (child.exitCode === null) {
        const exited = once(child, 'exit')
        child.kill('SIGINT')
        await exited
      }
      await rm(library, { recursive: true, force: true })
      return child.exitCode
    },
  }
}

async function serve(library: string) {
  const words = [CLI, 'serve', '--port', '0', '--no-open', '--library', library]
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString()
  })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('error', reject)
    child.once('close', (code) => {
      reject(new Error(`serve ended with ${String(code)} before it printed an address: ${complaint}`))
    })
  })
  return { child, url }
}
