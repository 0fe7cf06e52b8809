/**
 * The engine as a process of the desktop: `engine.js LIBRARY [SAMPLE]`, started by electron/main/engineProcess.ts. Each
 * message with a port is a window to serve; a message `close` ends it. It says how opening went, once.
 */
import type { EngineProcessReply } from '../../shared/api/engineProcess.ts'
import { toWireError } from '../../shared/api/errors.ts'
import { serveWire } from '../../shared/api/rpcServer.ts'
import { openEngine } from './engine.ts'
import { type EnginePort, messagePortWire } from './messagePortWire.ts'

interface ParentPort {
  postMessage(message: EngineProcessReply): void
  on(event: 'message', listener: (event: { data: unknown; ports: readonly EnginePort[] }) => void): unknown
}

const { parentPort } = process as unknown as { parentPort: ParentPort }
const [library = '', sample] = process.argv.slice(2)
const opening = openEngine(sample === undefined ? { library } : { library, sample }).then(
  (engine) => {
    parentPort.postMessage({ type: 'opened' })
    return engine
  },
  (error: unknown) => {
    parentPort.postMessage({ type: 'failed', error: toWireError(error) })
    return null
  },
)

parentPort.on('message', ({ data, ports }) => {
  void opening.then(async (engine) => {
    if (engine) for (const port of ports) serveWire(engine, messagePortWire(port))
    if (data !== 'close') return
    await engine?.close()
    process.exit(0)
  })
})
