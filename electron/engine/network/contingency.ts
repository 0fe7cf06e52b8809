import type { Partition } from './partition.ts'

/** How two partitions of the same nodes overlap. Nodes without a group in either are left out. */
export interface Contingency {
  readonly total: number
  readonly rows: Float64Array
  readonly columns: Float64Array
  /** Cells that are not empty. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly count: number }[]
}

/** Throws a RangeError where the two are not partitions of the same number of nodes. */
export function contingency(one: Partition, other: Partition): Contingency {
  if (one.groupOf.length !== other.groupOf.length) throw new RangeError('partitions of different graphs')
  const rows = new Float64Array(one.count)
  const columns = new Float64Array(other.count)
  const counts = new Map<number, number>()
  let total = 0
  one.groupOf.forEach((row, node) => {
    const column = other.groupOf[node] ?? -1
    if (row < 0 || column < 0) return
    total++
    rows[row] = (rows[row] ?? 0) + 1
    columns[column] = (columns[column] ?? 0) + 1
    counts.set(row * other.count + column, (counts.get(row * other.count + column) ?? 0) + 1)
  })
  const cells = [...counts].map(([key, count]) => ({
    row: Math.floor(key / other.count),
    column: key % other.count,
    count,
  }))
  return { total, rows, columns, cells }
}
