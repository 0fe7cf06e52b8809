import type { Grouping } from './personGroups.ts'

/** Colours as WebGL and the canvas take them: `rgb(...)` or `#rrggbb`, opaque. */
export interface GraphPalette {
  readonly paper: string
  readonly raised: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly accent: string
  readonly font: string
  /** Of a department, or of a community by its number; null for people of none. */
  group(name: string | null, grouping: Grouping): string
  /** The same, gone back into the paper while somebody else is looked at. */
  receded(name: string | null, grouping: Grouping): string
}

/** `colour` laid over `ground`: 0 is the ground, 1 the colour. Returns `rgb(r, g, b)`. */
export function mixColours(ground: string, colour: string, share: number): string {
  const [from, to] = [channels(ground), channels(colour)]
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share))
  return `rgb(${mixed.join(', ')})`
}

/**
 * `colour` as sigma draws it translucent: its WebGL blending takes colours whose channels are already multiplied by
 * `alpha`, 0 to 1. Many such ties over each other darken gradually where opaque ones would make a solid mass.
 */
export function translucent(colour: string, alpha: number): string {
  const multiplied = channels(colour).map((value) => Math.round(value * alpha))
  return `rgba(${multiplied.join(', ')}, ${alpha.toFixed(3)})`
}

/** `#rgb`, `#rrggbb`, `rgb(r g b)`, `rgb(r, g, b)`; black for anything else. */
function channels(colour: string): readonly [number, number, number] {
  const long = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const hex = /^#(..)(..)(..)/.exec(long)
  const parts = hex ? hex.slice(1).map((part) => parseInt(part, 16)) : (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]
}
