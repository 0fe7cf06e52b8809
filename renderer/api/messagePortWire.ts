import type { ClientWire, EngineFrame } from '../../shared/api/rpc.ts'

/** Frames as structured clones over a MessagePort; Chromium fires `close` when the other side goes away. */
export function messagePortWire(port: MessagePort): ClientWire {
  return {
    send: (frame) => port.postMessage(frame),
    receive(listener) {
      port.addEventListener('message', (event: MessageEvent<EngineFrame>) => listener(event.data))
      port.start()
    },
    closed(listener) {
      port.addEventListener('close', listener)
    },
  }
}
