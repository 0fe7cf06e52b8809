import type { DepartmentMeasures } from '../../../shared/model/network.ts'
import type { EiIndex } from './eiIndex.ts'
import { zScore, type NullDistribution } from './labelPermutation.ts'
import { groupSizes } from './partition.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/**
 * One row per shown department. Where nobody's own mail was seen (coverage 0) the index is null even if ties were:
 * their inner ties could not have been seen, and a department that looks open for lack of data is as wrong as one that
 * looks closed.
 */
export function departmentMeasures(
  population: SiloPopulation,
  indices: readonly EiIndex[],
  chance: readonly (NullDistribution | null)[],
): DepartmentMeasures[] {
  const sizes = groupSizes(population.all)
  const coverage = coverages(population)
  return population.departments.map((name, group) => {
    const index = indices[group]
    const seen = (coverage[group] ?? 0) > 0
    const distribution = seen && index?.raw != null ? (chance[group] ?? null) : null
    const eiIndex = seen ? (index?.raw ?? null) : null
    return {
      name,
      people: sizes[group] ?? 0,
      internal: index?.internal ?? 0,
      external: index?.external ?? 0,
      eiIndex,
      eiAdjusted: seen ? (index?.adjusted ?? null) : null,
      interval: distribution?.interval ?? null,
      z: zScore(eiIndex, distribution),
      coverage: coverage[group] ?? 0,
    }
  })
}

/** Share of each department's people who wrote something, 0 to 1. */
function coverages({ people, all }: SiloPopulation): number[] {
  const wrote = new Float64Array(all.count)
  people.forEach((person, node) => {
    const group = all.groupOf[node] ?? -1
    if (group >= 0 && person.wrote > 0) wrote[group] = (wrote[group] ?? 0) + 1
  })
  return Array.from(groupSizes(all), (size, group) => (wrote[group] ?? 0) / size)
}
