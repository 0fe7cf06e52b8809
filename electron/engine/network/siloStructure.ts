import type { SiloStructure } from '../../../shared/model/siloStructure.ts'
import { corePeriphery } from './corePeriphery.ts'
import { hopCounts } from './hopCounts.ts'
import { reachAcross } from './reach.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/** A core of fewer people would be a list of names. */
const SMALLEST_CORE = 5

/**
 * Whether there is a core among those who have ties, and how far it is across departments: of everybody in them of whom
 * anything was seen, as in what a tie would change (`whatIf.ts`), or one page would give two figures for one thing.
 */
export function siloStructure({ between, tied, seen }: SiloPopulation): SiloStructure {
  const hops = hopCounts(between, seen)
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
    within2: reachAcross(hops, seen, 2),
    within3: reachAcross(hops, seen, 3),
  }
}
