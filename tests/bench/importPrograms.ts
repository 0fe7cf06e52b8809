import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild, type ChildRun } from './childRun.ts'

export const CLI = fileURLToPath(new URL('../../electron/engine/cli.ts', import.meta.url))

export interface OwnImport extends ChildRun {
  readonly found: number
  readonly imported: number
}

/** `passerelle import` as a program of its own, into a library that is made anew. */
export async function importWithPasserelle(paths: readonly string[], library: string): Promise<OwnImport> {
  rmSync(library, { recursive: true, force: true })
  const run = await runChild(process.execPath, [CLI, 'import', ...paths, '--library', library, '--json'])
  const { sources } = JSON.parse(run.output) as { sources: { found: number; imported: number }[] }
  return {
    ...run,
    found: sources.reduce((sum, source) => sum + source.found, 0),
    imported: sources.reduce((sum, source) => sum + source.imported, 0),
  }
}

/** Another program that indexes a Maildir: how it is called, and how it is run on `maildir` with all it writes in `folder`. */
export interface Rival {
  readonly program: string
  index(maildir: string, folder: string): Promise<ChildRun>
}

const notmuch: Rival = {
  program: 'notmuch',
  async index(maildir, folder) {
    startAnew(folder)
    const config = join(folder, 'config')
    writeFileSync(
      config,
      `[database]\npath=${folder}\nmail_root=${maildir}\n[user]\nname=Bench\nprimary_email=bench@example.org\n[new]\ntags=\n`,
    )
    return runChild('notmuch', ['new', '--quiet'], { NOTMUCH_CONFIG: config })
  },
}

const mu: Rival = {
  program: 'mu',
  async index(maildir, folder) {
    startAnew(folder)
    const home = `--muhome=${folder}`
    const made = await runChild('mu', ['init', home, `--maildir=${maildir}`, '--quiet'])
    const indexed = await runChild('mu', ['index', home, '--quiet'])
    return {
      ...indexed,
      seconds: made.seconds + indexed.seconds,
      cpuSeconds: made.cpuSeconds === null ? null : made.cpuSeconds + (indexed.cpuSeconds ?? 0),
    }
  },
}

export const RIVALS: readonly Rival[] = [notmuch, mu]

function startAnew(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}
