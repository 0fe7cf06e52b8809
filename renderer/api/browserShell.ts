import { PasserelleError } from '../../shared/api/errors.ts'
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
  if (!reply.ok)
    throw new PasserelleError(reply.status === 403 ? 'not-allowed' : 'internal', { detail: reply.statusText })
  return reply
}

/** Streams the files into one private folder of the host; each reply is the path of the copy's outermost file or folder. */
async function upload(
  request: typeof fetch,
  files: readonly DroppedFile[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly string[]> {
  const batch = crypto.randomUUID()
  const paths = new Set<string>()
  for (const [index, { file, path }] of files.entries()) {
    onProgress(index, files.length)
    const place = path.split('/').map(encodeURIComponent).join('/')
    try {
      const reply = await ask(request, `/shell/upload/${batch}/${place}`, { method: 'PUT', body: file as Blob })
      paths.add(((await reply.json()) as { path: string }).path)
    } catch (error) {
      if (error instanceof PasserelleError && error.code === 'not-allowed') throw error
      throw new PasserelleError('upload-failed', { path, detail: error instanceof Error ? error.message : '' })
    }
  }
  onProgress(files.length, files.length)
  return [...paths]
}
