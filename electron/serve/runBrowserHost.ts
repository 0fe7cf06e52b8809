import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { Language } from '../../shared/wording/language.ts'
import { openEngine } from '../engine/engine.ts'
import { type BrowserHost, startBrowserHost } from './browserHost.ts'
import { openBrowser } from './openBrowser.ts'
import { uploadFolder } from './uploadFolder.ts'

export interface RunBrowserHostOptions {
  readonly library: string
  /** 0 or absent: one that is free. */
  readonly port?: number
  /** Whether to open the person's browser too; never in continuous integration (CI is set). */
  readonly open?: boolean
  readonly language?: Language
}

const HINT: Readonly<Record<Language, string>> = {
  en: 'Passerelle is ready at the address above, which opens once. Ctrl-C closes it.',
  fr: 'Passerelle est prête à l’adresse ci-dessus, valable une seule fois. Ctrl-C la ferme.',
}
const RENDERER = fileURLToPath(new URL('../../out/renderer', import.meta.url))

/**
 * Opens the library and serves it to a browser until the process is told to stop (SIGINT, SIGTERM). The address, which
 * opens once, is the one line on standard output. Rejects with a PasserelleError when the library, the port or the
 * built page cannot be had.
 */
export async function runBrowserHost(options: RunBrowserHostOptions): Promise<void> {
  const { library, port = 0, open = true, language = 'en' } = options
  if (!existsSync(join(RENDERER, 'index.html'))) throw new PasserelleError('page-missing')
  const stopped = toldToStop()
  await using cleanup = new AsyncDisposableStack()
  const engine = await openEngine({ library })
  cleanup.defer(() => engine.close())
  const host: BrowserHost = await startBrowserHost({
    engine,
    port,
    rendererDirectory: RENDERER,
    uploadDirectory: await uploadFolder(library),
    settingsFile: join(library, 'settings.json'),
  })
  cleanup.defer(() => host.close())

  process.stdout.write(`${host.url}\n`)
  process.stderr.write(`${HINT[language]}\n`)
  if (open && !process.env.CI) openBrowser(host.url)
  await stopped
}

/** Resolves at the first signal; a second one ends the process at once, as if nobody listened. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })
}
