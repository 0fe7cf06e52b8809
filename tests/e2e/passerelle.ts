import { expect, type Page, test as base } from '@playwright/test'
import { openHost, type OpenHost } from './openHost.ts'

export { expect } from '@playwright/test'

interface Passerelle {
  /** A host on an empty library, for this test alone. A file whose tests share a library calls `openHost` in beforeAll. */
  host: OpenHost
  /** A page that has entered that host. */
  app: Page
}

/** Playwright's test, in which a page that complains or reaches for anything beyond the loopback fails its test. */
export const test = base.extend<Passerelle>({
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
})

function watch(page: Page): readonly string[] {
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
