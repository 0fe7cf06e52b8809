const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g

/** True for the labels of UTF-7, which some Outlook versions sent and which no TextDecoder reads. */
export function isUtf7(label: string): boolean {
  return /^["']?(?:x-)?(?:unicode-1-1-)?utf-?7(?:-imap)?["']?$/i.test(label.trim())
}

/** Text of UTF-7 (RFC 2152): ASCII with runs of `+`, base64 of UTF-16BE, `-`; `+-` is a plus sign. */
export function decodeUtf7(ascii: string): string {
  return ascii.replace(SHIFTED, (run, base64: string) => {
    if (base64 === '') return run === '+-' ? '+' : run
    const utf16 = Buffer.from(base64, 'base64')
    const whole = utf16.subarray(0, utf16.length - (utf16.length % 2))
    // A plus sign in text that is not UTF-7 at all does not give whole characters.
    return whole.length === 0 ? run : Buffer.from(whole).swap16().toString('utf16le')
  })
}
