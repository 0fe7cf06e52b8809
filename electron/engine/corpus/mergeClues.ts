import type { MergeEvidence } from '../../../shared/model/correction.ts'
import { compareNames } from './compareNames.ts'
import { displayName, type NameKey } from './personName.ts'
import { lettersOf, type Mark } from './suggestionBlocks.ts'

/** Something that two people have in common, found at one alias of each. */
export interface Clue {
  readonly evidence: MergeEvidence
  readonly score: number
  readonly nodes: readonly [number, number]
}

/** Local parts this long are seldom two people's. */
const LONG_LOCAL = 8

/** Clues of every pair of different people in a block, the person with the smaller number first. */
export function* cluesIn(
  block: readonly Mark[],
  firstNames: ReadonlySet<string>,
  addressOf: (node: number) => string,
): Generator<readonly [Mark, Mark, Clue]> {
  // The more people answer to a spelling, the less it says of two of them.
  const share = 2 / new Set(block.map(({ person }) => person)).size
  for (const [index, one] of block.entries()) {
    for (const other of block.slice(index + 1)) {
      if (one.person === other.person) continue
      const [a, b] = one.person < other.person ? [one, other] : [other, one]
      const clue = a.name && b.name ? nameClue(a, b) : addressClue(a, b, share, firstNames, addressOf)
      if (clue) yield [a, b, clue]
    }
  }
}

function nameClue(a: Mark, b: Mark): Clue | null {
  if (!a.name || !b.name) return null
  const { type, score } = compareNames(a.name, b.name)
  const evidence = { type, a: displayName(a.name.written), b: displayName(b.name.written) }
  return score === 0 ? null : { nodes: [a.node, b.node], score, evidence }
}

function addressClue(
  a: Mark,
  b: Mark,
  share: number,
  firstNames: ReadonlySet<string>,
  addressOf: (node: number) => string,
): Clue | null {
  const letters = lettersOf(a.local ?? b.local ?? '')
  const name = a.name ?? b.name
  if (!name && firstNames.has(letters)) return null
  const handles = a.handle || b.handle
  const shown = (mark: Mark) =>
    mark.name ? displayName(mark.name.written) : handles ? (mark.local ?? '') : addressOf(mark.node)
  const type = handles ? 'similar-name' : name ? 'name-in-address' : 'same-local-part'
  return {
    nodes: [a.node, b.node],
    score: share * (name ? spellingScore(letters, name) : letters.length >= LONG_LOCAL ? 0.65 : 0.5),
    evidence: { type, a: shown(a), b: shown(b) },
  }
}

/** The whole name spelled out says more than a part of it. */
function spellingScore(letters: string, { words }: NameKey): number {
  return letters.length >= words.replaceAll(' ', '').length ? 0.75 : 0.55
}
