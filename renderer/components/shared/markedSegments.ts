export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/**
 * A text cut where its matches begin and end.
 *
 * @param matches [start, end) in the text; overlapping, unordered or empty ones do no harm
 */
export function markedSegments(text: string, matches: readonly (readonly [number, number])[]): readonly Segment[] {
  const segments: Segment[] = []
  let position = 0
  for (const [start, end] of [...matches].sort(([a], [b]) => a - b)) {
    const [from, to] = [Math.max(start, position), Math.min(end, text.length)]
    if (from >= to) continue
    if (from > position) segments.push({ text: text.slice(position, from), marked: false })
    segments.push({ text: text.slice(from, to), marked: true })
    position = to
  }
  if (position < text.length) segments.push({ text: text.slice(position), marked: false })
  return segments
}
