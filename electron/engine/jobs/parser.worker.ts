import { parentPort } from 'node:worker_threads'
import { parseEntries } from './parseEntries.ts'
import type { ParserCommands } from './parserCommands.ts'
import { serveCommands } from './workerCalls.ts'

if (parentPort) serveCommands<ParserCommands>(parentPort, { parse: parseEntries })
