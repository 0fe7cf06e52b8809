import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Decides who may speak to the browser host. Any page in any browser can send requests to the loopback, under any name
 * that resolves to it, so being local proves nothing. What proves it is the cookie that the printed address is exchanged
 * for, once; the Host header stops DNS rebinding, and Origin and Sec-Fetch-Site stop other pages, those of other ports of
 * the loopback included (they are the same site, so SameSite alone would let them through).
 */
export interface Access {
  /** Only to be printed: whoever has it may enter, once. */
  readonly token: string
  /** True for the right token, the first time. */
  redeem(token: string): boolean
  /** The Set-Cookie header that the token is exchanged for. */
  readonly cookie: string
  isOwnHost(headers: IncomingHttpHeaders): boolean
  /** `required` where a browser always says its origin: WebSockets and whatever writes. */
  isOwnOrigin(headers: IncomingHttpHeaders, required: boolean): boolean
  hasEntered(headers: IncomingHttpHeaders): boolean
}

export function createAccess(port: number): Access {
  const token = secret()
  const session = secret()
  // Ports share cookies, so the port is in the name lest two libraries open at once put each other out.
  const cookieName = `passerelle-${String(port)}`
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`]
  let redeemed = false

  return {
    token,
    cookie: `${cookieName}=${session}; SameSite=Strict; HttpOnly; Path=/`,
    redeem(candidate) {
      if (redeemed || !equal(candidate, token)) return false
      redeemed = true
      return true
    },
    isOwnHost: ({ host }) => host !== undefined && hosts.includes(host),
    isOwnOrigin(headers, required) {
      const site = headers['sec-fetch-site']
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
      if (headers.origin === undefined) return !required
      return headers.origin === `http://${headers.host ?? ''}`
    },
    hasEntered: ({ cookie }) => cookiesNamed(cookieName, cookie ?? '').some((value) => equal(value, session)),
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function cookiesNamed(name: string, header: string): string[] {
  const start = `${name}=`
  return header
    .split(/; */)
    .filter((cookie) => cookie.startsWith(start))
    .map((cookie) => cookie.slice(start.length))
}

/** In a time that does not depend on where, or by how much, the two differ. */
function equal(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
