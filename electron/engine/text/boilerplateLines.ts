import { isFooterLine, isLegalNotice, isMobileSignature, isRuler } from './boilerplate.ts'
import { findSignature } from './signatureBlock.ts'
import type { LineRange } from './signatureBlock.ts'
import type { TextLine } from './textLine.ts'

/**
 * Marks as not own, among the lines still own, what follows the author's words: legal notices, the signature under its
 * delimiter or by its shape, a telephone's greeting, the footer of a list or of a free mailbox.
 */
export function markBoilerplate(lines: readonly TextLine[], own: boolean[]): void {
  for (const segment of ownSegments(own)) {
    markLegalNotices(lines, own, segment)
    let end = trimEnd(lines, own, segment)
    end = markDelimited(lines, own, { from: segment.from, to: end })
    end = markFooter(lines, own, { from: segment.from, to: end })
    end = markMobile(lines, own, { from: segment.from, to: end })
    const signature = findSignature(lines, {
      from: segment.from,
      to: trimEnd(lines, own, { from: segment.from, to: end }),
    })
    if (signature !== null) own.fill(false, signature.from, signature.to)
  }
}

function ownSegments(own: readonly boolean[]): readonly LineRange[] {
  const segments: LineRange[] = []
  let from = -1
  for (let index = 0; index <= own.length; index++) {
    if (own[index] === true) {
      if (from < 0) from = index
    } else if (from >= 0) {
      segments.push({ from, to: index })
      from = -1
    }
  }
  return segments
}

/** The end of a range without the blank lines and the lines no longer own at its end. */
function trimEnd(lines: readonly TextLine[], own: readonly boolean[], range: LineRange): number {
  let end = range.to
  while (end > range.from && (own[end - 1] !== true || lines[end - 1]?.text === '')) end--
  return end
}

const LONGEST_SIGNATURE = 15

/** `-- ` (RFC 3676, section 4.3), also where its space was lost, over at most 15 lines. */
function markDelimited(lines: readonly TextLine[], own: boolean[], range: LineRange): number {
  let filled = 0
  for (let index = range.to - 1; index >= range.from && filled <= LONGEST_SIGNATURE; index--) {
    const line = lines[index]
    if (line === undefined || line.text === '') continue
    if (line.text === '--' && !line.indented) {
      own.fill(false, index, range.to)
      return index
    }
    filled++
  }
  return range.to
}

const LONGEST_FOOTER = 8

/** A ruler over at most 8 lines of which one names a list or a web address. */
function markFooter(lines: readonly TextLine[], own: boolean[], range: LineRange): number {
  let filled = 0
  let footer = false
  for (let index = range.to - 1; index >= range.from && filled <= LONGEST_FOOTER; index--) {
    const text = lines[index]?.text ?? ''
    if (text === '') continue
    if (footer && isRuler(text)) {
      own.fill(false, index, range.to)
      return index
    }
    footer ||= isFooterLine(text)
    filled++
  }
  return range.to
}

function markMobile(lines: readonly TextLine[], own: boolean[], range: LineRange): number {
  const end = trimEnd(lines, own, range)
  if (!isMobileSignature(lines[end - 1]?.text ?? '')) return range.to
  own.fill(false, end - 1, range.to)
  return end - 1
}

function markLegalNotices(lines: readonly TextLine[], own: boolean[], segment: LineRange): void {
  let from = segment.from
  let paragraph = ''
  for (let index = segment.from; index <= segment.to; index++) {
    const text = index < segment.to ? (lines[index]?.text ?? '') : ''
    if (text !== '' && !isRuler(text)) {
      if (paragraph === '') from = index
      paragraph = paragraph.length > 3000 ? paragraph : `${paragraph} ${text}`
      continue
    }
    if (isLegalNotice(paragraph)) own.fill(false, from, index)
    paragraph = ''
  }
}
