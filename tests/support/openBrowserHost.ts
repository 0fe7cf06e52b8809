import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { EngineEndpoint } from '../../shared/api/rpcServer.ts'
import { type BrowserHost, startBrowserHost } from '../../electron/serve/browserHost.ts'
import { fakeEngine } from './fakeEngine.ts'
import { type HttpAnswer, httpRequest, type HttpQuestion } from './httpRequest.ts'
import { temporaryFolder } from './temporaryFolder.ts'

export interface OpenedHost {
  readonly host: BrowserHost
  readonly port: number
  readonly origin: string
  /** Path and query of the printed address. */
  readonly entrance: string
  readonly uploadDirectory: string
  /** As the page would: with its cookie, from its origin. */
  readonly ask: (path: string, question?: HttpQuestion) => Promise<HttpAnswer>
  /** The headers that `ask` sends; enters if nobody has yet. */
  readonly ownHeaders: () => Promise<Record<string, string>>
}

/** A browser host over a fake engine and a page of one line, closed with the test. */
export async function openBrowserHost(engine: EngineEndpoint = fakeEngine()): Promise<OpenedHost> {
  const folder = temporaryFolder({
    'renderer/index.html': '<!doctype html><title>Passerelle</title>',
    'renderer/assets/page.js': 'export {}',
    'secret.js': 'outside the renderer',
  })
  const uploadDirectory = join(folder, 'uploads')
  const host = await startBrowserHost({
    engine,
    rendererDirectory: join(folder, 'renderer'),
    uploadDirectory,
    settingsFile: join(folder, 'settings.json'),
  })
  onTestFinished(() => host.close())
  const url = new URL(host.url)
  const port = Number(url.port)
  const entrance = url.pathname + url.search
  let cookie: string | undefined

  async function ownHeaders(): Promise<Record<string, string>> {
    cookie ??= cookieOf(await httpRequest(port, entrance))
    return { cookie, origin: url.origin }
  }
  return {
    host,
    port,
    origin: url.origin,
    entrance,
    uploadDirectory,
    ownHeaders,
    async ask(path, question = {}) {
      return httpRequest(port, path, { ...question, headers: { ...(await ownHeaders()), ...question.headers } })
    },
  }
}

/** What a browser would send back of the answer's Set-Cookie header. */
export function cookieOf(answer: HttpAnswer): string {
  const [header = ''] = answer.headers['set-cookie'] ?? []
  return header.split(';', 1)[0] ?? ''
}
