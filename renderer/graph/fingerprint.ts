/** A text as a number from 0 to 2³² − 1: FNV-1a, 32 bits (Fowler, Noll & Vo; RFC 9923). */
export function fingerprint(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
