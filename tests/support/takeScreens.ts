/**
 * Pictures of every view over the fictional company, to be looked at while designing:
 * `node tests/support/takeScreens.ts FOLDER [NAME...]` writes NAME-LANGUAGE-THEME.png; without names, all of them. A name
 * such as `#/search?q=gas` is an address of its own. In the environment: LIBRARY shows a real library instead, VARIANTS
 * (`en-light,fr-dark`), WIDTH and HEIGHT say how.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { startBrowserHost } from '../../electron/serve/browserHost.ts'
import type { Handlers } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { JobId } from '../../shared/model/ids.ts'
import { buildRenderer } from './buildRenderer.ts'
import type { FakeEngine } from './fakeEngine.ts'
import { fakeEngine } from './fakeEngine.ts'
import { fakeHandlers } from './fakeTransport.ts'
import { findChromium } from './findChromium.ts'

interface Screen {
  readonly hash: string
  readonly sizes?: { readonly people: number; readonly items: number }
  readonly broken?: boolean
  readonly prepare?: (page: Page, engine: FakeEngine) => Promise<void>
}

const MANY = { people: 640, items: 6000 }
const NONE = { people: 0, items: 0 }

const SCREENS: Readonly<Record<string, Screen>> = {
  firstRun: { hash: '#/home', sizes: NONE },
  home: { hash: '#/home' },
  sources: { hash: '#/sources' },
  sourcesRunning: { hash: '#/sources', prepare: runImport },
  sourcesOpen: { hash: '#/sources?source=1' },
  sourcesNone: { hash: '#/sources', sizes: NONE },
  suggestions: { hash: '#/search', prepare: (page) => page.keyboard.type('/so', { delay: 30 }) },
  search: { hash: '#/search?q=gaz', sizes: MANY },
  searchFirst: { hash: '#/search' },
  searchItem: { hash: '#/search?q=kubernetes&item=58', sizes: MANY },
  searchThread: { hash: '#/search?q=kubernetes&item=58&thread=1', sizes: MANY },
  searchNothing: { hash: '#/search?q=zeppelin' },
  searchBroken: { hash: '#/search?q=gaz', broken: true },
  experts: { hash: '#/experts?q=curtailment', sizes: MANY },
  expertsItem: { hash: '#/experts?q=curtailment&item=4' },
  expertsNone: { hash: '#/experts?q=zeppelin' },
  expertsFirst: { hash: '#/experts' },
  person: { hash: '#/person/1' },
  personIdentity: { hash: '#/person/3', prepare: splitOne },
  personItem: { hash: '#/person/4?item=12' },
  people: { hash: '#/people', sizes: MANY },
  peopleNone: { hash: '#/people?q=zzz' },
  peopleChosen: { hash: '#/people?a=3', sizes: MANY },
  review: { hash: '#/people?part=review', sizes: MANY, prepare: (page) => page.keyboard.press('s') },
  reviewNone: { hash: '#/people?part=review', sizes: NONE },
  compare: { hash: '#/people?part=compare&a=1&b=4', sizes: MANY },
  corrections: { hash: '#/people?part=review', sizes: MANY, prepare: correctSome },
  correctionsNone: { hash: '#/people?part=corrections' },
  silos: { hash: '#/silos' },
  network: { hash: '#/network' },
}

async function correctSome(page: Page): Promise<void> {
  for (const key of ['s', 'd', 's']) await page.keyboard.press(key)
  await page.locator('nav a[href="#/people?part=corrections"]').click()
}

async function splitOne(page: Page): Promise<void> {
  await page.locator('li button[aria-expanded]').first().click()
  await page.locator('footer, li').last().scrollIntoViewIfNeeded()
}

async function runImport(_page: Page, engine: FakeEngine): Promise<void> {
  engine.emit('job', {
    jobId: 7 as JobId,
    kind: 'import',
    stage: 'read',
    state: 'running',
    path: '/home/sofia/exports/archives-2019.mbox',
    found: 18_240,
    imported: 17_002,
    duplicate: 1_190,
    excluded: 14,
    rejected: 34,
    done: 420_000_000,
    total: 1_300_000_000,
    itemsPerSecond: 812,
    secondsLeft: 190,
    errorCode: null,
  })
  return Promise.resolve()
}

/** Loaded for a real library alone: the fictional company needs nothing of the engine. */
async function openReal(library: string) {
  const { openEngine } = await import('../../electron/engine/engine.ts')
  return openEngine({ library, create: false })
}

function handlersOf(screen: Screen): Partial<Handlers> {
  const handlers = fakeHandlers(screen.sizes)
  const fail = () => {
    throw new PasserelleError('query-syntax', { position: 12, detail: 'a bracket is not closed' })
  }
  return screen.broken === true ? { ...handlers, 'search.items': fail, 'experts.rank': fail } : handlers
}

async function takeScreen(browser: Browser, name: string, screen: Screen, rendererDirectory: string): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'passerelle-screens-'))
  const fake = fakeEngine(handlersOf(screen))
  const engine = real ?? fake
  const options = { engine, rendererDirectory, uploadDirectory: join(home, 'up'), settingsFile: join(home, 'set.json') }
  for (const [language, theme] of VARIANTS) {
    const host = await startBrowserHost(options)
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: HEIGHT },
      locale: language,
      colorScheme: theme,
      reducedMotion: 'reduce',
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') console.error(`${name}: ${message.text()}`)
    })
    page.on('pageerror', (error) => console.error(`${name}: ${String(error)}`))
    await page.goto(host.url)
    await page.goto(new URL(`/${screen.hash}`, host.url).href)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(600)
    await screen.prepare?.(page, fake)
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(folder, `${fileName(name)}-${language}-${theme}.png`) })
    await page.close()
    await host.close()
  }
  await rm(home, { recursive: true, force: true })
}

function fileName(name: string): string {
  return name.replace(/[^\w]+/g, '_')
}

const VARIANTS = (process.env.VARIANTS ?? 'en-light,fr-dark')
  .split(',')
  .map((pair) => pair.split('-') as [language: string, theme: 'light' | 'dark'])
const WIDTH = Number(process.env.WIDTH ?? 1440)
const HEIGHT = Number(process.env.HEIGHT ?? 900)
const [folder = '', ...names] = process.argv.slice(2)
if (folder === '') throw new Error('usage: node tests/support/takeScreens.ts FOLDER [NAME...]')
const { LIBRARY } = process.env
const real = LIBRARY === undefined ? null : await openReal(LIBRARY)
const built = await mkdtemp(join(tmpdir(), 'passerelle-renderer-'))
await buildRenderer(built)
const executablePath = findChromium()
const browser = await chromium.launch(executablePath === null ? {} : { executablePath })
for (const name of names.length === 0 ? Object.keys(SCREENS) : names) {
  await takeScreen(browser, name, SCREENS[name] ?? { hash: name }, built)
}
await browser.close()
await real?.close()
await rm(built, { recursive: true })
