import type { DepartmentMeasures } from '../../../shared/model/network.ts'
import { rolesByGroup, type RoleCounts } from './brokerageRoles.ts'
import { colemanIndices } from './coleman.ts'
import type { EiIndex } from './eiIndex.ts'
import { zScore, type NullDistribution } from './labelPermutation.ts'
import { groupSizes } from './partition.ts'
import type { SiloPerson, SiloPopulation } from './siloPopulation.ts'

const NO_ROLES: RoleCounts = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 }

/**
 * One row per shown department. Where nobody's own mail was seen (coverage 0) the index is null even if ties were:
 * their inner ties could not have been seen, and a department that looks open for lack of data is as wrong as one that
 * looks closed.
 */
export function departmentMeasures(
  population: SiloPopulation,
  indices: readonly EiIndex[],
  chance: readonly (NullDistribution | null)[],
  roles: readonly RoleCounts[],
): DepartmentMeasures[] {
  const sizes = groupSizes(population.all)
  const coverage = shares(population, ({ wrote }) => wrote > 0)
  const ownMail = shares(population, ({ wrote, throughOthers = false }) => wrote > 0 && !throughOthers)
  const coleman = colemanIndices(population.between, population.tied)
  const brokerage = rolesByGroup(roles, population.all)
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
      coleman: seen ? (coleman[group] ?? null) : null,
      interval: distribution?.interval ?? null,
      z: zScore(eiIndex, distribution),
      coverage: coverage[group] ?? 0,
      ownMail: ownMail[group] ?? 0,
      roles: brokerage[group] ?? NO_ROLES,
    }
  })
}

/** Share of each department's people of whom something is so, 0 to 1. */
function shares({ people, all }: SiloPopulation, isSo: (person: SiloPerson) => boolean): number[] {
  const counts = new Float64Array(all.count)
  people.forEach((person, node) => {
    const group = all.groupOf[node] ?? -1
    if (group >= 0 && isSo(person)) counts[group] = (counts[group] ?? 0) + 1
  })
  return Array.from(groupSizes(all), (size, group) => (counts[group] ?? 0) / size)
}
