import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { type ErrorCode, PasserelleError, type WireError } from '../../shared/api/errors.ts'
import { errorText } from '../../shared/wording/errorTexts.ts'
import { preferredLanguage } from '../../shared/wording/language.ts'
import type { Asset } from '../shell/assets.ts'

const STATUS: Partial<Record<ErrorCode, number>> = {
  'bad-argument': 400,
  'not-allowed': 403,
  'not-found': 404,
  'disk-full': 507,
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}

export function sendNothing(response: ServerResponse): void {
  response.writeHead(204).end()
}

export async function sendFile(response: ServerResponse, asset: Asset, withBody: boolean): Promise<void> {
  response.writeHead(200, { 'Content-Type': asset.type, 'Content-Length': asset.bytes })
  if (!withBody) response.end()
  else await pipeline(createReadStream(asset.path), response)
}

/** The error as JSON for the page's own requests (`/shell/...`), as a sentence for a person who opened the address. */
export function sendError(request: IncomingMessage, response: ServerResponse, error: WireError): void {
  const status = STATUS[error.code] ?? 500
  // What is still on its way is not read, so the connection cannot be used again.
  response.setHeader('Connection', 'close')
  if (request.url?.startsWith('/shell/')) {
    sendJson(response, error, status)
    return
  }
  const locales = (request.headers['accept-language'] ?? '').split(',').map((locale) => locale.trim())
  const { what, next } = errorText(error, preferredLanguage(locales))
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${what} ${next}\n`)
}

/** Rejects with `bad-argument` beyond `limit` bytes and for what is not JSON. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > limit) throw new PasserelleError('bad-argument', { name: 'body', detail: `> ${limit} bytes` })
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch (error) {
    throw new PasserelleError('bad-argument', { name: 'body', detail: 'JSON' }, { cause: error })
  }
}
