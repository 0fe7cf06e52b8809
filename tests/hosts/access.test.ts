import { describe, expect, test } from 'vitest'
import { httpRequest } from '../support/httpRequest.ts'
import { cookieOf, openBrowserHost } from '../support/openBrowserHost.ts'

describe('entering the browser host', () => {
  test('the printed address is exchanged once for a cookie that scripts and other sites cannot use', async () => {
    const { port, entrance } = await openBrowserHost()

    const first = await httpRequest(port, entrance)
    const second = await httpRequest(port, entrance)

    expect([first.status, first.headers.location]).toEqual([303, '/'])
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/^passerelle-\d+=[\w-]{43}; SameSite=Strict; HttpOnly; Path=\/$/),
    ])
    expect([second.status, second.headers['set-cookie']]).toEqual([403, undefined])
  })

  test('the printed address, opened again by who has entered, leads to the page', async () => {
    const { ask, entrance } = await openBrowserHost()
    await ask('/')
    const again = await ask(entrance)
    expect([again.status, again.headers.location, again.headers['set-cookie']]).toEqual([303, '/', undefined])
  })

  test('asking for the headers alone does not spend the token', async () => {
    const { port, entrance } = await openBrowserHost()
    expect((await httpRequest(port, entrance, { method: 'HEAD' })).status).toBe(403)
    expect((await httpRequest(port, entrance)).status).toBe(303)
  })

  test.each(['/enter', '/enter?token=', '/enter?token=wrong'])('%s does not enter', async (path) => {
    const { port } = await openBrowserHost()
    expect((await httpRequest(port, path)).status).toBe(403)
  })

  test('the cookie of another launch is refused', async () => {
    const [one, other] = [await openBrowserHost(), await openBrowserHost()]
    const theirs = cookieOf(await httpRequest(other.port, other.entrance)).split('=')[1] ?? ''
    const cookie = `passerelle-${String(one.port)}=${theirs}`
    expect((await httpRequest(one.port, '/', { headers: { cookie } })).status).toBe(403)
  })
})

describe('every request', () => {
  test.each(['/', '/assets/page.js', '/shell/settings', '/nothing'])('%s needs the cookie', async (path) => {
    const { port, ask } = await openBrowserHost()
    expect((await httpRequest(port, path)).status).toBe(403)
    expect((await ask(path)).status).not.toBe(403)
  })

  test('must name the host by its own address, so that a rebound name is refused', async () => {
    const { port, ask, entrance } = await openBrowserHost()
    const status = async (host: string) => (await ask('/', { headers: { host, origin: `http://${host}` } })).status
    expect(await status(`localhost:${String(port)}`)).toBe(200)
    expect(await status(`127.0.0.1:${String(port)}`)).toBe(200)
    expect(await status('localhost')).toBe(403)
    expect(await status(`evil.example:${String(port)}`)).toBe(403)
    expect(await status(`127.0.0.1:${String(port)}.evil.example`)).toBe(403)
    expect((await httpRequest(port, entrance, { headers: { host: 'evil.example' } })).status).toBe(403)
  })

  test('from another origin is refused, and no answer allows one', async () => {
    const { ask, origin } = await openBrowserHost()
    for (const foreign of [
      'null',
      'http://evil.example',
      'https://127.0.0.1',
      'http://127.0.0.1:1',
      `${origin}.evil.example`,
    ]) {
      const answer = await ask('/shell/settings', { headers: { origin: foreign } })
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined])
    }
  })

  test('by a page of another port of the loopback is refused', async () => {
    const { ask } = await openBrowserHost()
    const status = async (site: string) => (await ask('/', { headers: { 'sec-fetch-site': site } })).status
    expect([await status('same-site'), await status('cross-site')]).toEqual([403, 403])
    expect([await status('same-origin'), await status('none')]).toEqual([200, 200])
  })

  test('that writes must say its origin', async () => {
    const { port, ownHeaders } = await openBrowserHost()
    const { cookie = '' } = await ownHeaders()
    const write = { method: 'PUT', headers: { cookie }, body: '{"language":"fr","theme":null}' }
    expect((await httpRequest(port, '/shell/settings', write)).status).toBe(403)
  })

  test('is answered with a policy under which the page reaches nothing but its host', async () => {
    const { port, ask } = await openBrowserHost()
    for (const answer of [await ask('/'), await ask('/nothing'), await httpRequest(port, '/')]) {
      expect(answer.headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
          `connect-src 'self' ws://127.0.0.1:${String(port)} ws://localhost:${String(port)}; worker-src 'self' blob:; ` +
          "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      )
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
    }
  })

  test('that is refused says so in the language that the browser asks for', async () => {
    const { port } = await openBrowserHost()
    const body = async (language: string) =>
      (await httpRequest(port, '/', { headers: { 'accept-language': language } })).body
    expect(await body('fr-FR,fr;q=0.9')).toContain('Cette page n’a pas le droit de faire cela.')
    expect(await body('de')).toContain('This page is not allowed to do that.')
  })
})
