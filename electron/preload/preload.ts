import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron'
import { DESKTOP_CHANNELS, ENGINE_PORT_MESSAGE } from '../../shared/api/desktopChannels.ts'
import type { ShellApi } from '../../shared/api/shellApi.ts'
import { droppedPaths } from './droppedPaths.ts'

/** The page's window, of which a preload script sees more than this. */
declare const window: {
  postMessage(message: unknown, options: { targetOrigin: string; transfer: IpcRendererEvent['ports'] }): void
}
declare const location: { origin: string }

const shell: ShellApi & { requestEnginePort(): void } = {
  host: 'desktop',
  choosePaths: (kind) => ipcRenderer.invoke(DESKTOP_CHANNELS.choosePaths, kind) as Promise<readonly string[]>,
  completePath: (prefix) => ipcRenderer.invoke(DESKTOP_CHANNELS.completePath, prefix) as Promise<readonly string[]>,
  pathsOfDropped: (files) =>
    Promise.resolve(droppedPaths(files.map(({ file, path }) => [webUtils.getPathForFile(file as File), path]))),
  settings: {
    read: () => ipcRenderer.invoke(DESKTOP_CHANNELS.readSettings) as ReturnType<ShellApi['settings']['read']>,
    write: (settings) => ipcRenderer.invoke(DESKTOP_CHANNELS.writeSettings, settings) as Promise<void>,
  },
  requestEnginePort() {
    ipcRenderer.send(DESKTOP_CHANNELS.enginePort)
  },
}
contextBridge.exposeInMainWorld('passerelleShell', shell)

// A port cannot cross the bridge; a window message carries it to the page.
ipcRenderer.on(DESKTOP_CHANNELS.enginePort, ({ ports }) => {
  window.postMessage(ENGINE_PORT_MESSAGE, { targetOrigin: location.origin, transfer: ports })
})
