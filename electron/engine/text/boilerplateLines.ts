import { isAttachmentLine, isDeviceGreeting, isLegalNotice, isRuler } from './boilerplate.ts'
import type { AuthorNames } from './authorName.ts'
import { findAuthorSignature } from './authorSignature.ts'
import { listFooterStart } from './listFooter.ts'
import { findSignature } from './signatureBlock.ts'
import type { LineRange } from './signatureBlock.ts'
import type { TextLine } from './textLine.ts'

/**
 * Marks as not own, among the lines still own, what follows the author's words: legal notices, the signature under its
 * delimiter, by its author's name or by its shape, a telephone's greeting, the footer of a list or of a free mailbox. The names of files the
 * author attached, at the end of the text, stay.
 */
export function markBoilerplate(lines: readonly TextLine[], own: boolean[], author: AuthorNames | null): void {
  const filesAt = attachmentsStart(lines)
  for (const { from, to } of ownSegments(own.slice(0, filesAt))) {
    markLegalNotices(lines, own, { from, to })
    let end = trimEnd(lines, own, { from, to })
    end = markDelimited(lines, own, { from, to: end })
    end = markDelimited(lines, own, { from, to: end }, LONGEST_VERSION)
    end = markFooter(lines, own, { from, to: trimEnd(lines, own, { from, to: end }) })
    end = markDeviceGreeting(lines, own, { from, to: end })
    markSignatures(lines, own, { from, to: trimEnd(lines, own, { from, to: end }) }, author)
  }
  markRulers(lines, own)
}

/** A ruler next to something that is not own separates it from the author's words, and is none of them. */
function markRulers(lines: readonly TextLine[], own: boolean[]): void {
  for (const [index, { text }] of lines.entries()) {
    if (own[index] !== true || !isRuler(text)) continue
    if (!isOwnBeside(lines, own, index, -1) || !isOwnBeside(lines, own, index, 1)) own[index] = false
  }
}

/** Whether the nearest filled line above or below is own; at either end of the text, yes. */
function isOwnBeside(lines: readonly TextLine[], own: readonly boolean[], index: number, step: 1 | -1): boolean {
  let beside = index + step
  while (lines[beside]?.text === '') beside += step
  return own[beside] ?? true
}

function attachmentsStart(lines: readonly TextLine[]): number {
  let start = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index]?.text ?? ''
    if (isAttachmentLine(text)) start = index
    else if (text !== '') break
  }
  return start
}

/** A signature may also stand above a ruler, with more text below. */
function markSignatures(
  lines: readonly TextLine[],
  own: boolean[],
  range: LineRange,
  author: AuthorNames | null,
): void {
  let from = range.from
  for (let index = range.from; index <= range.to; index++) {
    if (index < range.to && !isRuler(lines[index]?.text ?? '')) continue
    const part = { from, to: index }
    const named = author === null ? null : findAuthorSignature(lines, part, author)
    const signature = named ?? findSignature(lines, part)
    if (signature !== null) own.fill(false, signature.from, signature.to)
    from = index + 1
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
const LONGEST_UNSURE_SIGNATURE = 8
/** A version control system signs a patch with its version, above the author's own signature. */
const LONGEST_VERSION = 2

/**
 * `-- ` (RFC 3676, section 4.3) over at most 15 lines; where its last space was lost, over at most 8. At the top of a text it is
 * no more than a line: some put their whole message under it.
 */
function markDelimited(
  lines: readonly TextLine[],
  own: boolean[],
  range: LineRange,
  longest = LONGEST_SIGNATURE,
): number {
  let filled = 0
  for (let index = range.to - 1; index >= range.from && filled <= longest; index--) {
    const line = lines[index]
    if (line === undefined || line.text === '') continue
    if (line.text === '--' && !line.indented && (filled <= LONGEST_UNSURE_SIGNATURE || line.end - line.start > 3)) {
      const atTop = lines.findIndex(({ text }) => text !== '') === index
      own.fill(false, index, atTop ? index + 1 : range.to)
      return atTop ? range.to : index
    }
    filled++
  }
  return range.to
}

function markFooter(lines: readonly TextLine[], own: boolean[], range: LineRange): number {
  const start = listFooterStart(lines, range)
  own.fill(false, start, range.to)
  return start
}

function markDeviceGreeting(lines: readonly TextLine[], own: boolean[], range: LineRange): number {
  const end = trimEnd(lines, own, range)
  if (!isDeviceGreeting(lines[end - 1]?.text ?? '')) return range.to
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
