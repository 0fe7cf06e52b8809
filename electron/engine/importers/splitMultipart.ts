const LF = 10
const CR = 13
const DASH = 45

/**
 * Bodies of the parts of a multipart (RFC 2046 section 5.1), headers and all, at most `limit`; null where no line is a
 * delimiter. A part ends at the next delimiter, or with the body where the last one is missing. Text before the first and
 * after the last is left out. A line that goes on after the boundary belongs to another, longer one.
 */
export function splitMultipart(body: Buffer, boundary: string, limit: number): Buffer[] | null {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1')
  const parts: Buffer[] = []
  let start = -1
  for (let found = body.indexOf(delimiter); found >= 0; found = body.indexOf(delimiter, found + delimiter.length)) {
    if (found > 0 && body[found - 1] !== LF) continue
    const after = found + delimiter.length
    const closes = body[after] === DASH && body[after + 1] === DASH
    const end = lineEnd(body, closes ? after + 2 : after)
    if (end < 0) continue
    if (start >= 0) parts.push(body.subarray(start, withoutLineEnd(body, start, found)))
    if (closes || parts.length >= limit) return parts
    start = end
  }
  if (start >= 0) parts.push(body.subarray(start))
  return start < 0 ? null : parts
}

/** Where the next line starts if nothing but blanks is left on this one, else -1. */
function lineEnd(body: Buffer, from: number): number {
  let end = from
  while (body[end] === 32 || body[end] === 9 || body[end] === CR) end++
  if (end >= body.length) return body.length
  return body[end] === LF ? end + 1 : -1
}

/** The line end before a delimiter belongs to the delimiter. */
function withoutLineEnd(body: Buffer, start: number, delimiter: number): number {
  let end = delimiter
  if (end > start && body[end - 1] === LF) end--
  if (end > start && body[end - 1] === CR) end--
  return end
}
