import { describe, expect, it } from 'vitest'
import type { EngineEvents, EventName, Handlers } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ClientFrame, ClientWire, EngineFrame, EngineWire } from '../../../shared/api/rpc.ts'
import { createRpcClient } from '../../../shared/api/rpcClient.ts'
import { serveWire } from '../../../shared/api/rpcServer.ts'

/** Two ends of a wire in memory; frames arrive a turn later, as on any real one. */
function memoryWire() {
  const nobody = () => undefined
  const ends: { client: (frame: EngineFrame) => void; engine: (frame: ClientFrame) => void } = {
    client: nobody,
    engine: nobody,
  }
  const closers: (() => void)[] = []
  const sent: { client: ClientFrame[]; engine: EngineFrame[] } = { client: [], engine: [] }
  const client: ClientWire = {
    send(frame) {
      sent.client.push(frame)
      queueMicrotask(() => {
        ends.engine(structuredClone(frame))
      })
    },
    receive: (listener) => void (ends.client = listener),
    closed: (listener) => void closers.push(listener),
  }
  const engine: EngineWire = {
    send(frame) {
      sent.engine.push(frame)
      queueMicrotask(() => {
        ends.client(structuredClone(frame))
      })
    },
    receive: (listener) => void (ends.engine = listener),
    closed: (listener) => void closers.push(listener),
  }
  return {
    client,
    engine,
    sent,
    close: () => {
      for (const closer of closers) closer()
    },
  }
}

function served(handlers: Partial<Handlers>) {
  const wire = memoryWire()
  let emit: <Name extends EventName>(name: Name, payload: EngineEvents[Name]) => void = () => undefined
  let subscribed = true
  serveWire(
    {
      handlers: handlers as Handlers,
      subscribe(listener) {
        emit = listener
        return () => void (subscribed = false)
      },
    },
    wire.engine,
  )
  return {
    ...wire,
    transport: createRpcClient(wire.client),
    emit: () => {
      emit('corpusChanged', {})
    },
    subscribed: () => subscribed,
  }
}

const codeOf = async (request: Promise<unknown>) => {
  const error = await request.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof PasserelleError ? [error.code, error.params] : error
}

const TOPIC = {
  key: 'gas',
  label: 'gas',
  items: 0,
  threads: 0,
  score: 1,
  holders: [],
  departments: [],
  effectiveHolders: 0,
  busFactor: 0,
  since: null,
  until: null,
  trend: { direction: 'unclear', ratio: null, p: 1 },
  burst: null,
} as const

describe('requests over a wire', () => {
  it('bring each asker the answer to their own question, in whatever order', async () => {
    const waiting: (() => void)[] = []
    const { transport } = served({
      'topic.list': ({ limit }) =>
        new Promise((resolve) =>
          waiting.push(() => {
            resolve([{ ...TOPIC, label: String(limit) }])
          }),
        ),
    })
    const both = Promise.all([
      transport.request('topic.list', { limit: 1 }),
      transport.request('topic.list', { limit: 2 }),
    ])
    await Promise.resolve()
    await Promise.resolve()
    for (const answer of waiting.toReversed()) answer()
    expect((await both).map(([topic]) => topic?.label)).toEqual(['1', '2'])
  })

  it('bring errors with their code and parameters, and what was not foreseen as internal', async () => {
    const { transport } = served({
      'library.status': () => {
        throw new PasserelleError('library-newer', { path: '/x', found: 99, known: 4 })
      },
      'source.list': () => {
        throw new TypeError('boom')
      },
    })
    expect(await codeOf(transport.request('library.status', {}))).toEqual([
      'library-newer',
      { path: '/x', found: 99, known: 4 },
    ])
    expect(await codeOf(transport.request('source.list', {}))).toEqual(['internal', { detail: 'boom' }])
    expect(await codeOf(transport.request('toString' as 'names.list', {}))).toEqual([
      'internal',
      { detail: 'no such request: toString' },
    ])
  })

  it('can be cancelled: the engine hears it, the asker is told, and no answer follows', async () => {
    const seen: boolean[] = []
    const { transport, sent } = served({
      'analysis.run': (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            seen.push(signal.aborted)
            resolve({})
          })
        }),
    })
    const controller = new AbortController()
    const request = codeOf(transport.request('analysis.run', {}, controller.signal))
    await Promise.resolve()
    controller.abort()
    expect(await request).toEqual(['cancelled', {}])
    await new Promise(setImmediate)
    expect(seen).toEqual([true])
    expect(sent.client.map(({ type }) => type)).toEqual(['request', 'cancel'])
    expect(sent.engine).toEqual([])
    expect(await codeOf(transport.request('analysis.run', {}, AbortSignal.abort()))).toEqual(['cancelled', {}])
    expect(sent.client).toHaveLength(2)
  })

  it('fail when the wire closes, on both sides', async () => {
    let aborted = false
    const { transport, close, subscribed } = served({
      'analysis.run': (_, signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            aborted = true
          })
        }),
    })
    const request = codeOf(transport.request('analysis.run', {}))
    await Promise.resolve()
    close()
    expect(await request).toEqual(['connection-lost', {}])
    expect([aborted, subscribed()]).toEqual([true, false])
    expect(await codeOf(transport.request('analysis.run', {}))).toEqual(['connection-lost', {}])
  })

  it('leave events to those who subscribed, until they have had enough', async () => {
    const { transport, emit } = served({})
    let heard = 0
    const stop = transport.subscribe('corpusChanged', () => {
      heard++
    })
    transport.subscribe('analysisChanged', () => {
      heard += 100
    })
    emit()
    await new Promise(setImmediate)
    stop()
    emit()
    await new Promise(setImmediate)
    expect(heard).toBe(1)
  })
})
