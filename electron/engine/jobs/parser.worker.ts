import { parentPort, workerData } from 'node:worker_threads'
import { openReadable } from '../storage/database.ts'
import { findKnownItem } from '../storage/knownItems.ts'
import { parseEntries } from './parseEntries.ts'
import type { ParserCommands } from './parserCommands.ts'
import { serveCommands } from './workerCalls.ts'

if (parentPort) {
  const db = openReadable((workerData as { library: string }).library)
  serveCommands<ParserCommands>(parentPort, {
    parse: (batch) => parseEntries(batch, (item) => findKnownItem(db, item)),
  })
}
