import { mkdir } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { PasserelleError, toWireError } from '../../shared/api/errors.ts'
import { type EngineEndpoint, serveWire } from '../../shared/api/rpcServer.ts'
import { contentSecurityPolicy, PROTECTIVE_HEADERS } from '../shell/contentSecurityPolicy.ts'
import { createSettingsFile } from '../shell/settingsFile.ts'
import { type Access, createAccess } from './access.ts'
import { sendError } from './reply.ts'
import { route, type RouteContext } from './routes.ts'
import { createUploads } from './uploads.ts'
import { webSocketWire } from './webSocketWire.ts'

/** Bytes of one frame from a page: a question, never a document. */
const LARGEST_FRAME = 4 * 2 ** 20
const GOING_AWAY = 1001
const GOODBYE_MS = 500

export interface BrowserHostOptions {
  readonly engine: EngineEndpoint
  /** What `npm run build` made of the renderer. */
  readonly rendererDirectory: string
  /** 0 or absent: one that is free. */
  readonly port?: number
  /** Made for this host alone, and removed with all it holds when the host closes. */
  readonly uploadDirectory: string
  readonly settingsFile: string
}

export interface BrowserHost {
  /** Opens Passerelle in one browser, once. */
  readonly url: string
  /** Ends open connections and removes what was uploaded; the engine stays open. */
  close(): Promise<void>
}

/**
 * The engine behind a server that listens on 127.0.0.1 alone; routes.ts lists what it answers. Rejects with `bad-argument`
 * when the port is taken.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  await mkdir(options.uploadDirectory, { recursive: true, mode: 0o700 })
  const server = createServer()
  // A large export takes longer to upload than the five minutes that a request is given by default.
  server.requestTimeout = 0
  const port = await listen(server, options.port ?? 0)
  const access = createAccess(port)
  const uploads = createUploads(options.uploadDirectory)
  const settings = createSettingsFile(options.settingsFile)

  answerRequests(server, port, { access, rendererDirectory: options.rendererDirectory, uploads, settings })
  const sockets = answerSockets(server, access, options.engine)
  return {
    url: `http://127.0.0.1:${String(port)}/enter?token=${access.token}`,
    async close() {
      for (const socket of sockets.clients) end(socket)
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      await uploads.close()
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new PasserelleError('bad-argument', { name: 'port', detail: error.message }, { cause: error }))
    })
    server.listen({ port, host: '127.0.0.1' }, () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function answerRequests(server: Server, port: number, context: RouteContext): void {
  const headers = {
    ...PROTECTIVE_HEADERS,
    'Content-Security-Policy': contentSecurityPolicy([
      `ws://127.0.0.1:${String(port)}`,
      `ws://localhost:${String(port)}`,
    ]),
  }
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    route(context, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else sendError(request, response, toWireError(error))
    })
  })
}

function answerSockets(server: Server, access: Access, engine: EngineEndpoint): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME })
  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy())
    const { headers } = request
    if (!access.isOwnHost(headers) || !access.isOwnOrigin(headers, true) || !access.hasEntered(headers)) {
      refuse(connection, '403 Forbidden')
    } else if (request.url !== '/engine') {
      refuse(connection, '404 Not Found')
    } else {
      sockets.handleUpgrade(request, connection, head, (socket) => {
        // ws closes the socket itself after an error, such as a frame beyond the limit; that is all there is to do.
        socket.on('error', () => undefined)
        serveWire(engine, webSocketWire(socket))
      })
    }
  })
  return sockets
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Says goodbye, and hangs up on a page that does not answer. */
function end(socket: WebSocket): void {
  socket.close(GOING_AWAY)
  setTimeout(() => {
    socket.terminate()
  }, GOODBYE_MS).unref()
}
