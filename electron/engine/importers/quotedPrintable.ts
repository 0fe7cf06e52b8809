const EQUALS = 61
const LF = 10
const CR = 13

/**
 * Bytes of a quoted-printable body (RFC 2045 section 6.7). Soft line breaks go, also with blanks after the `=`; an `=` that
 * starts no escape stays, as readers expect of mail that was mislabelled.
 */
export function decodeQuotedPrintable(body: Buffer): Buffer {
  let next = body.indexOf(EQUALS)
  if (next < 0) return body
  const decoded = Buffer.allocUnsafe(body.length)
  let length = 0
  let from = 0
  while (next >= 0) {
    length += body.copy(decoded, length, from, next)
    const value = hexValue(body[next + 1]) * 16 + hexValue(body[next + 2])
    const lineEnd = softBreakEnd(body, next + 1)
    if (lineEnd >= 0) {
      from = lineEnd
    } else if (value >= 0) {
      decoded[length++] = value
      from = next + 3
    } else {
      decoded[length++] = EQUALS
      from = next + 1
    }
    next = body.indexOf(EQUALS, from)
  }
  length += body.copy(decoded, length, from)
  return decoded.subarray(0, length)
}

/** Where the next line starts if only blanks lie between `index` and the line's end, else -1. */
function softBreakEnd(body: Buffer, index: number): number {
  let end = index
  while (body[end] === 32 || body[end] === 9) end++
  if (body[end] === CR) end++
  return body[end] === LF ? end + 1 : end >= body.length ? body.length : -1
}

/** 0 to 15, or so far below that no pair with it is positive. */
function hexValue(byte = 0): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1000
}
