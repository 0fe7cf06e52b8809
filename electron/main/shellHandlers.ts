import {
  BrowserWindow,
  dialog,
  ipcMain,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  type OpenDialogOptions,
} from 'electron'
import { DESKTOP_CHANNELS } from '../../shared/api/desktopChannels.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import { completePath } from '../shell/completePath.ts'
import type { SettingsFile } from '../shell/settingsFile.ts'
import { isAppUrl } from './appProtocol.ts'
import type { EngineProcess } from './engineProcess.ts'

/** Answers the preload script, for Passerelle's own page only. */
export function answerShell(settings: SettingsFile, engine: Pick<EngineProcess, 'connect'>): void {
  handle(DESKTOP_CHANNELS.choosePaths, (event, kind) => choosePaths(BrowserWindow.fromWebContents(event.sender), kind))
  handle(DESKTOP_CHANNELS.completePath, (_, prefix) => completePath(typeof prefix === 'string' ? prefix : ''))
  handle(DESKTOP_CHANNELS.readSettings, () => settings.read())
  handle(DESKTOP_CHANNELS.writeSettings, (_, value) => settings.write(value))
  ipcMain.on(DESKTOP_CHANNELS.enginePort, (event) => {
    if (isOwnPage(event)) event.senderFrame?.postMessage(DESKTOP_CHANNELS.enginePort, null, [engine.connect()])
  })
}

function handle(channel: string, answer: (event: IpcMainInvokeEvent, argument: unknown) => unknown): void {
  ipcMain.handle(channel, (event, argument: unknown) => {
    if (!isOwnPage(event)) throw new PasserelleError('not-allowed')
    return answer(event, argument)
  })
}

/** A frame inside the page is none of Passerelle's, whatever its address. */
function isOwnPage({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url)
}

async function choosePaths(
  window: ReturnType<typeof BrowserWindow.fromWebContents>,
  kind: unknown,
): Promise<readonly string[]> {
  const options: OpenDialogOptions = {
    properties: [kind === 'folder' ? 'openDirectory' : 'openFile', 'multiSelections'],
  }
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return filePaths
}
