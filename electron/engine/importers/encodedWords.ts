import { decodeWords } from 'postal-mime'
import { decodeQuotedPrintable } from './quotedPrintable.ts'
import { decodeUtf7 } from './utf7.ts'

// Some programs put undecoded text into a quoted word; its bytes have been decoded with the rest of the header by now.
const RAW_WORD = /=\?[\w-]+\?q\?([^?]*)\?=/gi
const UTF7_WORD = /=\?(?:unicode-1-1-)?utf-7\?([bq])\?([^?\s]*)\?=/gi
const PRINTABLE = /^[ -~]*$/

/** Text of a header value with its RFC 2047 encoded words decoded; control characters become spaces. */
export function decodeHeaderText(value: string): string {
  const encoded = value.includes('=?')
  if (!encoded && PRINTABLE.test(value)) return value.trim()
  const text = encoded ? decodeWords(value.replace(RAW_WORD, decodeRawWord).replace(UTF7_WORD, decodeUtf7Word)) : value
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
}

function decodeRawWord(word: string, content: string): string {
  return PRINTABLE.test(content) ? word : content.replaceAll('_', ' ')
}

/** postal-mime knows every charset that TextDecoder knows, and UTF-7 is not among them. */
function decodeUtf7Word(_: string, encoding: string, content: string): string {
  const isBase64 = encoding.toLowerCase() === 'b'
  const bytes = isBase64
    ? Buffer.from(content, 'base64')
    : decodeQuotedPrintable(Buffer.from(content.replaceAll('_', ' '), 'latin1'))
  return decodeUtf7(bytes.toString('latin1'))
}
