import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { findAsset } from '../shell/assets.ts'
import { contentSecurityPolicy, PROTECTIVE_HEADERS } from '../shell/contentSecurityPolicy.ts'

const SCHEME = 'app'
const HOST = 'passerelle'
export const APP_ORIGIN = `${SCHEME}://${HOST}`

const HEADERS = { ...PROTECTIVE_HEADERS, 'Content-Security-Policy': contentSecurityPolicy([]) }

/** Makes app:// an origin like those of the web, with its policies. To be called before Electron is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer, and nothing else, at app://passerelle/. */
export function serveAppProtocol(rendererDirectory: string): void {
  protocol.handle(SCHEME, (request) => answer(rendererDirectory, request))
}

async function answer(rendererDirectory: string, request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url)
  const asset = host === HOST && request.method === 'GET' ? await findAsset(rendererDirectory, pathname) : null
  if (!asset) return new Response(null, { status: 404, headers: HEADERS })
  return new Response(await readFile(asset.path), { headers: { ...HEADERS, 'Content-Type': asset.type } })
}

/** Whether a URL is a page of Passerelle's own. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`)
}
