import type { WireError } from './errors.ts'

/** What the engine's process tells the desktop, once: whether the library opened. Everything else goes through ports. */
export type EngineProcessReply = { readonly type: 'opened' } | { readonly type: 'failed'; readonly error: WireError }
