import { parentPort, workerData } from 'node:worker_threads'
import { openReadable } from '../storage/database.ts'
import { parseEntries } from './parseEntries.ts'
import type { ParserCommands } from './parserCommands.ts'
import { recogniseItems } from './recognisedItems.ts'
import { serveCommands } from './workerCalls.ts'

if (parentPort) {
  const recognised = recogniseItems(openReadable((workerData as { library: string }).library))
  serveCommands<ParserCommands>(parentPort, { parse: (batch) => parseEntries(batch, recognised) })
}
