import type { MessagePort, Worker } from 'node:worker_threads'
import { fromWireError, PasserelleError, toWireError, type WireError } from '../../../shared/api/errors.ts'

/** What a worker thread offers: for each command its argument, result and progress. */
export type Commands<Offered> = {
  readonly [Name in keyof Offered]: { readonly argument: unknown; readonly result: unknown; readonly progress: unknown }
}

type ToWorker = { type: 'call'; id: number; name: string; argument: unknown } | { type: 'abort'; id: number }
type FromWorker =
  | { type: 'result'; id: number; value: unknown }
  | { type: 'failure'; id: number; error: WireError }
  | { type: 'progress'; id: number; value: unknown }

export interface CallContext<Progress> {
  readonly signal: AbortSignal
  readonly progress: (value: Progress) => void
}

export type CommandHandlers<Offered extends Commands<Offered>> = {
  readonly [Name in keyof Offered]: (
    argument: Offered[Name]['argument'],
    context: CallContext<Offered[Name]['progress']>,
  ) => Offered[Name]['result'] | Promise<Offered[Name]['result']>
}

/** Answers calls inside a worker thread. Commands that arrive while another runs run beside it: order them where that matters. */
export function serveCommands<Offered extends Commands<Offered>>(
  port: MessagePort,
  handlers: CommandHandlers<Offered>,
): void {
  const running = new Map<number, AbortController>()
  const send = (message: FromWorker) => {
    port.postMessage(message)
  }
  port.on('message', (message: ToWorker) => {
    if (message.type === 'abort') running.get(message.id)?.abort()
    else void answer(message)
  })
  async function answer({ id, name, argument }: ToWorker & { type: 'call' }): Promise<void> {
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const value = await handlers[name as keyof Offered](argument, {
        signal: controller.signal,
        progress: (progress) => {
          send({ type: 'progress', id, value: progress })
        },
      })
      send({ type: 'result', id, value })
    } catch (error) {
      send({ type: 'failure', id, error: toWireError(error) })
    } finally {
      running.delete(id)
    }
  }
}

export interface CommandClient<Offered extends Commands<Offered>> {
  call<Name extends keyof Offered & string>(
    name: Name,
    argument: Offered[Name]['argument'],
    options?: { signal?: AbortSignal; progress?: (value: Offered[Name]['progress']) => void },
  ): Promise<Offered[Name]['result']>
  close(): Promise<void>
}

interface OpenCall {
  resolve(value: unknown): void
  reject(error: Error): void
  progress(value: unknown): void
}

/** Calls into a worker thread. If the thread dies, open calls fail with what killed it. */
export function createCommandClient<Offered extends Commands<Offered>>(worker: Worker): CommandClient<Offered> {
  const open = new Map<number, OpenCall>()
  let nextId = 1
  let dead: Error | null = null
  worker.on('message', (message: FromWorker) => {
    const call = open.get(message.id)
    if (message.type === 'progress') {
      call?.progress(message.value)
      return
    }
    open.delete(message.id)
    if (message.type === 'result') call?.resolve(message.value)
    else call?.reject(fromWireError(message.error))
    if (open.size === 0) worker.unref()
  })
  const fail = (error: Error) => {
    dead = error
    for (const call of open.values()) call.reject(error)
    open.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => {
    fail(new PasserelleError('connection-lost'))
  })
  worker.unref()
  return {
    call(name, argument, { signal, progress } = {}) {
      return new Promise((resolve, reject) => {
        if (dead) {
          reject(dead)
          return
        }
        const id = nextId++
        const abort = () => {
          worker.postMessage({ type: 'abort', id } satisfies ToWorker)
        }
        signal?.addEventListener('abort', abort, { once: true })
        open.set(id, {
          resolve(value) {
            signal?.removeEventListener('abort', abort)
            resolve(value)
          },
          reject(error) {
            signal?.removeEventListener('abort', abort)
            reject(error)
          },
          progress: (value) => progress?.(value),
        })
        worker.ref()
        worker.postMessage({ type: 'call', id, name, argument } satisfies ToWorker)
        if (signal?.aborted) abort()
      })
    },
    async close() {
      await worker.terminate()
    },
  }
}
