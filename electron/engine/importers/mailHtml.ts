import type { DomNode, FormatCallback, SelectorDefinition } from 'html-to-text'
import { htmlConverter } from './htmlToPlainText.ts'

/** Where Outlook, Hotmail and Zimbra put the message that is answered or forwarded, its header first. */
const SEPARATORS: readonly string[] = [
  'div#divRplyFwdMsg',
  'div#mail-editor-reference-message-container',
  '#OLK_SRC_BODY_SECTION',
  'hr#stopSpelling',
  'hr#zwchr',
  // Outlook on a desktop: the header stands under a line of its own colours, grey since 2013, blue before.
  ...['#E1E1E1', '#B5C4DF'].flatMap((colour) => [
    `div[style*="border-top:solid ${colour}"]`,
    `div[style*="border-top: solid ${colour}"]`,
  ]),
]

/** Elements that hold an older message with its announcement, and are no blockquote. */
const QUOTATIONS: readonly string[] = ['div.yahoo_quoted', 'div[name="quote"]', 'div.moz-email-quote']

const ANNOUNCEMENTS: readonly string[] = ['div.gmail_attr', 'div.moz-cite-prefix', 'p#reply-intro']

const SIGNATURES: readonly string[] = [
  ...['div.gmail_signature', 'div[data-smartmail="gmail_signature"]', 'div.moz-signature', 'pre.moz-signature'],
  ...['div#Signature', 'div#ms-outlook-mobile-signature', 'div#ymail_android_signature', 'div#AppleMailSignature'],
  ...['div.protonmail_signature_block', 'div#signature', 'div.signature', 'div[data-marker="__SIG_POST__"]'],
]

/** What no reader of the mail sees: the line that mail programs show beside the subject, parts for other screens. */
const HIDDEN: readonly string[] = [
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden', 'max-height:0', 'max-height: 0'].map(
    (style) => `*[style*="${style}"]`,
  ),
  ...['*.preheader', '*[hidden]', 'head'],
]

/** Indentation, which Gmail makes with the element of a quotation. */
const INDENTED = [
  'blockquote[style*="border:none"]',
  'blockquote[style*="border: none"]',
  'blockquote[style*="border: medium none"]',
]

/** Puts a line above an element's text, so that the cleaning of texts sees whose words follow. */
function below(line: string): FormatCallback {
  return (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 2 })
    builder.addLiteral(line)
    builder.addLineBreak()
    walk(element.children, builder)
    builder.closeBlock({ trailingLineBreaks: 2 })
  }
}

/** An announcement over a blockquote is part of it, in whatever language; over anything else it is read for what it says. */
const announcement: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  if (isBeforeQuotation(element)) builder.addInline('> ')
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

/** The parser links each node to the next beside it, which the converter's types leave out. */
interface LinkedNode extends DomNode {
  readonly next?: LinkedNode | null
}

function isBeforeQuotation(element: LinkedNode): boolean {
  let next = element.next ?? null
  while (next !== null && (next.name === 'br' || (next.type === 'text' && next.data?.trim() === ''))) {
    next = next.next ?? null
  }
  return next?.name === 'blockquote'
}

function selectorsOf(selectors: readonly string[], format: string): SelectorDefinition[] {
  return selectors.map((selector) => ({ selector, format }))
}

/**
 * Text of a message in HTML, as a program for plain text would have written it: `> ` before quotations, `-----Original Message-----`
 * above the header of a message quoted whole, `-- ` above a signature. Leaves out what no reader sees.
 */
export const mailHtmlToText = htmlConverter({
  formatters: { separator: below('-----Original Message-----'), signature: below('-- '), announcement },
  selectors: [
    ...selectorsOf(SEPARATORS, 'separator'),
    ...selectorsOf(QUOTATIONS, 'blockquote'),
    ...selectorsOf(ANNOUNCEMENTS, 'announcement'),
    ...selectorsOf(SIGNATURES, 'signature'),
    ...selectorsOf(INDENTED, 'block'),
    ...selectorsOf(HIDDEN, 'skip'),
  ],
})
