import { beforeAll, expect, test, vi } from 'vitest'
import { droppedPaths } from '../../electron/preload/droppedPaths.ts'
import type { ShellApi } from '../../shared/api/shellApi.ts'
import { ipcRenderer, recorded } from '../support/electronStandIn.ts'

vi.mock('electron', () => import('../support/electronStandIn.ts'))

beforeAll(() => import('../../electron/preload/preload.ts'))

const shell = () => recorded.exposed.get('passerelleShell') as ShellApi & { requestEnginePort(): void }

test('the page gets the shell, and nothing of Electron', () => {
  expect([...recorded.exposed.keys()]).toEqual(['passerelleShell'])
  expect(Object.keys(shell()).sort()).toEqual([
    'choosePaths',
    'completePath',
    'host',
    'pathsOfDropped',
    'requestEnginePort',
    'settings',
  ])
})

test('each question goes out under the channel that the main process answers', async () => {
  recorded.sent.length = 0
  await shell().choosePaths?.('folder')
  await shell().completePath('/ho')
  await shell().settings.read()
  await shell().settings.write({ language: 'fr', theme: null })
  shell().requestEnginePort()
  expect(recorded.sent).toEqual([
    ['shell:choose-paths', 'folder'],
    ['shell:complete-path', '/ho'],
    ['shell:read-settings'],
    ['shell:write-settings', { language: 'fr', theme: null }],
    ['engine:port'],
  ])
})

test('the engine’s port goes on to the page, and to its own origin only', () => {
  const postMessage = vi.fn()
  vi.stubGlobal('window', { postMessage })
  vi.stubGlobal('location', { origin: 'app://passerelle' })
  try {
    ipcRenderer.emit('engine:port', { ports: ['port'] })
    expect(postMessage.mock.calls).toEqual([
      ['passerelle:engine', { targetOrigin: 'app://passerelle', transfer: ['port'] }],
    ])
  } finally {
    vi.unstubAllGlobals()
  }
})

test('files dropped with their folder come out as that folder, once', async () => {
  const files = [
    { file: { name: 'cur/1' }, path: 'Mail/cur/1' },
    { file: { name: 'cur/2' }, path: 'Mail/cur/2' },
    { file: { name: 'a.mbox' }, path: 'a.mbox' },
  ]
  expect(await shell().pathsOfDropped(files)).toEqual(['/home/ada/Mail', '/home/ada/Mail/a.mbox'])
})

test('the topmost path keeps the system’s separators, and a file without a place is left out', () => {
  expect(droppedPaths([['C:\\Users\\ada\\Mail\\cur\\1', 'Mail/cur/1']])).toEqual(['C:\\Users\\ada\\Mail'])
  expect(droppedPaths([['', 'pasted.png']])).toEqual([])
  expect(droppedPaths([['/a', 'x/y/z/a']])).toEqual(['/a'])
})
