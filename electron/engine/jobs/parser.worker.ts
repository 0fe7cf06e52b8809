import { parentPort, workerData } from 'node:worker_threads'
import { openReadable } from '../storage/database.ts'
import { parseEntries } from './parseEntries.ts'
import type { ParserCommands, ParserThread } from './parserCommands.ts'
import { recogniseItems } from './recognisedItems.ts'
import { SharedKeys } from './sharedKeys.ts'
import { serveCommands } from './workerCalls.ts'

if (parentPort) {
  const { library, prepared } = workerData as ParserThread
  const recognised = recogniseItems(openReadable(library), new SharedKeys(prepared))
  serveCommands<ParserCommands>(parentPort, { parse: (batch) => parseEntries(batch, recognised) })
}
