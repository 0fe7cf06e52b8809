import type { ShellApi, ShellSettings } from '../../../shared/api/shellApi.ts'

export interface FakeShell extends ShellApi {
  /** What was written last; null before. */
  readonly written: ShellSettings | null
}

/** A host with a small disk. */
export function fakeShell(overrides: Partial<ShellApi> = {}, settings?: ShellSettings): FakeShell {
  const disk = ['/home/ada/', '/home/ada/mail.mbox', '/home/ada/maildir/', '/home/bo/']
  let written: ShellSettings | null = null
  return {
    host: 'browser',
    completePath: (prefix) => Promise.resolve(disk.filter((path) => path.startsWith(prefix))),
    pathsOfDropped: (files) => Promise.resolve(files.map(({ path }) => `/tmp/drop/${path}`)),
    settings: {
      read: () => (settings === undefined ? Promise.reject(new Error('no file')) : Promise.resolve(settings)),
      write(chosen) {
        written = chosen
        return Promise.resolve()
      },
    },
    get written() {
      return written
    },
    ...overrides,
  }
}
