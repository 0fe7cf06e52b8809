/**
 * Records what the desktop asks of Electron, and lets a test play Electron's part: `vi.mock('electron', () =>
 * import('../support/electronStandIn.ts'))`. Only what electron/main and electron/preload use exists here, so whatever
 * else they come to use fails until it is thought about.
 */
import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

type Answer = (...parameters: never[]) => unknown

/** What was asked, by the name of the call. */
export const recorded = {
  switches: new Map<string, string>(),
  sandboxed: false,
  schemes: [] as unknown[],
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  windows: [] as BrowserWindow[],
  handlers: new Map<string, (event: unknown, argument: unknown) => unknown>(),
  processes: [] as StandInProcess[],
  exposed: new Map<string, unknown>(),
  sent: [] as unknown[][],
  dialogs: [] as unknown[][],
}

export const app = Object.assign(new EventEmitter(), {
  commandLine: { appendSwitch: (name: string, value = '') => recorded.switches.set(name, value) },
  enableSandbox() {
    recorded.sandboxed = true
  },
})

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => recorded.schemes.push(...schemes),
  handle: (scheme: string, answer: (request: Request) => Promise<Response>) => recorded.protocols.set(scheme, answer),
}

/** A session that keeps the handlers it is given, by the name of the method that takes them. */
export class StandInSession extends EventEmitter {
  readonly given = new Map<string, Answer>()
  readonly setPermissionRequestHandler = this.keep('request')
  readonly setPermissionCheckHandler = this.keep('check')
  readonly setDevicePermissionHandler = this.keep('device')
  readonly webRequest = { onBeforeRequest: this.keep('network') }
  spellChecker = true

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled
  }

  private keep(name: string) {
    return (answer: Answer) => {
      this.given.set(name, answer)
    }
  }
}
export const session = { defaultSession: new StandInSession() }

export const nativeTheme = { shouldUseDarkColors: false }

export class BrowserWindow extends EventEmitter {
  readonly webContents = {}
  readonly loadURL = vi.fn(() => Promise.resolve())
  readonly show = vi.fn()
  readonly options: Readonly<Record<string, unknown>>

  constructor(options: Readonly<Record<string, unknown>>) {
    super()
    this.options = options
    recorded.windows.push(this)
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return recorded.windows.find(({ webContents }) => webContents === contents) ?? null
  }
}

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, answer: (event: unknown, argument: unknown) => unknown) =>
    recorded.handlers.set(channel, answer),
})

export const dialog = {
  showOpenDialog: (...asked: unknown[]) => {
    recorded.dialogs.push(asked)
    return Promise.resolve({ canceled: false, filePaths: ['/home/ada/mail.mbox'] })
  },
}

export class StandInProcess extends EventEmitter {
  readonly messages: unknown[][] = []
  readonly kill = vi.fn(() => this.emit('exit', 1))
  readonly script: string
  readonly argv: readonly string[]

  constructor(script: string, argv: readonly string[]) {
    super()
    this.script = script
    this.argv = argv
  }

  postMessage(...message: unknown[]): void {
    this.messages.push(message)
  }
}
export const utilityProcess = {
  fork(script: string, argv: readonly string[]) {
    const child = new StandInProcess(script, argv)
    recorded.processes.push(child)
    return child
  },
}

export class MessageChannelMain {
  readonly port1 = { end: 'engine' }
  readonly port2 = { end: 'page' }
}

export const contextBridge = { exposeInMainWorld: (name: string, api: unknown) => recorded.exposed.set(name, api) }
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (...message: unknown[]) => {
    recorded.sent.push(message)
    return Promise.resolve()
  },
  send: (...message: unknown[]) => {
    recorded.sent.push(message)
  },
})
export const webUtils = { getPathForFile: ({ name }: { name: string }) => `/home/ada/Mail/${name}` }
