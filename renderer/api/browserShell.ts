import type { WireError } from '../../shared/api/errors.ts'
import { fromWireError, PasserelleError } from '../../shared/api/errors.ts'
import type { DroppedFile, ShellApi, ShellSettings } from '../../shared/api/shellApi.ts'

/** The shell of the browser host: a few endpoints below `/shell` of the server that served this page. */
export function browserShell(request: typeof fetch): ShellApi {
  return {
    host: 'browser',
    async completePath(prefix) {
      const reply = await ask(request, `/shell/complete?prefix=${encodeURIComponent(prefix)}`)
      return (await reply.json()) as readonly string[]
    },
    pathsOfDropped: (files, onProgress) => upload(request, files, onProgress),
    settings: {
      async read() {
        return (await (await ask(request, '/shell/settings')).json()) as ShellSettings
      },
      async write(settings) {
        await ask(request, '/shell/settings', { method: 'PUT', body: JSON.stringify(settings) })
      },
    },
  }
}

async function ask(request: typeof fetch, address: string, options: RequestInit = {}): Promise<Response> {
  const reply = await request(address, { credentials: 'same-origin', ...options })
  if (!reply.ok) throw await refusal(reply)
  return reply
}

/** The host says what went wrong as a WireError; whatever else stands in the way (a proxy, say) does not. */
async function refusal(reply: Response): Promise<PasserelleError> {
  try {
    return fromWireError((await reply.json()) as WireError)
  } catch {
    return new PasserelleError('internal', { detail: `${String(reply.status)} ${reply.statusText}` })
  }
}

/** Streams the files one by one into a private folder of the host, which says of each where its outermost copy lies. */
async function upload(
  request: typeof fetch,
  files: readonly DroppedFile[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly string[]> {
  const batch = `/shell/upload/${crypto.randomUUID()}`
  const paths = new Set<string>()
  for (const [index, { file, path }] of files.entries()) {
    onProgress(index, files.length)
    const place = path.split('/').map(encodeURIComponent).join('/')
    const reply = await ask(request, `${batch}/${place}`, { method: 'PUT', body: file as Blob })
    paths.add(((await reply.json()) as { path: string }).path)
  }
  onProgress(files.length, files.length)
  return [...paths]
}
