const GREATER = 62
const LF = 10
const QUOTED = Buffer.from('>From ')

/** Takes one `>` from each line that is `>`s before `From `, as mboxrd writes them. Other bytes are returned as they are, uncopied. */
export function unquoteMboxrd(body: Buffer): Buffer {
  let found = body.indexOf(QUOTED)
  if (found < 0) return body
  const kept: Buffer[] = []
  let from = 0
  for (; found >= 0; found = body.indexOf(QUOTED, found + 1)) {
    let lineStart = found
    while (lineStart > 0 && body[lineStart - 1] === GREATER) lineStart--
    if (lineStart > 0 && body[lineStart - 1] !== LF) continue
    kept.push(body.subarray(from, lineStart))
    from = lineStart + 1
  }
  kept.push(body.subarray(from))
  return Buffer.concat(kept)
}
