/**
 * Joins the lines of a `format=flowed` text (RFC 3676 section 4): a line that ends with a space goes on in the next one of the
 * same quote depth. The signature mark `-- ` never flows. `delSp`: the last space is not part of the text.
 */
export function joinFlowedLines(text: string, delSp: boolean): string {
  const paragraphs: string[] = []
  let open: { depth: number; parts: string[] } | null = null
  const close = () => {
    if (open) paragraphs.push('>'.repeat(open.depth) + (open.depth > 0 ? ' ' : '') + open.parts.join(''))
    open = null
  }
  for (const line of text.split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0
    const unquoted = line.slice(depth)
    const content = unquoted.startsWith(' ') ? unquoted.slice(1) : unquoted
    const isSignature = content === '-- '
    if (open !== null && (open.depth !== depth || isSignature)) close()
    // A quoted blank line is a line of its own, though the space that a patch begins it with would make it flow.
    const flows = content.endsWith(' ') && content.trim() !== '' && !isSignature
    open ??= { depth, parts: [] }
    open.parts.push(flows && delSp ? content.slice(0, -1) : content)
    if (!flows) close()
  }
  close()
  return paragraphs.join('\n')
}
