import type { Argument, EngineEvents, EventName, Reply, RequestName } from './engineApi.ts'
import type { WireError } from './errors.ts'

/** What a host offers the renderer: two verbs. */
export interface Transport {
  /** Rejects with a PasserelleError; aborting `signal` cancels the request on the wire and rejects with code `cancelled`. */
  request<Name extends RequestName>(name: Name, argument: Argument<Name>, signal?: AbortSignal): Promise<Reply<Name>>
  /** Returns the function that ends the subscription. */
  subscribe<Name extends EventName>(name: Name, listener: (payload: EngineEvents[Name]) => void): () => void
}

/** Frames from an asker to the engine. `id` is chosen by the asker and unique while the request is open. */
export type ClientFrame =
  | { readonly type: 'request'; readonly id: number; readonly name: RequestName; readonly argument: unknown }
  | { readonly type: 'cancel'; readonly id: number }

/** Frames from the engine. Every request gets exactly one `reply` or `error`. */
export type EngineFrame =
  | { readonly type: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: WireError }
  | { readonly type: 'event'; readonly name: EventName; readonly payload: unknown }

/** A two-way carrier of frames: a MessagePort, a WebSocket, or two arrays in a test. */
export interface Wire<Out, In> {
  send(frame: Out): void
  /** Called once. */
  receive(listener: (frame: In) => void): void
  /** Called once; the other side is gone. */
  closed(listener: () => void): void
}
export type ClientWire = Wire<ClientFrame, EngineFrame>
export type EngineWire = Wire<EngineFrame, ClientFrame>
