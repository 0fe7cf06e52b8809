import type { CameraMoves } from '../../graph/cameraMoves.ts'
import type { NetworkChoices } from '../../graph/networkChoices.ts'
import type { Arrow } from '../../graph/nextNeighbour.ts'
import { neighbourTowards } from '../../graph/nextNeighbour.ts'
import type { SocialGraph } from '../../graph/socialGraph.ts'
import type { VisiblePart } from '../../graph/visiblePart.ts'

/** What a key does on the picture. */
export type WalkStep =
  | { readonly kind: 'choose'; readonly changes: Partial<NetworkChoices> }
  | { readonly kind: 'camera'; readonly move: keyof Pick<CameraMoves, 'zoomIn' | 'zoomOut' | 'reset'> }

const CAMERA_KEYS: Readonly<Record<string, (WalkStep & { kind: 'camera' })['move']>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'reset',
}

/**
 * Arrows go to the neighbour in their direction, or to the best connected person while nobody is selected; Enter opens the
 * surroundings; Escape closes them, then lets go. Null for a key that does nothing here.
 */
export function walk(
  key: string,
  graph: SocialGraph,
  visible: VisiblePart,
  { person, around }: Pick<NetworkChoices, 'person' | 'around'>,
): WalkStep | null {
  const move = CAMERA_KEYS[key]
  if (move !== undefined) return { kind: 'camera', move }
  if (isArrow(key)) {
    const next = person === null ? bestConnected(graph, visible) : neighbourTowards(graph, person, key, visible.people)
    return next === null ? null : { kind: 'choose', changes: { person: next, other: null } }
  }
  if (person === null) return null
  if (key === 'Enter') return { kind: 'choose', changes: { around: around === null ? 1 : null } }
  if (key !== 'Escape') return null
  return { kind: 'choose', changes: around === null ? { person: null, other: null } : { around: null } }
}

function isArrow(key: string): key is Arrow {
  return key.startsWith('Arrow')
}

function bestConnected(graph: SocialGraph, visible: VisiblePart): string | null {
  const degree = (person: string) => graph.getNodeAttribute(person, 'degree')
  return [...visible.people].reduce<string | null>(
    (best, person) => (best === null || degree(person) > degree(best) ? person : best),
    null,
  )
}
