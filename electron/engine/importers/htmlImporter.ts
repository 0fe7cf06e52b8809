import { MAX_TEXT_LENGTH } from './archiveLimits.ts'
import { documentImporter } from './documentImporter.ts'
import { decodeDocumentText, looksLikeText } from './documentText.ts'
import { declaredCharset, readHtmlHead } from './htmlHead.ts'
import { htmlToPlainText } from './htmlToPlainText.ts'
import { ReadProblem } from './readProblem.ts'

/** Web pages, by name or by how they begin; a page whose markup alone is longer than MAX_TEXT_LENGTH is `too-large`. */
export const htmlImporter = documentImporter({
  id: 'html',
  detect: ({ name, head }) => looksLikeText(head) && (/\.(?:html?|xhtml|shtml)$/.test(name) || startsAsHtml(head)),
  read(bytes) {
    const html = decodeDocumentText(bytes, declaredCharset(bytes))
    if (html.length > MAX_TEXT_LENGTH) throw new ReadProblem('too-large', `${html.length} characters of HTML`)
    return { ...readHtmlHead(html), text: htmlToPlainText(html, MAX_TEXT_LENGTH) }
  },
})

/** A doctype or one of the outer elements, after white space, comments and an XML declaration. */
function startsAsHtml(head: Uint8Array): boolean {
  const start = decodeDocumentText(head).replace(/<!--[^]{0,2000}?-->|<\?xml[^<>]*\?>/g, '')
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(start)
}
