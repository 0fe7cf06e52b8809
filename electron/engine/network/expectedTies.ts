import { edgeEnds } from './graph.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/** What the ties of departments are compared with. */
export interface ExpectedTies {
  /** expected[i][j]: ties between two departments, or inside one, if ties ignored departments. Symmetric. */
  readonly expected: readonly (readonly number[])[]
  /** usual[i][j]: ties between as many people of different departments as are usual here. Symmetric; the diagonal means nothing. */
  readonly usual: readonly (readonly number[])[]
}

/** Whether somebody's own mail is in the library: 0; or only what passed by others' mailboxes: 1. */
const KINDS = [0, 1] as const

/**
 * The configuration model (Newman 2006, doi 10.1073/pnas.0601602103): between departments a and b the tie ends of a times those of b over
 * all, d_a d_b / 2m, and inside one half of that. Where some people's own mail is missing, a tie between two of them was seen only by
 * chance, in copies; so ends meet only the ends that they met: those of people whose own mail is there with each other, those of the
 * others with each other, and the one kind with the other, each by itself. What was not collected is not expected, and the expected ties
 * still add up to the ties. What is usual is the density of ties across departments, in each of these by itself.
 */
export function expectedTies({ people, all, between }: SiloPopulation): ExpectedTies {
  const kindOf = (node: number) => (people[node]?.throughOthers === true ? 1 : 0)
  const sizes = KINDS.map(() => new Float64Array(all.count))
  people.forEach((_, node) => add(sizes[kindOf(node)], all.groupOf[node] ?? -1))
  // ends[k][l]: of people of kind k, towards people of kind l; the same across departments, in all.
  const ends = KINDS.map(() => KINDS.map(() => new Float64Array(all.count)))
  const across = KINDS.map(() => new Float64Array(KINDS.length))
  const { sources, targets } = edgeEnds(between)
  sources.forEach((source, edge) => {
    const target = targets[edge] ?? 0
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const [group, theirs] = [all.groupOf[one] ?? -1, all.groupOf[other] ?? -1]
      if (group < 0 || theirs < 0) continue
      add(ends[kindOf(one)]?.[kindOf(other)], group)
      if (group !== theirs) add(across[kindOf(one)], kindOf(other))
    }
  })
  const table = (cell: (a: number, b: number, kind: number, other: number) => number) =>
    Array.from({ length: all.count }, (_, a) =>
      Array.from({ length: all.count }, (__, b) =>
        KINDS.reduce<number>(
          (sum, kind) => KINDS.reduce<number>((part, other) => part + cell(a, b, kind, other), sum),
          0,
        ),
      ),
    )
  const endsOf = (kind: number, other: number, group: number) => ends[kind]?.[other]?.[group] ?? 0
  const sizeOf = (kind: number, group: number) => sizes[kind]?.[group] ?? 0
  const totals = KINDS.map((kind) => KINDS.map((other) => total(ends[kind]?.[other])))
  const densities = KINDS.map((kind) =>
    KINDS.map((other) => ratio(across[kind]?.[other] ?? 0, pairsAcross(sizes[kind], sizes[other]))),
  )
  return {
    expected: table((a, b, kind, other) =>
      ratio(endsOf(kind, other, a) * endsOf(other, kind, b), (totals[kind]?.[other] ?? 0) * (a === b ? 2 : 1)),
    ),
    usual: table((a, b, kind, other) => (densities[kind]?.[other] ?? 0) * sizeOf(kind, a) * sizeOf(other, b)),
  }
}

/** Pairs of people of two kinds who are of different departments, in order. */
function pairsAcross(one = new Float64Array(), other = new Float64Array()): number {
  return total(one) * total(other) - one.reduce((sum, size, group) => sum + size * (other[group] ?? 0), 0)
}

function add(counts: Float64Array | undefined, index: number): void {
  if (counts && index >= 0) counts[index] = (counts[index] ?? 0) + 1
}

function total(values = new Float64Array()): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
