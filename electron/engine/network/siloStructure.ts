import type { SiloStructure } from '../../../shared/model/siloStructure.ts'
import { corePeriphery } from './corePeriphery.ts'
import { hopCounts } from './hopCounts.ts'
import { reachAcross } from './reach.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/** A core of fewer people would be a list of names. */
const SMALLEST_CORE = 5

/** Whether there is a core, and how far it is across departments, of those who have ties in departments that are shown. */
export function siloStructure({ between, tied }: SiloPopulation): SiloStructure {
  const hops = hopCounts(between, tied)
  const found = corePeriphery(between)
  return {
    core:
      found === null || found.core.length < SMALLEST_CORE
        ? null
        : {
            people: found.core.length,
            departments: new Set(found.core.map((node) => tied.groupOf[node])).size,
            correlation: found.correlation,
            coreDensity: found.coreDensity,
            peripheryDensity: found.peripheryDensity,
          },
    within2: reachAcross(hops, tied, 2),
    within3: reachAcross(hops, tied, 3),
  }
}
