import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { decodeUtf7, isUtf7 } from './utf7.ts'

// Labels seen in mail that the WHATWG Encoding Standard does not list, after lower-casing and removing an x- prefix.
const ALIASES: Readonly<Record<string, string>> = {
  'iso-8859-8-e': 'iso-8859-8',
  'windows-932': 'shift_jis',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp850: 'windows-1252',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'ks_c_5601-1987': 'euc-kr',
  'utf-8-sig': 'utf-8',
}
const UNSAID = /^(?:|us-?ascii|ascii|ansi_x3\.4-19[68]8|.*unknown.*|undefined|default|none|binary|7bit|8bit)$/
const decoders = new Map<string, TextDecoder | null>()
const windows1252 = new TextDecoder('windows-1252')

/**
 * Text of mail bytes in a declared charset (a MIME label, any case). Where the label says nothing or is not known: UTF-8
 * if the bytes are valid UTF-8, else windows-1252. Never throws; what cannot be decoded becomes U+FFFD. A byte order mark
 * is dropped.
 */
export function decodeMailText(bytes: Uint8Array, label: string): string {
  if (isUtf7(label)) return decodeUtf7(Buffer.from(bytes).toString('latin1'))
  const charset = canonicalCharset(label)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const asciiCompatible = charset === '' || charset === 'utf-8' || charset === 'windows-1252'
  if (asciiCompatible && isAscii(buffer)) return buffer.toString('latin1')
  if (charset === 'utf-8' || (charset === '' && isUtf8(buffer))) return buffer.toString('utf8').replace(/^\ufeff/, '')
  const decoder = charset === '' ? windows1252 : (decoders.get(charset) ?? windows1252)
  return decoder.decode(buffer)
}

/** The WHATWG name of a charset that can be decoded; empty where the label says nothing or is not known. */
function canonicalCharset(label: string): string {
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  if (UNSAID.test(plain)) return ''
  const bare = plain.replace(/^x-(?!mac|user)/, '')
  const decoder = findDecoder(plain) ?? findDecoder(ALIASES[bare] ?? bare)
  if (!decoder) return ''
  decoders.set(decoder.encoding, decoder)
  return decoder.encoding
}

function findDecoder(label: string): TextDecoder | null {
  const known = decoders.get(label)
  if (known !== undefined) return known
  let decoder: TextDecoder | null = null
  try {
    decoder = new TextDecoder(label)
  } catch {
    // Not a label of the Encoding Standard.
  }
  // Labels come from the messages: hostile ones must not fill the memory.
  if (decoders.size < 500) decoders.set(label, decoder)
  return decoder
}
