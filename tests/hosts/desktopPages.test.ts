import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { declareAppProtocol, serveAppProtocol } from '../../electron/main/appProtocol.ts'
import { openAppWindow } from '../../electron/main/appWindow.ts'
import { restrictChromium, restrictPages } from '../../electron/main/restrictions.ts'
import { app, recorded, session, StandInSession } from '../support/electronStandIn.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

vi.mock('electron', () => import('../support/electronStandIn.ts'))

describe('Passerelle’s window', () => {
  function open() {
    openAppWindow('/built/preload.cjs')
    return recorded.windows.at(-1)
  }

  test('is sandboxed, apart from Node, and has the page’s policies on', () => {
    expect(open()?.options).toMatchObject({
      show: false,
      webPreferences: {
        preload: '/built/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
      },
    })
  })

  test('loads its own page, and shows once that is painted', () => {
    const window = open()
    expect(window?.loadURL.mock.calls).toEqual([['app://passerelle/']])
    expect(window?.show).not.toHaveBeenCalled()
    window?.emit('ready-to-show')
    expect(window?.show).toHaveBeenCalledOnce()
  })
})

describe('the app:// protocol', () => {
  async function get(url: string, method = 'GET') {
    const answer = await recorded.protocols.get('app')?.(new Request(url, { method }))
    return answer && { status: answer.status, body: await answer.text(), headers: Object.fromEntries(answer.headers) }
  }
  beforeAll(() => {
    declareAppProtocol()
  })

  test('is a secure origin like those of the web, without a way around its policy', () => {
    expect(recorded.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  test('serves the renderer’s files with their types under a strict policy', async () => {
    const folder = temporaryFolder({ 'renderer/index.html': '<p>', 'renderer/a.js': 'x', 'secret.js': 'no' })
    serveAppProtocol(join(folder, 'renderer'))

    const page = await get('app://passerelle/')
    const script = await get('app://passerelle/a.js')

    expect([page?.status, page?.body, page?.headers['content-type']]).toEqual([200, '<p>', 'text/html; charset=utf-8'])
    expect([script?.status, script?.body]).toEqual([200, 'x'])
    for (const answer of [page, script, await get('app://passerelle/none.js')]) {
      expect(answer?.headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; .*connect-src 'self';/,
      )
      expect(answer?.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  test('serves nothing else', async () => {
    const folder = temporaryFolder({ 'renderer/index.html': '<p>', 'secret.js': 'no' })
    serveAppProtocol(join(folder, 'renderer'))
    const refused = [
      'passerelle/..%2fsecret.js',
      'passerelle/%2e%2e/secret.js',
      'passerelle/%5c..%5csecret.js',
      'other/',
    ]
    for (const path of refused) expect(await get(`app://${path}`)).toMatchObject({ status: 404, body: '' })
    expect(await get('app://passerelle/', 'POST')).toMatchObject({ status: 404 })
  })
})

describe('Chromium', () => {
  test('sandboxes everything, resolves no name and calls nobody by itself', () => {
    restrictChromium()
    expect(recorded.sandboxed).toBe(true)
    expect(Object.fromEntries(recorded.switches)).toEqual({
      'disable-background-networking': '',
      'disable-component-update': '',
      'no-pings': '',
      'host-resolver-rules': 'MAP * ~NOTFOUND',
    })
  })
})

describe.each([
  ['the session there is', () => session.defaultSession],
  ['a session to come', () => new StandInSession()],
])('%s', (_, choose) => {
  const chosen = choose()
  beforeAll(() => {
    app.removeAllListeners()
    restrictPages()
    if (chosen !== session.defaultSession) app.emit('session-created', chosen)
  })
  const call = (name: string, ...parameters: unknown[]) =>
    (chosen.given.get(name) as ((...parameters: unknown[]) => unknown) | undefined)?.(...parameters)

  test('grants no permission', () => {
    const allow = vi.fn()
    call('request', {}, 'media', allow)
    expect(allow.mock.calls).toEqual([[false]])
    expect([call('check', {}, 'geolocation'), call('device', {})]).toEqual([false, false])
  })

  test.each([
    ['app://passerelle/assets/a.js', false],
    ['blob:app://passerelle/1f', false],
    ['data:image/png;base64,', false],
    ['https://example.org/', true],
    ['http://127.0.0.1/', true],
    ['ws://localhost:1/', true],
    ['file:///etc/passwd', true],
    ['app://passerelle.evil/', true],
    ['blob:https://example.org/1f', true],
  ])('for a request to %s: cancel is %s', (url, cancel) => {
    const decide = vi.fn()
    call('network', { url }, decide)
    expect(decide.mock.calls).toEqual([[{ cancel }]])
  })

  test('downloads nothing, not even dictionaries', () => {
    const event = { preventDefault: vi.fn() }
    chosen.emit('will-download', event)
    expect([event.preventDefault.mock.calls.length, chosen.spellChecker]).toEqual([1, false])
  })
})

describe('a page', () => {
  test('goes nowhere, opens nothing and embeds nothing', async () => {
    const { EventEmitter } = await import('node:events')
    let opening: (() => unknown) | undefined
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler(answer: () => unknown) {
        opening = answer
      },
    })
    restrictPages()
    app.emit('web-contents-created', {}, contents)

    expect(opening?.()).toEqual({ action: 'deny' })
    for (const move of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = { preventDefault: vi.fn() }
      contents.emit(move, event)
      expect([move, event.preventDefault.mock.calls.length > 0]).toEqual([move, true])
    }
  })
})
