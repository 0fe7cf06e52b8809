import { decodeHeaderText } from './encodedWords.ts'
import { decodeMailText } from './mailCharset.ts'
import { remembering } from './remembering.ts'

/** Characters of a Content- field that are looked at; longer ones are hostile. */
const MAX_FIELD = 4000
const PARAMETER = /;\s*([!#$&+.^_`|~\w-]+)(\*\d{1,3})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;"]*))/gs

export interface StructuredField {
  /** What comes before the first `;`, in lower case, without comments. */
  readonly value: string
  /** Parameters by lower-case name, the first of each name, decoded (RFC 2231 with its continuations, RFC 2047). */
  readonly parameters: ReadonlyMap<string, string>
}

interface Section {
  readonly index: number
  readonly isEncoded: boolean
  readonly text: string
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map()

/** A Content-Type or Content-Disposition field (RFC 2045 section 5.1). An empty field gives an empty value and no parameters. */
export const parseStructuredField: (field: string) => StructuredField = remembering(readStructuredField, 200)

function readStructuredField(field: string): StructuredField {
  const text = field.slice(0, MAX_FIELD)
  const end = text.indexOf(';')
  const value = (end < 0 ? text : text.slice(0, end))
    .replace(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase()
  if (end < 0) return { value, parameters: NO_PARAMETERS }
  const sections = new Map<string, Section[]>()
  for (const [, name = '', index, star, quoted, bare] of text.slice(end).matchAll(PARAMETER)) {
    const written = quoted === undefined ? withoutComment(bare ?? '') : quoted.replace(/\\(.)/gs, '$1')
    const section = { index: Number(index?.slice(1) ?? 0), isEncoded: star !== undefined, text: written }
    const key = name.toLowerCase()
    const others = sections.get(key)
    if (!others) sections.set(key, [section])
    else if (index !== undefined || section.isEncoded) others.push(section)
  }
  return { value, parameters: new Map([...sections].map(([name, parts]) => [name, joinSections(parts)])) }
}

/** `name=a.pdf (the file)`: a comment follows blank space; a bracket inside a token is part of it. */
function withoutComment(text: string): string {
  return text.replace(/\s\([^()]*\)\s*$/, '').trim()
}

/** RFC 2231: numbered sections in order, those with a star percent-encoded in the charset that the first one names. */
function joinSections(sections: readonly Section[]): string {
  const encoded = sections.filter(({ isEncoded }) => isEncoded)
  if (encoded.length === 0 && sections.length === 1) return decodeHeaderText(sections[0]?.text ?? '')
  // `filename` beside `filename*`: the encoded form is the better one.
  const alone = sections.every(({ index }) => index === 0)
  const ordered = alone ? encoded.slice(0, 1) : sections.toSorted((a, b) => a.index - b.index)
  const [, charset = '', first = ''] = /^([^']*)'[^']*'(.*)$/s.exec(ordered[0]?.text ?? '') ?? [
    '',
    '',
    ordered[0]?.text ?? '',
  ]
  const bytes = ordered.map(({ isEncoded, text }, position) => {
    const content = position === 0 && isEncoded ? first : text
    return isEncoded ? decodePercent(content) : Buffer.from(content, 'utf8')
  })
  return decodeMailText(Buffer.concat(bytes), charset)
}

function decodePercent(text: string): Buffer {
  const latin = Buffer.from(text, 'utf8').toString('latin1')
  return Buffer.from(
    latin.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
}
