export interface MatrixPlace {
  readonly row: number
  readonly column: number
}

/**
 * Where a key leads in a square grid of `size` (ARIA grid pattern: arrows by one, Home and End within the row, with Ctrl
 * to the corners). Null for other keys; at the rim an arrow stays.
 */
export function placeAfterKey(place: MatrixPlace, key: string, ctrl: boolean, size: number): MatrixPlace | null {
  const last = size - 1
  const within = (value: number) => Math.min(last, Math.max(0, value))
  const { row, column } = place
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1), column }
    case 'ArrowDown':
      return { row: within(row + 1), column }
    case 'ArrowLeft':
      return { row, column: within(column - 1) }
    case 'ArrowRight':
      return { row, column: within(column + 1) }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? last : row, column: last }
    default:
      return null
  }
}
