/** The number of an instant's quarter, UTC: year x 4 + 0 to 3. */
export function quarterNumber(instant: number): number {
  const date = new Date(instant)
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
}

/** Numbers quarters of many instants: most are of the same as the one before. */
export function quarterNumbers(): (instant: number) => number {
  let number = 0
  let [from, to] = [Infinity, -Infinity]
  return (instant) => {
    if (instant >= from && instant < to) return number
    number = quarterNumber(instant)
    from = quarterStart(number)
    to = quarterStart(number + 1)
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
