import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import { join } from 'node:path'
import { defaultLibrary } from '../engine/defaultLibrary.ts'
import type { WireError } from '../../shared/api/errors.ts'
import { errorText } from '../../shared/wording/errorTexts.ts'
import { preferredLanguage } from '../../shared/wording/language.ts'
import { createSettingsFile } from '../shell/settingsFile.ts'
import { declareAppProtocol, serveAppProtocol } from './appProtocol.ts'
import { openAppWindow } from './appWindow.ts'
import { startEngineProcess } from './engineProcess.ts'
import { restrictChromium, restrictPages } from './restrictions.ts'
import { answerShell } from './shellHandlers.ts'

/** macOS copies and pastes through the menu. */
const MAC_MENU: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]

const built = (path: string) => join(import.meta.dirname, '..', path)

restrictChromium()
declareAppProtocol()
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const settings = createSettingsFile(join(app.getPath('userData'), 'settings.json'))
  const engine = startEngineProcess({
    script: built('main/engine.js'),
    library: defaultLibrary(),
    sample: built('sample-company'),
    onFailed: showError,
  })

  restrictPages()
  serveAppProtocol(built('renderer'))
  answerShell(settings, engine)
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(MAC_MENU) : null)
  const window = openAppWindow(built('preload/preload.cjs'))

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void engine.close().finally(() => {
      closed = true
      app.quit()
    })
  })
}

function showError(error: WireError): void {
  const { what, next } = errorText(error, preferredLanguage(app.getPreferredSystemLanguages()))
  dialog.showErrorBox('Passerelle', `${what}\n\n${next}`)
  app.quit()
}
