import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import type { EngineProcessReply } from '../../shared/api/engineProcess.ts'
import type { WireError } from '../../shared/api/errors.ts'

/** An engine that has not closed by then is stopped; its transactions make that safe. */
const CLOSING_MS = 5000

export interface EngineProcess {
  /** A port straight to the engine; where the engine has ended, it is started anew. */
  connect(): MessagePortMain
  /** Resolves when the engine has closed its library, or was stopped for not doing so in five seconds. */
  close(): Promise<void>
}

export interface EngineProcessOptions {
  /** The built electron/engine/main.ts. */
  readonly script: string
  readonly library: string
  readonly sample: string
  readonly onFailed: (error: WireError) => void
}

export function startEngineProcess({ script, library, sample, onFailed }: EngineProcessOptions): EngineProcess {
  let running: UtilityProcess | null = start()

  function start(): UtilityProcess {
    const child = utilityProcess.fork(script, [library, sample], { serviceName: 'Passerelle engine' })
    child.on('message', (reply: EngineProcessReply) => {
      if (reply.type === 'failed') onFailed(reply.error)
    })
    child.once('exit', () => {
      if (running === child) running = null
    })
    return child
  }

  return {
    connect() {
      running ??= start()
      const { port1, port2 } = new MessageChannelMain()
      running.postMessage('serve', [port1])
      return port2
    },
    async close() {
      const child = running
      if (!child) return
      const exited = new Promise<void>((resolve) => {
        child.once('exit', () => {
          resolve()
        })
      })
      const deadline = setTimeout(() => child.kill(), CLOSING_MS)
      child.postMessage('close')
      await exited
      clearTimeout(deadline)
    },
  }
}
