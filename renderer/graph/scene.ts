import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { GraphPalette } from './graphPalette.ts'
import type { Grouping } from './personGroups.ts'
import { groupOf } from './personGroups.ts'
import { translucent } from './graphPalette.ts'
import type { PersonAttributes, SocialGraph, TieAttributes } from './socialGraph.ts'
import { tieKey } from './socialGraph.ts'
import { MANY_TIES } from './movement.ts'
import { isTopic } from './topicLayer.ts'
import type { VisiblePart } from './visiblePart.ts'

/** Everything that decides how the graph looks, apart from where people stand. */
export interface Scene {
  readonly visible: VisiblePart
  readonly sizes: ReadonlyMap<string, number>
  readonly palette: GraphPalette
  readonly colourBy: Grouping
  /** Under the pointer or the keyboard's focus, or selected: their surroundings advance and the rest recedes. */
  readonly focus: Focus | null
  /** One person, or the two whose tie is shown. */
  readonly selected: readonly string[]
  /** Strength at which a tie is drawn at its thickest. */
  readonly strongest: number
  readonly inks: TieInks
}

/** Colours of ties by strength, from the weakest to the strongest; made once, not for each of thousands of ties. */
export interface TieInks {
  readonly within: readonly string[]
  readonly across: readonly string[]
  /** While in focus. */
  readonly lit: { readonly within: string; readonly across: string }
}

const STRENGTHS = 24

/** Inks for a picture of so many ties: the more, the more translucent, lest they cover the people. */
export function tieInks(palette: GraphPalette, ties: number): TieInks {
  const sparseness = Math.min(1, (800 / Math.max(1, ties)) ** 0.9)
  const scale = (colour: string, faintest: number) =>
    Array.from({ length: STRENGTHS }, (_, step) =>
      translucent(colour, (faintest + (0.5 * step) / (STRENGTHS - 1)) * sparseness),
    )
  return {
    within: scale(palette.inkSoft, 0.3),
    across: scale(palette.accent, 0.35),
    lit: { within: translucent(palette.inkSoft, 0.9), across: translucent(palette.accent, 0.9) },
  }
}

export interface Focus {
  readonly people: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
}

/** The people around somebody are all named while they are not more than these. */
const NAMED_AT_MOST = 30

export function personAppearance(scene: Scene, node: string, person: PersonAttributes): Partial<NodeDisplayData> {
  if (!scene.visible.people.has(node)) return { hidden: true }
  const { palette, focus, colourBy } = scene
  const receded = focus !== null && !focus.people.has(node)
  const selected = scene.selected.includes(node)
  return {
    color:
      isTopic(node) && !receded
        ? palette.ink
        : palette[receded ? 'receded' : 'group'](groupOf(person, colourBy), colourBy),
    size: scene.sizes.get(node) ?? 2,
    label: receded ? null : person.label,
    forceLabel:
      selected || (isTopic(node) && !receded) || (focus !== null && !receded && focus.people.size <= NAMED_AT_MOST),
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
  if (tie.holds === true) {
    const { lit, within } = scene.inks
    return {
      type: 'line',
      color: inFocus ? lit.within : (within[0] ?? palette.line),
      size: inFocus ? 1.5 : 0.5,
      zIndex: 0,
    }
  }
  const weight = scene.strongest === 0 ? 0 : Math.sqrt(Math.min(1, tie.strength / scene.strongest))
  const size = (tie.across ? 0.7 : 0.5) + 2.4 * weight
  const kind = tie.across ? 'across' : 'within'
  return {
    // Among tens of thousands nobody sees arches, and they take longest to draw.
    type: tie.across && (inFocus || scene.visible.ties.size <= MANY_TIES) ? 'arch' : 'line',
    color: inFocus ? scene.inks.lit[kind] : (scene.inks[kind][Math.round(weight * (STRENGTHS - 1))] ?? palette.line),
    size: inFocus ? Math.max(1.9, size) : size,
    zIndex: tie.across ? 1 : 0,
  }
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
