import type { HtmlToTextOptions } from 'html-to-text'
import { deepestNesting, stripTags } from './htmlTags.ts'
import { packageWhenNeeded } from './packageWhenNeeded.ts'

const htmlToText = packageWhenNeeded('html-to-text', (exported) => exported as typeof import('html-to-text'))

/** Longer HTML of a message is cut: what a person wrote is at its beginning. */
export const MAX_HTML_LENGTH = 2 * 1024 * 1024
/**
 * HTML nested deeper only loses its tags. Real mail nests some dozens of elements; thousands of `<div>` take the converter
 * minutes (its time grows with the square of the depth) and then its stack.
 */
const MAX_NESTING = 400

const SELECTORS: NonNullable<HtmlToTextOptions['selectors']> = [
  { selector: 'a', options: { ignoreHref: true } },
  { selector: 'img', format: 'skip' },
  { selector: 'title', format: 'skip' },
  { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
  { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
  { selector: 'ul', options: { itemPrefix: '- ' } },
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
]

/**
 * What makes text of HTML, one line for each block, with `> ` before the lines of a blockquote; links and images lose their
 * addresses. What lies beyond `maxLength` UTF-16 units is left out. Never throws: HTML that is nested beyond reason, or
 * cannot be converted, only loses its tags.
 *
 * @param special selectors and formatters beside those of every page
 */
export function htmlConverter({
  selectors = [],
  formatters = {},
}: Pick<HtmlToTextOptions, 'selectors' | 'formatters'>): (html: string, maxLength?: number) => string {
  let convert: ((html: string) => string) | undefined
  const compiled = () =>
    htmlToText().compile({
      wordwrap: false,
      limits: { maxInputLength: Infinity, maxDepth: MAX_NESTING, ellipsis: '' },
      formatters,
      selectors: [...SELECTORS, ...selectors],
    })
  return (html, maxLength = MAX_HTML_LENGTH) => {
    const input = html.slice(0, maxLength)
    if (deepestNesting(input) > MAX_NESTING) return stripTags(input)
    try {
      convert ??= compiled()
      return convert(input).replaceAll('\u00a0', ' ')
    } catch {
      return stripTags(input)
    }
  }
}

/** Text of a page, as `htmlConverter` says. */
export const htmlToPlainText = htmlConverter({})
