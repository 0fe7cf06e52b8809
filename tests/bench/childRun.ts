import { spawn, spawnSync } from 'node:child_process'

/** What a whole program took, from its start to its end. */
export interface ChildRun {
  readonly seconds: number
  /** Processor seconds, or null where they cannot be measured. */
  readonly cpuSeconds: number | null
  /** Most memory resident at once, or null where it cannot be measured. */
  readonly peakBytes: number | null
  readonly output: string
}

const TIME = '/usr/bin/time'
/** GNU time: it alone writes the format asked for; 1 KiB blocks. */
const hasTime = spawnSync(TIME, ['-f', '%M', 'true']).status === 0
const RESOURCES = /^resources (\d+\.\d+) (\d+\.\d+) (\d+)$/m

/**
 * Runs a program to its end, once everything written before it is on the disk: what one program leaves to be written must not
 * slow the next. Rejects where it fails, with the end of what it said. */
export function runChild(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<ChildRun> {
  const command = hasTime ? [TIME, '-f', 'resources %U %S %M', program, ...args] : [program, ...args]
  spawnSync('sync')
  const started = performance.now()
  const child = spawn(command[0] ?? program, command.slice(1), { env: { ...process.env, ...environment } })
  const output: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => errors.push(bytes))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      const seconds = (performance.now() - started) / 1000
      const said = Buffer.concat(errors).toString()
      if (code !== 0) {
        reject(new Error(`${program} ended with ${String(code)}: ${said.slice(-500)}`))
        return
      }
      const [, user, system, kibibytes] = RESOURCES.exec(said) ?? []
      resolve({
        seconds,
        cpuSeconds: user === undefined ? null : Number(user) + Number(system),
        peakBytes: kibibytes === undefined ? null : Number(kibibytes) * 1024,
        output: Buffer.concat(output).toString(),
      })
    })
  })
}

/** Whether a program can be started. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}
