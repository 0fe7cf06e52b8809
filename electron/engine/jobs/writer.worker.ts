import { parentPort, workerData } from 'node:worker_threads'
import { Writer } from './writer.ts'
import type { WriterCommands } from './writerCommands.ts'
import { serveCommands } from './workerCalls.ts'

if (parentPort) {
  const writer = new Writer((workerData as { library: string }).library)
  serveCommands<WriterCommands>(parentPort, writer.handlers)
}
