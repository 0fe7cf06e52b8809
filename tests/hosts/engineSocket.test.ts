import { describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { ClientWire, EngineFrame } from '../../shared/api/rpc.ts'
import { createRpcClient } from '../../shared/api/rpcClient.ts'
import { fakeEngine } from '../support/fakeEngine.ts'
import { openBrowserHost, type OpenedHost } from '../support/openBrowserHost.ts'

async function open({ port, ownHeaders }: OpenedHost, headers?: Record<string, string>, path = '/engine') {
  const socket = new WebSocket(`ws://127.0.0.1:${String(port)}${path}`, { headers: headers ?? (await ownHeaders()) })
  return new Promise<WebSocket>((resolve, reject) => {
    socket.once('open', () => {
      resolve(socket)
    })
    socket.once('error', reject)
  })
}

function clientWire(socket: WebSocket): ClientWire {
  return {
    send: (frame) => {
      socket.send(JSON.stringify(frame))
    },
    receive: (listener) => {
      socket.on('message', (message: Buffer) => {
        listener(JSON.parse(message.toString()) as EngineFrame)
      })
    },
    closed: (listener) => {
      socket.once('close', listener)
    },
  }
}

describe('a page at the engine’s socket', () => {
  test('gets replies, errors and events', async () => {
    const engine = fakeEngine({
      'sample.open': () => ({ jobId: 'job' as never }),
      'source.list': () => {
        throw new PasserelleError('busy')
      },
    })
    const client = createRpcClient(clientWire(await open(await openBrowserHost(engine))))
    const changed = vi.fn()
    client.subscribe('corpusChanged', changed)

    expect(await client.request('sample.open', {})).toEqual({ jobId: 'job' })
    await expect(client.request('source.list', {})).rejects.toMatchObject({ code: 'busy' })
    await expect(client.request('topic.list', { limit: 1 })).rejects.toMatchObject({ code: 'internal' })
    engine.emit('corpusChanged', {})
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledOnce()
    })
  })

  test('that goes away aborts what it still awaited, and is told nothing more', async () => {
    const aborted = vi.fn()
    const asked = vi.fn()
    const engine = fakeEngine({
      'analysis.run': (_, signal) => {
        asked()
        return new Promise(() => {
          signal.addEventListener('abort', aborted)
        })
      },
    })
    const socket = await open(await openBrowserHost(engine))
    socket.send(JSON.stringify({ type: 'request', id: 1, name: 'analysis.run', argument: {} }))
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalledOnce()
    })

    socket.close()

    await vi.waitFor(() => {
      expect([aborted.mock.calls.length, engine.subscribers]).toEqual([1, 0])
    })
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"type":"request","id":"1","name":"source.list"}',
    '{"type":"cancel"}',
    '{"type":"reply","id":1}',
  ])('is put out for sending %j', async (message) => {
    const socket = await open(await openBrowserHost())
    const code = new Promise((resolve) => socket.once('close', resolve))
    socket.send(message)
    expect(await code).toBe(1008)
  })

  test('is put out for a frame that no question needs', async () => {
    const socket = await open(await openBrowserHost())
    const code = new Promise((resolve) => socket.once('close', resolve))
    socket.send('x'.repeat(5 * 2 ** 20))
    expect(await code).toBe(1009)
  })

  test('hears that the host closes', async () => {
    const opened = await openBrowserHost()
    const socket = await open(opened)
    const code = new Promise((resolve) => socket.once('close', resolve))
    await opened.host.close()
    expect(await code).toBe(1001)
  })
})

describe('the engine’s socket is refused', () => {
  test('without the cookie', async () => {
    const host = await openBrowserHost()
    await expect(open(host, { origin: host.origin })).rejects.toThrow('403')
  })

  test('without an origin, and to another one', async () => {
    const host = await openBrowserHost()
    const { cookie = '' } = await host.ownHeaders()
    await expect(open(host, { cookie })).rejects.toThrow('403')
    await expect(open(host, { cookie, origin: 'http://127.0.0.1:1' })).rejects.toThrow('403')
  })

  test('under another name', async () => {
    const host = await openBrowserHost()
    const headers = { ...(await host.ownHeaders()), host: 'evil.example', origin: 'http://evil.example' }
    await expect(open(host, headers)).rejects.toThrow('403')
  })

  test('elsewhere', async () => {
    await expect(open(await openBrowserHost(), undefined, '/other')).rejects.toThrow('404')
  })
})
