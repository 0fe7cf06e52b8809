import { decodeWords } from 'postal-mime'

const PRINTABLE = /^[ -~]*$/

/** Text of a header value with its RFC 2047 encoded words decoded; control characters become spaces. */
export function decodeHeaderText(value: string): string {
  const encoded = value.includes('=?')
  if (!encoded && PRINTABLE.test(value)) return value.trim()
  const text = encoded ? decodeWords(value) : value
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
}
