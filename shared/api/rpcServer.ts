import type { EngineEvents, EventName, Handlers } from './engineApi.ts'
import { toWireError } from './errors.ts'
import type { ClientFrame, EngineWire } from './rpc.ts'

/** What a host needs of the engine. */
export interface EngineEndpoint {
  readonly handlers: Handlers
  subscribe(listener: <Name extends EventName>(name: Name, payload: EngineEvents[Name]) => void): () => void
}

/** Answers one asker's frames until its wire closes; then whatever it still awaited is aborted. */
export function serveWire(engine: EngineEndpoint, wire: EngineWire): void {
  const running = new Map<number, AbortController>()
  const unsubscribe = engine.subscribe((name, payload) => {
    wire.send({ type: 'event', name, payload })
  })

  wire.receive((frame) => {
    if (frame.type === 'cancel') running.get(frame.id)?.abort()
    else void answer(frame)
  })
  wire.closed(() => {
    unsubscribe()
    for (const controller of running.values()) controller.abort()
  })

  async function answer(frame: ClientFrame & { type: 'request' }): Promise<void> {
    const controller = new AbortController()
    running.set(frame.id, controller)
    try {
      const value = await callHandler(engine.handlers, frame, controller.signal)
      if (!controller.signal.aborted) wire.send({ type: 'reply', id: frame.id, value })
    } catch (error) {
      if (!controller.signal.aborted) wire.send({ type: 'error', id: frame.id, error: toWireError(error) })
    } finally {
      running.delete(frame.id)
    }
  }
}

function callHandler(handlers: Handlers, frame: ClientFrame & { type: 'request' }, signal: AbortSignal): unknown {
  const handler = Object.hasOwn(handlers, frame.name) ? handlers[frame.name] : undefined
  if (!handler) throw new Error(`no such request: ${frame.name}`)
  // The argument is parsed by the handler's own schema (electron/engine/handlers.ts), so its static type is not trusted here.
  return (handler as (argument: unknown, signal: AbortSignal) => unknown)(frame.argument, signal)
}
