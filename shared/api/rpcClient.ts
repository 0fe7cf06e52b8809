import type { Argument, EngineEvents, EventName, Reply, RequestName } from './engineApi.ts'
import { fromWireError, PasserelleError } from './errors.ts'
import type { ClientWire, EngineFrame, Transport } from './rpc.ts'

interface Pending {
  resolve(value: unknown): void
  reject(error: PasserelleError): void
}

/** A Transport over any wire. When the wire closes, open requests fail with `connection-lost`. */
export function createRpcClient(wire: ClientWire): Transport {
  const pending = new Map<number, Pending>()
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  let nextId = 1
  let closed = false

  wire.receive((frame) => {
    dispatch(frame)
  })
  wire.closed(() => {
    closed = true
    for (const request of pending.values()) request.reject(new PasserelleError('connection-lost'))
    pending.clear()
  })

  function dispatch(frame: EngineFrame): void {
    if (frame.type === 'event') {
      for (const listener of listeners.get(frame.name) ?? []) listener(frame.payload as never)
      return
    }
    const request = pending.get(frame.id)
    pending.delete(frame.id)
    if (frame.type === 'reply') request?.resolve(frame.value)
    else request?.reject(fromWireError(frame.error))
  }

  return {
    request<Name extends RequestName>(name: Name, argument: Argument<Name>, signal?: AbortSignal) {
      return new Promise<Reply<Name>>((resolve, reject) => {
        if (closed || signal?.aborted) {
          reject(new PasserelleError(closed ? 'connection-lost' : 'cancelled'))
          return
        }
        const id = nextId++
        const cancel = () => {
          pending.delete(id)
          if (!closed) wire.send({ type: 'cancel', id })
          reject(new PasserelleError('cancelled'))
        }
        signal?.addEventListener('abort', cancel, { once: true })
        pending.set(id, {
          resolve(value) {
            signal?.removeEventListener('abort', cancel)
            resolve(value as Reply<Name>)
          },
          reject(error) {
            signal?.removeEventListener('abort', cancel)
            reject(error)
          },
        })
        wire.send({ type: 'request', id, name, argument })
      })
    },
    subscribe<Name extends EventName>(name: Name, listener: (payload: EngineEvents[Name]) => void) {
      const registered = listeners.get(name) ?? new Set()
      listeners.set(name, registered)
      registered.add(listener)
      return () => void registered.delete(listener)
    },
  }
}
