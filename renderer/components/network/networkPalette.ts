import type { GraphPalette } from '../../graph/graphPalette.ts'
import { mixColours } from '../../graph/graphPalette.ts'
import type { Theme } from '../../state/settings.svelte.ts'
import type { Grouping, ShownCommunity } from '../../graph/personGroups.ts'
import { departmentColour } from '../shared/departmentColours.ts'

/** How far what is out of focus goes back into the paper. */
const RECEDED = 0.16

/**
 * The theme's colours as WebGL takes them, read from the style sheet through `host`, an element of the page. `departments`
 * is the library's whole list, so that a department has the same colour everywhere; `communities` that are not listed are grey.
 */
export function networkPalette(
  host: HTMLElement,
  theme: Theme,
  departments: readonly string[],
  communities: readonly ShownCommunity[],
): GraphPalette {
  const probe = document.createElement('span')
  host.append(probe)
  const resolve = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const ground = resolve('--raised')
  const communityNames = communities.map(({ community }) => String(community))
  const colourOf = (name: string | null, grouping: Grouping) =>
    departmentColour(name, grouping === 'department' ? departments : communityNames)[theme]
  const palette: GraphPalette = {
    paper: ground,
    raised: ground,
    ink: resolve('--ink'),
    inkSoft: resolve('--ink-soft'),
    line: resolve('--line-strong'),
    accent: resolve('--accent'),
    font: getComputedStyle(probe).fontFamily,
    group: remembered(colourOf),
    receded: remembered((name, grouping) => mixColours(ground, colourOf(name, grouping), RECEDED)),
  }
  probe.remove()
  return palette
}

/** Asked for thousands of people, answered once for each group. */
function remembered(colourOf: GraphPalette['group']): GraphPalette['group'] {
  const known = { department: new Map<string | null, string>(), community: new Map<string | null, string>() }
  return (name, grouping) => {
    const colour = known[grouping].get(name) ?? colourOf(name, grouping)
    known[grouping].set(name, colour)
    return colour
  }
}
