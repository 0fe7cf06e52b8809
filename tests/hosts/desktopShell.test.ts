import { homedir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startEngineProcess } from '../../electron/main/engineProcess.ts'
import { answerShell } from '../../electron/main/shellHandlers.ts'
import { createSettingsFile } from '../../electron/shell/settingsFile.ts'
import { BrowserWindow, ipcMain, recorded } from '../support/electronStandIn.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

vi.mock('electron', () => import('../support/electronStandIn.ts'))

const OWN_PAGE = { url: 'app://passerelle/index.html', parent: null }
const STRANGERS = [
  null,
  { url: 'https://example.org/', parent: null },
  { url: 'app://passerelle.evil/', parent: null },
  { url: 'file:///index.html', parent: null },
  { url: 'app://passerelle/index.html', parent: OWN_PAGE },
]

describe('the shell', () => {
  const connect = vi.fn(() => ({ end: 'page' }) as never)
  const ask = (channel: string, argument?: unknown, senderFrame: unknown = OWN_PAGE, sender: unknown = {}) =>
    Promise.resolve().then(() => recorded.handlers.get(channel)?.({ senderFrame, sender }, argument))

  beforeEach(() => {
    connect.mockClear()
    ipcMain.removeAllListeners()
    answerShell(createSettingsFile(join(temporaryFolder(), 'settings.json')), { connect })
  })

  test('keeps settings', async () => {
    expect(await ask('shell:read-settings')).toEqual({ language: null, theme: null })
    await ask('shell:write-settings', { language: 'fr', theme: 'dark' })
    expect(await ask('shell:read-settings')).toEqual({ language: 'fr', theme: 'dark' })
    await expect(ask('shell:write-settings', { language: 'de', theme: null })).rejects.toMatchObject({
      code: 'bad-argument',
    })
    expect(await ask('shell:read-settings')).toEqual({ language: 'fr', theme: 'dark' })
  })

  test('completes paths, and nothing that is not one', async () => {
    expect(await ask('shell:complete-path', join(homedir(), 'no-such-name'))).toEqual([])
    expect(await ask('shell:complete-path', { prefix: '/' })).toEqual([])
  })

  test('opens the system’s dialog over the window that asks', async () => {
    recorded.dialogs.length = 0
    const window = new BrowserWindow({})
    expect(await ask('shell:choose-paths', 'folder', OWN_PAGE, window.webContents)).toEqual(['/home/ada/mail.mbox'])
    expect(await ask('shell:choose-paths', 'files')).toEqual(['/home/ada/mail.mbox'])
    expect(recorded.dialogs).toEqual([
      [window, { properties: ['openDirectory', 'multiSelections'] }],
      [{ properties: ['openFile', 'multiSelections'] }],
    ])
  })

  test('hands its page a port to the engine', () => {
    const senderFrame = { ...OWN_PAGE, postMessage: vi.fn() }
    ipcMain.emit('engine:port', { senderFrame })
    expect(senderFrame.postMessage.mock.calls).toEqual([['engine:port', null, [{ end: 'page' }]]])
  })

  test.each(STRANGERS)('answers nothing to %j', async (stranger) => {
    for (const channel of recorded.handlers.keys()) {
      await expect(ask(channel, '/', stranger)).rejects.toMatchObject({ code: 'not-allowed' })
    }
    ipcMain.emit('engine:port', { senderFrame: stranger })
    expect(connect).not.toHaveBeenCalled()
  })
})

describe('the engine’s process', () => {
  function start() {
    recorded.processes.length = 0
    const onFailed = vi.fn()
    const engine = startEngineProcess({ script: '/engine.js', library: '/library', sample: '/sample', onFailed })
    return { engine, onFailed, child: () => recorded.processes.at(-1) }
  }

  test('opens the library and takes one port for each window', () => {
    const { engine, child } = start()
    expect(engine.connect()).toEqual({ end: 'page' })
    expect([child()?.script, child()?.argv]).toEqual(['/engine.js', ['/library', '/sample']])
    expect(child()?.messages).toEqual([['serve', [{ end: 'engine' }]]])
  })

  test('says why the library did not open', () => {
    const { onFailed, child } = start()
    child()?.emit('message', { type: 'opened' })
    expect(onFailed).not.toHaveBeenCalled()
    const error = { code: 'library-newer', params: { path: '/library' } }
    child()?.emit('message', { type: 'failed', error })
    expect(onFailed.mock.calls).toEqual([[error]])
  })

  test('that broke down is started anew for the next page', () => {
    const { engine, child } = start()
    child()?.emit('exit', 9)
    engine.connect()
    expect(recorded.processes).toHaveLength(2)
    expect(child()?.messages).toHaveLength(1)
  })

  test('is waited for when it closes', async () => {
    const { engine, child } = start()
    const ended = vi.fn()
    const closing = engine.close().then(ended)
    await Promise.resolve()
    expect([child()?.messages, ended.mock.calls.length]).toEqual([[['close']], 0])
    child()?.emit('exit', 0)
    await closing
    expect(child()?.kill).not.toHaveBeenCalled()
  })

  test('is stopped when it does not close in time', async () => {
    vi.useFakeTimers()
    try {
      const { engine, child } = start()
      const closing = engine.close()
      await vi.advanceTimersByTimeAsync(5000)
      await closing
      expect(child()?.kill).toHaveBeenCalledOnce()
    } finally {
      vi.useRealTimers()
    }
  })

  test('that has ended already needs no closing', async () => {
    const { engine, child } = start()
    child()?.emit('exit', 0)
    await engine.close()
    expect(child()?.messages).toEqual([])
  })
})
