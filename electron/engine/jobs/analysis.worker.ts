import { parentPort, workerData } from 'node:worker_threads'
import { Analyst } from './analyst.ts'
import type { AnalysisCommands } from './analysisCommands.ts'
import { serveCommands } from './workerCalls.ts'

if (parentPort) {
  const analyst = new Analyst((workerData as { library: string }).library)
  serveCommands<AnalysisCommands>(parentPort, {
    analyse: (_, context) => analyst.analyse(context.progress),
    whatIf: (change) => analyst.whatIf(change),
    silos: (period) => analyst.silos(period),
    contacts: (period) => analyst.contacts(period),
    network: (period) => analyst.network(period),
    own: () => analyst.own(),
    timeline: () => analyst.timeline(),
  })
}
