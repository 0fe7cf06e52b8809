/**
 * What the browser host answers. Every request must name the host's own address in `Host`, come from its own pages
 * (`Origin`, `Sec-Fetch-Site`) and, `/enter` aside, carry the cookie; else it is 403. Errors of `/shell/...` are a
 * `WireError` as JSON: 400 `bad-argument`, 403 `not-allowed`, 404 `not-found`, 507 `disk-full`, 500 whatever else.
 *
 * | request                             | body            | answer                                                     |
 * |-------------------------------------|-----------------|------------------------------------------------------------|
 * | GET /enter?token=T                  |                 | once: 303 to `/` with the cookie                           |
 * | GET /, /assets/...                  |                 | the renderer's files                                       |
 * | WebSocket /engine                   |                 | one ClientFrame or EngineFrame a message, as JSON          |
 * | GET /shell/complete?prefix=P        |                 | JSON array of paths, at most 20, folders with separator    |
 * | GET /shell/settings                 |                 | ShellSettings                                              |
 * | PUT /shell/settings                 | ShellSettings   | 204                                                        |
 * | PUT /shell/upload/BATCH/NAME/NAME.. | the file's bytes | `{path}` of the copy of the outermost NAME; each NAME goes through `encodeURIComponent` |
 *
 * BATCH is 8 to 64 letters, digits, `-` or `_`, chosen by the page for each drop (`crypto.randomUUID()`).
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PasserelleError } from '../../shared/api/errors.ts'
import { findAsset } from '../shell/assets.ts'
import { completePath } from '../shell/completePath.ts'
import type { SettingsFile } from '../shell/settingsFile.ts'
import type { Access } from './access.ts'
import { readJson, sendFile, sendJson, sendNothing } from './reply.ts'
import type { Uploads } from './uploads.ts'

const SETTINGS_LIMIT = 4096

export interface RouteContext {
  readonly access: Access
  readonly rendererDirectory: string
  readonly uploads: Uploads
  readonly settings: SettingsFile
}

/** Answers, or rejects with a PasserelleError that the caller sends. */
export async function route(context: RouteContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { access } = context
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const entering = request.method === 'GET' && path === '/enter'

  if (!access.isOwnHost(request.headers)) throw new PasserelleError('not-allowed')
  if (entering) {
    enter(access, request, response, query)
    return
  }
  if (!access.isOwnOrigin(request.headers, !reading) || !access.hasEntered(request.headers)) {
    throw new PasserelleError('not-allowed')
  }
  if (path.startsWith('/shell/')) await shell(context, request, response, { path, query })
  else if (reading) await file(context.rendererDirectory, request, response, path)
  else throw notFound(path)
}

function enter(access: Access, request: IncomingMessage, response: ServerResponse, query: string): void {
  const token = new URLSearchParams(query).get('token') ?? ''
  if (access.redeem(token)) response.setHeader('Set-Cookie', access.cookie)
  else if (!access.hasEntered(request.headers)) throw new PasserelleError('not-allowed')
  response.writeHead(303, { Location: '/' }).end()
}

async function file(
  directory: string,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const asset = await findAsset(directory, path)
  if (!asset) throw notFound(path)
  await sendFile(response, asset, request.method === 'GET')
}

async function shell(
  { uploads, settings }: RouteContext,
  request: IncomingMessage,
  response: ServerResponse,
  { path, query }: { path: string; query: string },
): Promise<void> {
  const [endpoint = '', batch = '', ...names] = path.slice('/shell/'.length).split('/').map(decode)
  switch (`${request.method ?? ''} ${endpoint}`) {
    case 'GET complete':
      sendJson(response, await completePath(new URLSearchParams(query).get('prefix') ?? ''))
      return
    case 'GET settings':
      sendJson(response, await settings.read())
      return
    case 'PUT settings':
      await settings.write(await readJson(request, SETTINGS_LIMIT))
      sendNothing(response)
      return
    case 'PUT upload':
      sendJson(response, { path: await uploads.receive(batch, names, request, contentLength(request)) })
      return
    default:
      throw notFound(path)
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch (error) {
    throw new PasserelleError('bad-argument', { name: 'path', detail: name }, { cause: error })
  }
}

function contentLength(request: IncomingMessage): number | null {
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  return Number.isSafeInteger(length) ? length : null
}

function notFound(path: string): PasserelleError {
  return new PasserelleError('not-found', { kind: 'page', id: path })
}
