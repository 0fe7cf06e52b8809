import { ENGINE_PORT_MESSAGE } from '../../shared/api/desktopChannels.ts'
import type { ShellApi } from '../../shared/api/shellApi.ts'

/** What the preload script puts on the window: the shell, and a word that this page is ready for its engine port. */
export interface DesktopShell extends ShellApi {
  /** The preload script answers with the window message ENGINE_PORT_MESSAGE, which carries one MessagePort. */
  requestEnginePort(): void
}

declare global {
  interface Window {
    readonly passerelleShell?: DesktopShell
  }
}

/** null in a browser. */
export function desktopShell(): DesktopShell | null {
  return window.passerelleShell ?? null
}

export function receiveEnginePort(shell: DesktopShell): Promise<MessagePort> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>) => {
      const port = event.ports[0]
      if (event.source !== window || event.data !== ENGINE_PORT_MESSAGE || port === undefined) return
      window.removeEventListener('message', hear)
      resolve(port)
    }
    window.addEventListener('message', hear)
    shell.requestEnginePort()
  })
}
