import type { ClientFrame } from './rpc.ts'

/**
 * Whether something that came over a wire is a frame at all. A page is not trusted to send one; a request's name is
 * looked up and its argument parsed later, by the engine.
 */
export function isClientFrame(value: unknown): value is ClientFrame {
  if (typeof value !== 'object' || value === null) return false
  const frame = value as Partial<Record<'type' | 'id' | 'name', unknown>>
  if (!Number.isSafeInteger(frame.id)) return false
  return frame.type === 'cancel' || (frame.type === 'request' && typeof frame.name === 'string')
}
