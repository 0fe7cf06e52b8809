/** `2001-Q3`, UTC. */
export function quarterOf(instant: number): string {
  const date = new Date(instant)
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`
}

/** The span from the first quarter to the last, empty ones with 0; at most the last 80. Empty for empty. */
export function fillQuarters(counts: Iterable<readonly [string, number]>): { quarter: string; items: number }[] {
  const known = new Map(counts)
  const numbers = [...known.keys()].map(numberOf)
  if (numbers.length === 0) return []
  const last = Math.max(...numbers)
  const first = Math.max(Math.min(...numbers), last - 79)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const quarter = nameOf(first + index)
    return { quarter, items: known.get(quarter) ?? 0 }
  })
}

function numberOf(quarter: string): number {
  const [year, number] = quarter.split('-Q').map(Number)
  return (year ?? 0) * 4 + (number ?? 1) - 1
}

function nameOf(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`
}
