/**
 * Plays Electron's utility process for the built engine, which a test forks as a plain Node process with
 * `--import tests/support/parentPortStandIn.ts`: `process.parentPort` goes over Node's own channel, as does the one port of
 * the one window. Messages are `{to: 'process' | 'window', message}` both ways.
 */
import { EventEmitter } from 'node:events'
import type { EnginePort } from '../../electron/engine/messagePortWire.ts'

const say = (to: 'process' | 'window') => (message: unknown) => process.send?.({ to, message })

const portEvents = new EventEmitter()
const port: EnginePort = {
  postMessage: say('window'),
  on: (event, listener) => portEvents.on(event, listener),
  start: () => undefined,
}
const parentPort = Object.assign(new EventEmitter(), { postMessage: say('process') })
Object.assign(process, { parentPort })

process.on('message', ({ to, message }: { to: 'process' | 'window'; message: unknown }) => {
  if (to === 'process') parentPort.emit('message', { data: message, ports: message === 'serve' ? [port] : [] })
  else portEvents.emit('message', { data: message })
})
