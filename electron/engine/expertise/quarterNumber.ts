/** The number of an instant's quarter, UTC: year x 4 + 0 to 3. */
export function quarterNumber(instant: number): number {
  const date = new Date(instant)
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
}

const DAY = 86_400_000

/** Numbers quarters of many instants: there are few days among them. */
export function quarterNumbers(): (instant: number) => number {
  const known = new Map<number, number>()
  return (instant) => {
    const day = Math.floor(instant / DAY)
    let number = known.get(day)
    if (number === undefined) known.set(day, (number = quarterNumber(instant)))
    return number
  }
}

/** The first instant of a quarter, by its number. */
export function quarterStart(number: number): number {
  return Date.UTC(Math.floor(number / 4), (number % 4) * 3, 1)
}

/** The inverse, as `2001-Q3`. */
export function quarterName(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`
}
