import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { GraphPalette } from './graphPalette.ts'
import { mixColours, translucent } from './graphPalette.ts'
import type { PersonAttributes, SocialGraph, TieAttributes } from './socialGraph.ts'
import { tieKey } from './socialGraph.ts'
import type { VisiblePart } from './visiblePart.ts'

/** Everything that decides how the graph looks, apart from where people stand. */
export interface Scene {
  readonly visible: VisiblePart
  readonly sizes: ReadonlyMap<string, number>
  readonly palette: GraphPalette
  /** Under the pointer or the keyboard's focus, or selected: their surroundings advance and the rest recedes. */
  readonly focus: Focus | null
  /** One person, or the two whose tie is shown. */
  readonly selected: readonly string[]
  /** Strength at which a tie is drawn at its thickest. */
  readonly strongest: number
}

export interface Focus {
  readonly people: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
}

/** The people around somebody are all named while they are not more than these. */
const NAMED_AT_MOST = 30

/** How far what is out of focus goes back into the paper. */
const RECEDED = 0.16

export function personAppearance(scene: Scene, node: string, person: PersonAttributes): Partial<NodeDisplayData> {
  if (!scene.visible.people.has(node)) return { hidden: true }
  const { palette, focus } = scene
  const colour = palette.department(person.department)
  const receded = focus !== null && !focus.people.has(node)
  const selected = scene.selected.includes(node)
  return {
    color: receded ? mixColours(palette.paper, colour, RECEDED) : colour,
    size: scene.sizes.get(node) ?? 2,
    label: receded ? null : person.label,
    forceLabel: selected || (focus !== null && !receded && focus.people.size <= NAMED_AT_MOST),
    highlighted: selected,
    zIndex: selected ? 3 : receded ? 0 : 1,
  }
}

/** Ties within a department are thin, grey and straight; those across carry the accent and an arch, as a bridge does. */
export function tieAppearance(scene: Scene, key: string, tie: TieAttributes): Partial<EdgeDisplayData> {
  if (!scene.visible.ties.has(key)) return { hidden: true }
  const { palette, focus } = scene
  const inFocus = focus?.ties.has(key) ?? false
  if (focus !== null && !inFocus) return { hidden: true }
  const weight = scene.strongest === 0 ? 0 : Math.sqrt(Math.min(1, tie.strength / scene.strongest))
  const alpha = inFocus ? 0.9 : ((tie.across ? 0.35 : 0.3) + 0.5 * weight) * sparseness(scene.visible.ties.size)
  const size = (tie.across ? 0.7 : 0.5) + 2.4 * weight
  return {
    type: tie.across ? 'arch' : 'line',
    color: translucent(tie.across ? palette.accent : palette.inkSoft, alpha),
    size: inFocus ? Math.max(1.4, size) : size,
    zIndex: tie.across ? 1 : 0,
  }
}

/** 1 up to eight hundred ties; beyond, what keeps thousands of them from covering the people. */
function sparseness(ties: number): number {
  return Math.min(1, (800 / Math.max(1, ties)) ** 0.9)
}

/** The strength that only one visible tie in a hundred exceeds, so that one busy pair does not thin out all others; 0 without ties. */
export function strongestTie(strengths: readonly number[]): number {
  const sorted = [...strengths].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * 0.99)] ?? 0
}

/**
 * One person's neighbours and the ties to them; for two people also the chain between them, whose ties alone then count.
 * Null without anybody visible to look at.
 */
export function focusOn(
  graph: SocialGraph,
  visible: VisiblePart,
  selected: readonly string[],
  chain: readonly string[] | null,
): Focus | null {
  const [person, other] = selected
  if (person === undefined || !visible.people.has(person)) return null
  if (other !== undefined) {
    const along = chain ?? [person, other]
    return {
      people: new Set(along),
      ties: new Set(along.slice(1).map((next, step) => tieKey(along[step] ?? '', next))),
    }
  }
  const people = new Set([person])
  const ties = new Set<string>()
  graph.forEachEdge(person, (tie, _, source, target) => {
    if (!visible.ties.has(tie)) return
    ties.add(tie)
    people.add(source === person ? target : source)
  })
  return { people, ties }
}
