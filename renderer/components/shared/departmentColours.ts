/**
 * Ten hues that people with a colour vision deficiency tell apart, after Paul Tol's “muted” scheme (SRON technical note
 * SRON/EPS/TN/09-002, 2021), darkened for paper and lightened for slate to at least 3:1 against the ground.
 */
const HUES: readonly (readonly [light: string, dark: string])[] = [
  ['#332288', '#9d8df1'],
  ['#a8780f', '#ddb85c'],
  ['#117733', '#5dbb7b'],
  ['#aa4499', '#d987cb'],
  ['#2583ad', '#88ccee'],
  ['#882255', '#d9698f'],
  ['#6b6a14', '#b8b74e'],
  ['#1b857a', '#4fc4b5'],
  ['#b9505f', '#f0919d'],
  ['#5f6b7a', '#a9b4c2'],
]

/** Beyond ten departments the hues come again, drawn with another pattern; names always stand beside colours. */
export const DEPARTMENT_PATTERNS = ['plain', 'striped', 'dotted', 'ringed'] as const
export type DepartmentPattern = (typeof DEPARTMENT_PATTERNS)[number]

export interface DepartmentColour {
  readonly light: string
  readonly dark: string
  /** For `style:` directives: follows the theme by itself. */
  readonly css: string
  readonly pattern: DepartmentPattern
}

/** Of people whose department is not known. */
const UNKNOWN: DepartmentColour = colourOf(['#8d877a', '#7d848c'], 'plain')

/**
 * A department's colour, the same everywhere: `allNames` is the library's whole list (`app.library.departments`). A name
 * that is not in it, or null, is grey.
 */
export function departmentColour(name: string | null, allNames: readonly string[]): DepartmentColour {
  const index = name === null ? -1 : allNames.indexOf(name)
  const hue = HUES[index % HUES.length]
  if (hue === undefined) return UNKNOWN
  const turn = Math.floor(index / HUES.length) % DEPARTMENT_PATTERNS.length
  return colourOf(hue, DEPARTMENT_PATTERNS[turn] ?? 'plain')
}

function colourOf([light, dark]: readonly [string, string], pattern: DepartmentPattern): DepartmentColour {
  return { light, dark, css: `light-dark(${light}, ${dark})`, pattern }
}
