import { type Cookie, expect, type Page, test as base } from '@playwright/test'
import { join } from 'node:path'
import { openHost, type OpenHost } from './openHost.ts'

export { expect } from '@playwright/test'

interface Passerelle {
  /** A host on an empty library, for this test alone. A file whose tests share a library calls `openHost` in beforeAll. */
  host: OpenHost
  /** A page that has entered that host. */
  app: Page
  /** A page on the sample company, in the system's language and colours. Its library is shared: read it, change nothing. */
  sample: Page
}

interface Shared {
  sampleHost: { readonly host: OpenHost; readonly cookies: readonly Cookie[] }
}

/** Where `npm run build` puts the sample company. */
export const SAMPLE = join(import.meta.dirname, '..', '..', 'out', 'sample-company')

/** Playwright's test, in which a page that complains or reaches for anything beyond the loopback fails its test. */
export const test = base.extend<Passerelle, Shared>({
  page: async ({ page }, use) => {
    const problems = watch(page)
    await use(page)
    expect(problems).toEqual([])
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  host: async ({}, use) => {
    const host = await openHost()
    await use(host)
    expect(await host.close()).toBe(0)
  },
  app: async ({ page, host }, use) => {
    await page.goto(host.url)
    await use(page)
    // Before its host goes, or the page would complain of that.
    await page.close()
  },
  sampleHost: [
    async ({ playwright }, use) => {
      // The last command works out people and ties, which serving alone would leave until they are asked for.
      const host = await openHost([
        ['import', join(SAMPLE, 'exports')],
        ['directory', join(SAMPLE, 'annuaire.csv')],
        ['silos'],
      ])
      // The printed address opens once; each test's own page is let in by the cookie that it gave.
      const visitor = await playwright.request.newContext()
      await visitor.get(host.url)
      const { cookies } = await visitor.storageState()
      await visitor.dispose()
      await use({ host, cookies })
      expect(await host.close()).toBe(0)
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  sample: async ({ page, sampleHost: { host, cookies } }, use) => {
    await page.context().addCookies([...cookies])
    const asTheSystem = { headers: { origin: host.origin }, data: { language: null, theme: null } }
    await expect(await page.request.put(`${host.origin}/shell/settings`, asTheSystem)).toBeOK()
    await page.goto(host.origin)
    // Keys are heard once the page is up.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
    await page.close()
  },
})

/** What the page complains of, or reaches for beyond the loopback, from now on. */
export function watch(page: Page): readonly string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (!staysHere(request.url())) problems.push(`request: ${request.url()}`)
  })
  page.on('websocket', (socket) => {
    if (!staysHere(socket.url())) problems.push(`websocket: ${socket.url()}`)
  })
  return problems
}

function staysHere(url: string): boolean {
  return /^(data:|blob:|(http|ws):\/\/127\.0\.0\.1:)/.test(url)
}
