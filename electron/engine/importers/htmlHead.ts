import type { DocumentContent } from './documentImporter.ts'
import { readDate } from './documentDate.ts'

/** Metadata of a page stands at its top; some pages begin with tens of KiB of style. UTF-16 units or bytes. */
const HEAD_LENGTH = 128 * 2 ** 10
const AUTHOR_NAMES = new Set([
  'author',
  'authors',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'citation_author',
  'parsely-author',
])
const EDITOR_NAMES = new Set(['dc.contributor', 'dcterms.contributor', 'lastmodifiedby'])
const TITLE_NAMES = new Set(['dc.title', 'dcterms.title', 'og:title', 'citation_title'])
/** Last change first. */
const DATE_NAMES = [
  'article:modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'changed',
  'revised',
  'og:updated_time',
  'article:published_time',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'created',
  'date',
  'citation_date',
]

/** What `<title>`, `<meta>` and the first `<h1>` of a page say about it (HTML Living Standard 4.2.5; Dublin Core, Open Graph). */
export function readHtmlHead(html: string): Omit<DocumentContent, 'text'> {
  const head = html.slice(0, HEAD_LENGTH)
  const metas = readMetas(head)
  const named = (names: ReadonlySet<string>) => metas.filter(([name]) => names.has(name)).map(([, content]) => content)
  const titles = [elementText(head, 'title'), ...named(TITLE_NAMES), elementText(head, 'h1')]
  const dates = DATE_NAMES.flatMap((name) => named(new Set([name])).map(readDate))
  return {
    title: titles.find((title) => title !== '') ?? '',
    // A profile's address is not a name.
    authors: named(AUTHOR_NAMES).filter((author) => !/^https?:/i.test(author)),
    editors: named(EDITOR_NAMES),
    date: dates.find((date) => date !== null) ?? null,
  }
}

/** The charset that a page declares near its top (HTML Living Standard 13.2.3.2); '' where it does not. */
export function declaredCharset(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_LENGTH)).toString('latin1')
  return (
    /<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^<>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    ''
  )
}

function readMetas(head: string): [name: string, content: string][] {
  return Array.from(head.matchAll(/<meta\b([^<>]*)>/gi), ([, attributes = '']): [string, string] => {
    const name =
      attribute(attributes, 'name') || attribute(attributes, 'property') || attribute(attributes, 'http-equiv')
    return [name.toLowerCase(), attribute(attributes, 'content').trim()]
  }).filter(([, content]) => content !== '')
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return decodeReferences(match?.[1] ?? match?.[2] ?? match?.[3] ?? '')
}

function elementText(head: string, name: string): string {
  const open = new RegExp(`<${name}\\b[^<>]*>`, 'i').exec(head)
  if (!open) return ''
  const rest = head.slice(open.index + open[0].length, open.index + open[0].length + 2000)
  const end = rest.search(new RegExp(`</${name}`, 'i'))
  return decodeReferences((end < 0 ? '' : rest.slice(0, end)).replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ugrave: 'ù',
  ucirc: 'û',
  euml: 'ë',
  iuml: 'ï',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  Eacute: 'É',
  Agrave: 'À',
  Ccedil: 'Ç',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Character references of XML and the commonest of HTML; any other stays as written. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
