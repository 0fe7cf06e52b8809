import { parentPort, workerData } from 'node:worker_threads'
import { Embedder } from './embedder.ts'
import type { EmbedderCommands } from './embedderCommands.ts'
import { serveCommands } from './workerCalls.ts'

if (parentPort) {
  const embedder = new Embedder((workerData as { library: string }).library)
  // A model runs one thing at a time.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(command: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(command)
    last = turn.catch(() => undefined)
    return turn
  }
  serveCommands<EmbedderCommands>(parentPort, {
    check: ({ path }) => inTurn(() => embedder.check(path)),
    next: ({ after, limit }) => inTurn(() => embedder.next(after, limit)),
    nearest: ({ text, limit }) => inTurn(() => embedder.nearest(text, limit)),
  })
}
