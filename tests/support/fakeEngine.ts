import type { EngineEvents, EventName, Handlers } from '../../shared/api/engineApi.ts'
import type { EngineEndpoint } from '../../shared/api/rpcServer.ts'

type Listener = Parameters<EngineEndpoint['subscribe']>[0]

export interface FakeEngine extends EngineEndpoint {
  readonly emit: <Name extends EventName>(name: Name, payload: EngineEvents[Name]) => void
  /** How many askers listen. */
  readonly subscribers: number
}

/** An engine that knows the handlers given to it, and says `internal` to the rest. */
export function fakeEngine(handlers: Partial<Handlers> = {}): FakeEngine {
  const listeners = new Set<Listener>()
  return {
    handlers: handlers as Handlers,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    emit(name, payload) {
      for (const listener of listeners) listener(name, payload)
    },
    get subscribers() {
      return listeners.size
    },
  }
}
