import { compile } from 'html-to-text'

/** Longer HTML of a message is cut: what a person wrote is at its beginning. */
const MAX_HTML_LENGTH = 4 * 1024 * 1024
/** Elements nested deeper than this are left out: a message of nothing but `<div>` must not exhaust the stack. */
const MAX_DEPTH = 200

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: Infinity, maxDepth: MAX_DEPTH, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
})

/**
 * Text of an HTML body, one line for each block, with `> ` before the lines of a blockquote; links and images lose their
 * addresses. What lies beyond `maxLength` UTF-16 units is left out. Never throws: HTML that cannot be converted gives what
 * is left when its tags are taken away.
 */
export function htmlToPlainText(html: string, maxLength = MAX_HTML_LENGTH): string {
  const input = html.slice(0, maxLength)
  try {
    return convert(input).replaceAll('\u00a0', ' ')
  } catch {
    return input.replace(/<[^<>]*>/g, ' ')
  }
}
