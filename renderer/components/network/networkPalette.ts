import type { GraphPalette } from '../../graph/graphPalette.ts'
import { mixColours } from '../../graph/graphPalette.ts'
import type { Theme } from '../../state/settings.svelte.ts'
import { departmentColour } from '../shared/departmentColours.ts'

/** How far what is out of focus goes back into the paper. */
const RECEDED = 0.16

/**
 * The theme's colours as WebGL takes them, read from the style sheet through `host`, an element of the page. `departments`
 * is the library's whole list, so that a department has the same colour everywhere.
 */
export function networkPalette(host: HTMLElement, theme: Theme, departments: readonly string[]): GraphPalette {
  const probe = document.createElement('span')
  host.append(probe)
  const resolve = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const ground = resolve('--raised')
  const palette: GraphPalette = {
    paper: ground,
    raised: ground,
    ink: resolve('--ink'),
    inkSoft: resolve('--ink-soft'),
    line: resolve('--line-strong'),
    accent: resolve('--accent'),
    font: getComputedStyle(probe).fontFamily,
    department: remembered((name) => departmentColour(name, departments)[theme]),
    receded: remembered((name) => mixColours(ground, departmentColour(name, departments)[theme], RECEDED)),
  }
  probe.remove()
  return palette
}

/** Asked for thousands of people, answered once for each department. */
function remembered(colourOf: (name: string | null) => string): (name: string | null) => string {
  const known = new Map<string | null, string>()
  return (name) => {
    const colour = known.get(name) ?? colourOf(name)
    known.set(name, colour)
    return colour
  }
}
