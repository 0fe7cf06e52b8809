import type { GraphPalette } from '../../graph/graphPalette.ts'
import type { Theme } from '../../state/settings.svelte.ts'
import { departmentColour } from '../shared/departmentColours.ts'

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
  const palette: GraphPalette = {
    paper: resolve('--raised'),
    raised: resolve('--raised'),
    ink: resolve('--ink'),
    inkSoft: resolve('--ink-soft'),
    line: resolve('--line-strong'),
    accent: resolve('--accent'),
    font: getComputedStyle(probe).fontFamily,
    department: (name) => departmentColour(name, departments)[theme],
  }
  probe.remove()
  return palette
}
