/** What an Exchange or Notes gateway address stands for. */
export type LegacyName =
  /** A directory entry; `domain` is that of the gateway, or null. */
  | { readonly entry: string; readonly organisation: string; readonly domain: string | null }
  /** The address itself, wrapped. */
  | { readonly address: string }

/** `_` stands for `/`, and `+2C` for a comma ([MS-OXOSMTP] section 2.2.4, encapsulated addresses). */
const ENCAPSULATED = /^imcea(ex|notes|smtp)-(.*)@([^@]+)$/i
const DISTINGUISHED = /^(?:ex:)?\/o=/i

/**
 * Reads `/O=ENRON/OU=NA/CN=RECIPIENTS/CN=JARNOLD`, `IMCEAEX-_O=ENRON_OU=NA_CN=RECIPIENTS_CN=JARNOLD@enron.com` (both the entry
 * `jarnold` of `enron`) and `IMCEANOTES-+22Ada+22+20+3Cada+40example+2Eorg+3E@example.com` (`ada@example.org`). Null for any other.
 */
export function readLegacyName(address: string): LegacyName | null {
  if (DISTINGUISHED.test(address)) return readPath(address, null)
  const [, type, encoded, domain] = ENCAPSULATED.exec(address) ?? []
  if (type === undefined || encoded === undefined || domain === undefined) return null
  if (type.toLowerCase() === 'ex') return readPath(decode(encoded.replaceAll('_', '/')), domain.toLowerCase())
  const inner = /[^\s<>"',;:()]+@[^\s<>"',;:()@]+\.[a-z]{2,}/i.exec(decode(encoded))
  return inner ? { address: inner[0].toLowerCase() } : null
}

function readPath(path: string, domain: string | null): LegacyName | null {
  const steps = path
    .replace(/^ex:/i, '')
    .split('/')
    .map((step) => /^(o|ou|cn)=(.*)$/i.exec(step.trim()))
  const organisation = steps.find((step) => step?.[1]?.toLowerCase() === 'o')?.[2]?.toLowerCase()
  const last = steps.at(-1)
  if (organisation === undefined || last?.[1]?.toLowerCase() !== 'cn') return null
  // Later servers put 32 hexadecimal digits before the name.
  const entry = (last[2] ?? '').toLowerCase().replace(/^[0-9a-f]{32}-/, '')
  return entry === '' || entry === 'recipients' ? null : { entry, organisation, domain }
}

function decode(text: string): string {
  return text.replace(/\+([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
