import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { ShellSettings } from '../../shared/api/shellApi.ts'

const schema = v.strictObject({
  language: v.nullable(v.picklist(['en', 'fr'])),
  theme: v.nullable(v.picklist(['light', 'dark'])),
})
const DEFAULTS: ShellSettings = { language: null, theme: null }

export interface SettingsFile {
  /** What the file says; the defaults where it is absent or says nothing that makes sense. */
  read(): Promise<ShellSettings>
  /** Rejects with `bad-argument` for anything but settings, and writes nothing then. */
  write(settings: unknown): Promise<void>
}

/** The person's settings in one JSON file, replaced whole so that a crash leaves the old or the new one. */
export function createSettingsFile(path: string): SettingsFile {
  let lastWrite: Promise<unknown> = Promise.resolve()

  async function replace(settings: ShellSettings): Promise<void> {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.new`, JSON.stringify(settings), { mode: 0o600 })
    await rename(`${path}.new`, path)
  }

  return {
    async read() {
      try {
        const found = v.safeParse(schema, JSON.parse(await readFile(path, 'utf8')))
        return found.success ? found.output : DEFAULTS
      } catch {
        return DEFAULTS
      }
    },
    async write(settings) {
      const parsed = v.safeParse(schema, settings)
      if (!parsed.success) {
        throw new PasserelleError('bad-argument', { name: 'settings', detail: parsed.issues[0].message })
      }
      const write = lastWrite.catch(() => undefined).then(() => replace(parsed.output))
      lastWrite = write
      await write
    },
  }
}
