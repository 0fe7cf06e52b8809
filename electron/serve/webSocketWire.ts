import type { RawData, WebSocket } from 'ws'
import { isClientFrame } from '../../shared/api/clientFrame.ts'
import type { EngineWire } from '../../shared/api/rpc.ts'

/** Beyond this many bytes that the page has not read yet, its further requests wait. */
const PAUSE_ABOVE = 8 * 2 ** 20
/** A page this far behind is not coming back: events go on arriving for it, and they must not fill the memory. */
const GIVE_UP_ABOVE = 512 * 2 ** 20

const MALFORMED = 1008

/** Frames as JSON, one a message. A message that is not a frame closes the socket with code 1008. */
export function webSocketWire(socket: WebSocket): EngineWire {
  function relieve(): void {
    if (socket.bufferedAmount > GIVE_UP_ABOVE) socket.terminate()
    else if (socket.bufferedAmount > PAUSE_ABOVE) socket.pause()
    else if (socket.isPaused) socket.resume()
  }
  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return
      socket.send(JSON.stringify(frame), relieve)
      relieve()
    },
    receive(listener) {
      socket.on('message', (message) => {
        const frame = parseJson(message)
        if (isClientFrame(frame)) listener(frame)
        else socket.close(MALFORMED, 'not a frame')
      })
    },
    closed(listener) {
      socket.once('close', listener)
    },
  }
}

function parseJson(message: RawData): unknown {
  try {
    return JSON.parse((message as Buffer).toString('utf8'))
  } catch {
    return undefined
  }
}
