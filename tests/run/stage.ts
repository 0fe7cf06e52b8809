import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

/** What a stage of `npm test` counts: tests, or itself as one. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export interface StageResult extends Counts {
  /** What a person needs to read: why it failed, what was skipped. Empty when all is well. */
  readonly report: string
}

export interface Stage {
  readonly name: string
  run(): Promise<StageResult>
}

export interface CommandResult {
  readonly ok: boolean
  readonly output: string
}

/** Runs a command in the project's root; its two outputs come together. It is stopped after `minutes`. */
export function runCommand(
  command: string,
  words: readonly string[],
  { minutes = 10, environment = {} }: { minutes?: number; environment?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    })
    let output = ''
    const hear = (text: Buffer) => {
      output += text.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', (error) => {
      resolve({ ok: false, output: `${output}${error.message}\n` })
    })
    child.once('close', (code, signal) => {
      const stopped = signal === null ? '' : `Stopped by ${signal}, after ${String(minutes)} minutes at most.\n`
      resolve({ ok: code === 0, output: output + stopped })
    })
  })
}

/** A stage that is one npm script, and counts as one test. */
export function scriptStage(name: string, script: string): Stage {
  return {
    name,
    async run() {
      const { ok, output } = await runCommand('npm', ['run', '--silent', script])
      return { passed: Number(ok), failed: Number(!ok), skipped: 0, report: ok ? '' : lastLines(output, 60) }
    },
  }
}

export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
