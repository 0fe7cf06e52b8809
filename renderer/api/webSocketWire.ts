import type { ClientFrame, ClientWire, EngineFrame } from '../../shared/api/rpc.ts'

/** Frames as JSON text over a WebSocket; what is sent before it opens waits. */
export function webSocketWire(socket: WebSocket): ClientWire {
  const waiting: ClientFrame[] = []
  socket.addEventListener('open', () => {
    for (const frame of waiting.splice(0)) socket.send(JSON.stringify(frame))
  })
  return {
    send(frame) {
      if (socket.readyState === WebSocket.CONNECTING) waiting.push(frame)
      else socket.send(JSON.stringify(frame))
    },
    receive(listener) {
      socket.addEventListener('message', (event: MessageEvent<string>) => {
        listener(JSON.parse(event.data) as EngineFrame)
      })
    },
    closed(listener) {
      socket.addEventListener('close', listener)
    },
  }
}
