import { expect, test } from './passerelle.ts'

test.describe('the browser host', () => {
  test('lets nobody in without the printed address', async ({ host, request }) => {
    for (const path of ['/', '/enter', '/enter?token=guess', '/shell/settings', '/shell/complete?prefix=/']) {
      expect([path, (await request.get(host.origin + path)).status()]).toEqual([path, 403])
    }
  })

  test('lets the printed address in once', async ({ app, host, playwright }) => {
    const [cookie] = await app.context().cookies()
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', domain: '127.0.0.1' })
    expect(new URL(app.url()).search).toBe('')

    const somebodyElse = await playwright.request.newContext()
    expect((await somebodyElse.get(host.url)).status()).toBe(403)
    await somebodyElse.dispose()
    expect((await app.reload())?.status()).toBe(200)
  })

  test('refuses another name and another origin even with the cookie', async ({ app, host }) => {
    const ask = async (headers: Record<string, string>) =>
      (await app.request.get(`${host.origin}/shell/settings`, { headers })).status()
    expect(await ask({})).toBe(200)
    expect(await ask({ host: 'evil.example' })).toBe(403)
    expect(await ask({ origin: 'http://evil.example' })).toBe(403)
  })

  test('serves a page that runs under its policy without a complaint', async ({ app, host }) => {
    const page = await app.reload()
    expect(page?.headers()['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    )
    await expect(app.locator('body')).not.toBeEmpty()
    await app.waitForLoadState('networkidle')
    expect(new URL(app.url()).origin).toBe(host.origin)
  })

  test('is not reached by a page of another origin', async ({ host, browser }) => {
    const context = await browser.newContext()
    const stranger = await context.newPage()
    await stranger.goto(host.url)
    await stranger.goto('data:text/html,<title>stranger</title>')
    const reached = await stranger.evaluate(async (origin) => {
      const read = await fetch(`${origin}/shell/settings`, { credentials: 'include' }).then(
        () => true,
        () => false,
      )
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/engine`)
      const opened = await new Promise<boolean>((resolve) => {
        socket.onopen = () => {
          resolve(true)
        }
        socket.onerror = () => {
          resolve(false)
        }
      })
      return { read, opened }
    }, host.origin)
    expect(reached).toEqual({ read: false, opened: false })
    await context.close()
  })
})
