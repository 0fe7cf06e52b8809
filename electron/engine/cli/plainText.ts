export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json }

/**
 * A reply for a reader at a terminal: the same names and values as the JSON, indented, without its punctuation. Lists of
 * numbers stay on one line.
 */
export function plainText(value: Json, depth = 0): string {
  const indent = '  '.repeat(depth)
  if (isList(value)) {
    if (value.every((entry) => typeof entry === 'number')) return `${indent}${value.join(' ')}`
    return value.map((entry) => `${indent}- ${plainText(entry, depth + 1).trimStart()}`).join('\n')
  }
  if (typeof value !== 'object' || value === null) return `${indent}${scalar(value)}`
  return Object.entries(value)
    .map(([name, entry]) => {
      if (typeof entry !== 'object' || entry === null) return `${indent}${name}: ${scalar(entry)}`
      const inside = plainText(entry, depth + 1)
      return inside.trim() === '' ? `${indent}${name}: –` : `${indent}${name}:\n${inside}`
    })
    .join('\n')
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function scalar(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(3)
  return typeof value === 'string' ? value.replaceAll('\n', '\n    ') : String(value)
}
