import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { startBrowserHost } from '../../electron/serve/browserHost.ts'
import type { NetworkReply } from '../../shared/model/network.ts'
import { buildRenderer } from '../support/buildRenderer.ts'
import { fakeEngine } from '../support/fakeEngine.ts'
import { fakeHandlers } from '../support/fakeTransport.ts'
import { findChromium } from '../support/findChromium.ts'
import { percentile } from './percentiles.ts'
import { formatNumber, formatTable } from './printTable.ts'

/** Milliseconds between two pictures while something is done. */
interface FrameTimes {
  readonly what: string
  readonly frames: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export interface FrameBenchmark {
  /** What draws, as WebGL names it: figures of a program that draws without a graphics card say little about one with. */
  readonly renderer: string
  readonly people: number
  readonly ties: number
  /** From the opened view to people standing in their places. */
  readonly arranged: number
  readonly times: readonly FrameTimes[]
}

const VIEWPORT = { width: 1440, height: 900 }
const STEPS = 30
const PATIENCE = 300_000

/** Opens the network view on a network in Chromium: what it draws per second while it arranges, is moved, zoomed and pointed at. */
export async function benchmarkFrames(network: NetworkReply): Promise<FrameBenchmark> {
  const home = await mkdtemp(join(tmpdir(), 'passerelle-frames-'))
  await buildRenderer(join(home, 'renderer'))
  const engine = fakeEngine({ ...fakeHandlers(), 'network.get': () => network })
  const host = await startBrowserHost({
    engine,
    rendererDirectory: join(home, 'renderer'),
    uploadDirectory: join(home, 'up'),
    settingsFile: join(home, 'settings.json'),
  })
  const executablePath = findChromium()
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath })
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en' })
    await page.goto(host.url)
    await page.goto(new URL('/#/network', host.url).href)
    const opened = performance.now()
    const times = [await framesWhile(page, 'arranging', () => settled(page))]
    const arranged = (performance.now() - opened) / 1000
    times.push(await framesWhile(page, 'moving it', () => drag(page)))
    times.push(await framesWhile(page, 'zooming', () => zoom(page)))
    times.push(await framesWhile(page, 'pointing at people', () => point(page)))
    const { nodes, ties } = network
    return { renderer: String(await page.evaluate(RENDERER)), people: nodes.length, ties: ties.length, arranged, times }
  } finally {
    await browser.close()
    await host.close()
    await rm(home, { recursive: true, force: true })
  }
}

async function settled(page: Page): Promise<void> {
  await page.getByText('Arranging…').waitFor({ timeout: PATIENCE })
  await page.getByText('Arranging…').waitFor({ state: 'detached', timeout: PATIENCE })
}

async function drag(page: Page): Promise<void> {
  await page.mouse.move(900, 450)
  await page.mouse.down()
  for (let step = 1; step <= STEPS; step++) await page.mouse.move(900 - 8 * step, 450 + 4 * step)
  await page.mouse.up()
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(800, 450)
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, step < STEPS / 2 ? -120 : 120)
    await page.waitForTimeout(50)
  }
}

async function point(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.move(600 + 13 * step, 350 + 7 * step)
    await page.waitForTimeout(100)
  }
}

// As text: these run in the page, which knows other things than the program that is measured from.
const RECORD = `{
  const record = (globalThis.passerelleFrames = { times: [], over: false })
  const look = (now) => {
    record.times.push(now)
    if (!record.over) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}`
const TAKE = `(passerelleFrames.over = true, passerelleFrames.times)`
const RENDERER = `(() => {
  const context = document.createElement('canvas').getContext('webgl2')
  const names = context && context.getExtension('WEBGL_debug_renderer_info')
  return names ? context.getParameter(names.UNMASKED_RENDERER_WEBGL) : 'unknown'
})()`

async function framesWhile(page: Page, what: string, act: () => Promise<void>): Promise<FrameTimes> {
  await page.evaluate(RECORD)
  await act()
  const times = await page.evaluate<number[]>(TAKE)
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  return {
    what,
    frames: gaps.length,
    p50: percentile(gaps, 0.5),
    p95: percentile(gaps, 0.95),
    max: percentile(gaps, 1),
  }
}

export function formatFrames({ renderer, people, ties, arranged, times }: FrameBenchmark): string {
  return [
    `The network view with ${formatNumber(people)} people and ${formatNumber(ties)} ties, drawn by ${renderer}`,
    `  people in their places after ${formatNumber(arranged, 1)} s`,
    formatTable(
      ['  milliseconds a picture', 'pictures', 'p50', 'p95', 'max'],
      times.map(({ what, frames, p50, p95, max }) => [
        `  ${what}`,
        String(frames),
        ...[p50, p95, max].map((value) => formatNumber(value, 1)),
      ]),
    ),
  ].join('\n')
}
