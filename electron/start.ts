/** `npm start`: builds what is out of date, then opens the desktop, or the browser host where there is no Electron. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PasserelleError } from '../shared/api/errors.ts'
import { errorText } from '../shared/wording/errorTexts.ts'
import { type Language, preferredLanguage } from '../shared/wording/language.ts'
import { defaultLibrary } from './engine/defaultLibrary.ts'
import { isStale } from './launch/isStale.ts'
import { type DesktopOutcome, startDesktop } from './launch/startDesktop.ts'
import { runBrowserHost } from './serve/runBrowserHost.ts'

const root = join(import.meta.dirname, '..')
const inRoot = (...paths: string[]) => paths.map((path) => join(root, path))

const BUILT = inRoot('out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html')
const SOURCES = inRoot('electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json')

const BUILDING: Readonly<Record<Language, string>> = {
  en: 'Passerelle is being built; this takes a moment.',
  fr: 'Construction de Passerelle : un instant.',
}
const WITHOUT_DESKTOP: Readonly<Record<Exclude<DesktopOutcome, 'closed'>, Readonly<Record<Language, string>>>> = {
  'no-binary': {
    en: 'Electron’s binary is not here: Passerelle opens in your browser instead.',
    fr: 'Le binaire d’Electron est absent : Passerelle s’ouvre dans votre navigateur.',
  },
  'no-screen': {
    en: 'There is no screen for a window here: Passerelle is served to a browser instead.',
    fr: 'Il n’y a pas d’écran pour une fenêtre ici : Passerelle est proposée à un navigateur.',
  },
  'did-not-start': {
    en: 'Electron did not start: Passerelle opens in your browser instead.',
    fr: 'Electron n’a pas démarré : Passerelle s’ouvre dans votre navigateur.',
  },
}

const { LC_ALL, LC_MESSAGES, LANG } = process.env
const language = preferredLanguage([LC_ALL ?? '', LC_MESSAGES ?? '', LANG ?? ''])

async function start(): Promise<void> {
  build()
  const outcome = await startDesktop(root, join(root, 'node_modules', 'electron'))
  if (outcome === 'closed') return
  console.error(WITHOUT_DESKTOP[outcome][language])
  await runBrowserHost({ library: defaultLibrary(), language })
}

function build(): void {
  if (isStale(BUILT, SOURCES)) {
    console.error(BUILDING[language])
    const status = run('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error')
    if (status !== 0) process.exit(1)
  }
  // Without its sample Passerelle still works, and says what is missing when asked for it.
  run('resources/sampleCompany/generate.ts', '--if-missing')
}

function run(script: string, ...options: string[]): number | null {
  return spawnSync(process.execPath, [join(root, script), ...options], { cwd: root, stdio: 'inherit' }).status
}

try {
  await start()
} catch (error) {
  if (!(error instanceof PasserelleError)) throw error
  const { what, next } = errorText(error, language)
  console.error(`${what} ${next}`)
  process.exitCode = 1
}
