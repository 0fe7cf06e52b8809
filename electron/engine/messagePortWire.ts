import { isClientFrame } from '../../shared/api/clientFrame.ts'
import type { EngineWire } from '../../shared/api/rpc.ts'

/** What the wire needs of Electron's MessagePortMain, which the engine does not import. */
export interface EnginePort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
}

/** Frames as structured clones. What is not a frame is left out: the window that sent it is not to be trusted further. */
export function messagePortWire(port: EnginePort): EngineWire {
  return {
    send(frame) {
      port.postMessage(frame)
    },
    receive(listener) {
      port.on('message', ({ data }) => {
        if (isClientFrame(data)) listener(data)
      })
      port.start()
    },
    closed(listener) {
      port.on('close', listener)
    },
  }
}
