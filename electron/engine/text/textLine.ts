/** A line and where it lies in its text: `text.slice(start, end)` is the line with its line break. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** What the rules read: trimmed, without carriage return or leftovers of a transfer encoding, at most `READ_LENGTH` characters. */
  readonly text: string
  /** The line began with a space or a tab. */
  readonly indented: boolean
}

/**
 * Rules read no further into a line. Every rule looks at a bounded number of lines, so the whole split takes time
 * proportional to the length of the text, even where a hostile mail holds one line of many megabytes.
 */
const READ_LENGTH = 400

/** Cuts a text into lines; the lines joined are the text. An empty text has no line. */
export function readLines(text: string): readonly TextLine[] {
  const encoded = hasEncodingLeftovers(text)
  const lines: TextLine[] = []
  let start = 0
  while (start < text.length) {
    const breakAt = text.indexOf('\n', start)
    const end = breakAt < 0 ? text.length : breakAt + 1
    lines.push(readLine(text, start, end, encoded))
    start = end
  }
  return lines
}

function readLine(text: string, start: number, end: number, encoded: boolean): TextLine {
  const raw = text.slice(start, Math.min(end, start + READ_LENGTH))
  const decoded = encoded ? dropEncodingLeftovers(raw) : raw
  const first = decoded.charCodeAt(0)
  return { start, end, text: decoded.trim(), indented: first === 32 || first === 9 }
}

/** Some archives keep quoted-printable bodies undecoded: soft breaks `=`, spaces `=20` and tabs `=09` end and begin their lines. */
function hasEncodingLeftovers(text: string): boolean {
  return text.includes('=20\n') || text.includes('=\n') || text.includes('=20\r\n') || text.includes('=\r\n')
}

function dropEncodingLeftovers(line: string): string {
  if (!line.includes('=')) return line
  return line
    .trimEnd()
    .replace(/(?:=20)*=?$/, '')
    .replaceAll('=09', '\t')
    .replaceAll('=20', ' ')
}
