import { app, type Session, session, type WebContents } from 'electron'
import { isAppUrl } from './appProtocol.ts'

/** Keeps Chromium itself from the network. To be called before Electron is ready. */
export function restrictChromium(): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
  // No name resolves, so that whatever was forgotten here goes nowhere.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Every page, present or to come, stays where it is and reaches only Passerelle's own files. */
export function restrictPages(): void {
  restrictSession(session.defaultSession)
  app.on('session-created', restrictSession)
  app.on('web-contents-created', (_, contents) => {
    restrictContents(contents)
  })
}

function restrictSession(restricted: Session): void {
  restricted.setPermissionRequestHandler((_contents, _permission, allow) => {
    allow(false)
  })
  restricted.setPermissionCheckHandler(() => false)
  restricted.setDevicePermissionHandler(() => false)
  // Its dictionaries would come from the network.
  restricted.setSpellCheckerEnabled(false)
  restricted.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOwnResource(url) })
  })
  restricted.on('will-download', (event) => {
    event.preventDefault()
  })
}

/** Images made by the page itself are not requests to anyone; its policy says which of them it may show. */
function isOwnResource(url: string): boolean {
  return isAppUrl(url) || isAppUrl(url.replace(/^blob:/, '')) || url.startsWith('data:')
}

function restrictContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}
