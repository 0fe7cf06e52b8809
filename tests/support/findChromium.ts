import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const DOWNLOADED = [
  'chromium-*/chrome-linux*/chrome',
  'chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
  'chromium-*/chrome-win*/chrome.exe',
]

/** A Chromium that starts: CHROMIUM_PATH, else the system's, else one that Playwright downloaded; null where none does. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const candidates = [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...onPath, ...INSTALLED, ...downloaded()]
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null
}

function downloaded(): string[] {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env
  const folders = [
    PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    LOCALAPPDATA === undefined ? undefined : join(LOCALAPPDATA, 'ms-playwright'),
  ]
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((cwd) => globSync(DOWNLOADED, { cwd }).map((path) => join(cwd, path)))
}

/** A package that only points to another installer, and a browser without its libraries, exist but do not start. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
