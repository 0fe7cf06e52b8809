import type { MergeEvidence } from '../../../shared/model/correction.ts'
import type { ResolvedPerson, SuggestedMerge } from '../../../shared/model/identity.ts'
import type { AliasId } from '../../../shared/model/ids.ts'
import type { AliasClusters } from './aliasClusters.ts'
import { compareNames, type NameLikeness } from './compareNames.ts'
import type { Candidate } from './describePeople.ts'
import type { WrittenName } from './personalNames.ts'
import { displayName, nameKey } from './personName.ts'
import { lettersOf, type Mark, SuggestionBlocks } from './suggestionBlocks.ts'

/** Weaker evidence is not worth a person's time. */
const LEAST_SCORE = 0.45
const MOST_OF_ONE_PERSON = 5
const MOST_SUGGESTIONS = 1000
/** Names of one person that are compared with another's. */
const MOST_NAMES = 4

interface Clue {
  readonly evidence: MergeEvidence
  readonly score: number
  readonly nodes: readonly [number, number]
}

/**
 * Pairs of people who may be one, for somebody to judge: similar names, short first names, initials, equal local parts, names
 * spelled by addresses. Several kinds of evidence add up (one minus the product of the doubts); names that contradict each other
 * outweigh any. Only people are compared, never two who are set apart. Compares within blocks of bounded size: near-linear.
 */
export function suggestMerges(
  candidates: readonly Candidate[],
  people: readonly ResolvedPerson[],
  clusters: AliasClusters,
): SuggestedMerge[] {
  const nobody = new Set<AliasId>()
  for (const { kind, aliases } of people) {
    if (kind !== 'member' && kind !== 'external') for (const { id } of aliases) nobody.add(id)
  }
  const compared = candidates.filter(({ alias, mailbox }) => mailbox === null && !nobody.has(alias.id))
  const byNode = new Map(compared.map((candidate) => [candidate.node, candidate]))
  const namesOf = namesByPerson(compared, clusters)
  const blocks = fillBlocks(compared, clusters)
  const firstNames = frequentFirstNames(namesOf)

  const pairs = new Map<string, { readonly people: readonly [number, number]; readonly clues: Clue[] }>()
  for (const block of blocks.usable()) {
    for (const [a, b] of pairsOf(block)) {
      if (!clusters.mayMerge(a.node, b.node)) continue
      const clue = clueOf(a, b, block, byNode, firstNames)
      if (!clue) continue
      const pair = pairs.get(`${a.person} ${b.person}`)
      if (pair) pair.clues.push(clue)
      else pairs.set(`${a.person} ${b.person}`, { people: [a.person, b.person], clues: [clue] })
    }
  }
  const scored = [...pairs.values()].flatMap(({ people: [a, b], clues }) => {
    const likeness = likenessOf(namesOf.get(a) ?? [], namesOf.get(b) ?? [])
    return likeness && likeness.score < 0.1 ? [] : suggestionOf(clues)
  })
  return bestOf(scored, clusters).map(({ nodes: [a, b], score, evidence }) => {
    const idOf = (node: number) => byNode.get(node)?.alias.id ?? (0 as AliasId)
    return { a: idOf(a), b: idOf(b), score, evidence }
  })
}

/** Full names of each person; those with initials only where there are none. */
function namesByPerson(
  candidates: readonly Candidate[],
  clusters: AliasClusters,
): ReadonlyMap<number, readonly WrittenName[]> {
  const names = new Map<number, WrittenName[]>()
  for (const { node, names: own } of candidates) {
    const person = clusters.find(node)
    const known = names.get(person) ?? []
    for (const key of own.keys) {
      if (known.length < MOST_NAMES && !known.some(({ words }) => words === key.words)) known.push(key)
    }
    names.set(person, known)
  }
  return names
}

function fillBlocks(candidates: readonly Candidate[], clusters: AliasClusters): SuggestionBlocks {
  const blocks = new SuggestionBlocks()
  for (const { node, alias, names } of candidates) {
    const person = clusters.find(node)
    const single = names.keys.length > 0 ? [] : alias.names.slice(0, MOST_NAMES)
    const keys = single.map(({ name }) => ({ ...nameKey(name), written: name }))
    for (const key of [...names.keys, ...keys.filter(hasInitialAndName)]) blocks.addName(node, person, key)
    blocks.addLocal(
      node,
      person,
      alias.address,
      keys.filter(({ words }) => /^\S+$/.test(words)).map(({ written }) => written),
    )
  }
  return blocks
}

function hasInitialAndName({ words, initials }: WrittenName): boolean {
  return initials !== '' && words.length > 2 && !words.includes(' ')
}

/** Words that are the first names of two people or more: an address that is only such a word is anybody's. */
function frequentFirstNames(namesOf: ReadonlyMap<number, readonly WrittenName[]>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const names of namesOf.values()) {
    for (const first of new Set(names.map(({ words }) => words.split(' ')[0] ?? ''))) {
      counts.set(first, (counts.get(first) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word))
}

/** Pairs of different people, the one with the smaller number first. */
function* pairsOf(block: readonly Mark[]): Generator<readonly [Mark, Mark]> {
  for (const [index, a] of block.entries()) {
    for (const b of block.slice(index + 1)) if (a.person !== b.person) yield a.person < b.person ? [a, b] : [b, a]
  }
}

function clueOf(
  a: Mark,
  b: Mark,
  block: readonly Mark[],
  byNode: ReadonlyMap<number, Candidate>,
  firstNames: ReadonlySet<string>,
): Clue | null {
  const nodes: [number, number] = [a.node, b.node]
  if (a.local === null && b.local === null) {
    if (!a.name || !b.name) return null
    const { type, score } = compareNames(a.name, b.name)
    return score === 0
      ? null
      : { nodes, score, evidence: { type, a: displayName(a.name.written), b: displayName(b.name.written) } }
  }
  const letters = lettersOf(a.local ?? b.local ?? '')
  // The more people answer to a spelling, the less it says of two of them.
  const share = 2 / new Set(block.map(({ person }) => person)).size
  const shown = (mark: Mark) =>
    mark.name ? displayName(mark.name.written) : (byNode.get(mark.node)?.alias.address.replace(/^name:/, '') ?? '')
  const evidence = { a: shown(a), b: shown(b) }
  if (a.local !== null && b.local !== null) {
    if (firstNames.has(letters)) return null
    return {
      nodes,
      score: (letters.length >= 8 ? 0.65 : 0.5) * share,
      evidence: { type: 'same-local-part', ...evidence },
    }
  }
  const words = (a.name ?? b.name)?.words.replaceAll(' ', '') ?? ''
  const whole = letters.length >= words.length
  return { nodes, score: (whole ? 0.75 : 0.55) * share, evidence: { type: 'name-in-address', ...evidence } }
}

/** The best that any two full names of two people say; null where one of them has none. */
function likenessOf(a: readonly WrittenName[], b: readonly WrittenName[]): NameLikeness | null {
  const all = a.flatMap((nameA) => b.map((nameB) => compareNames(nameA, nameB)))
  return all.reduce<NameLikeness | null>((best, next) => (best && best.score >= next.score ? best : next), null)
}

interface Scored {
  readonly nodes: readonly [number, number]
  readonly score: number
  readonly evidence: readonly MergeEvidence[]
}

/** The strongest clue of each type, together. */
function suggestionOf(clues: readonly Clue[]): Scored[] {
  const strongest = clues.toSorted((a, b) => b.score - a.score || a.nodes[0] - b.nodes[0] || a.nodes[1] - b.nodes[1])
  const used = [...Map.groupBy(strongest, ({ evidence }) => evidence.type).values()].flatMap(([first]) => first ?? [])
  const doubt = used.reduce((product, { score }) => product * (1 - score), 1)
  const score = Math.round((1 - doubt) * 1000) / 1000
  const [first] = used
  return first && score >= LEAST_SCORE
    ? [{ nodes: first.nodes, score, evidence: used.map((clue) => clue.evidence) }]
    : []
}

/** The best first, no person in more than a few. */
function bestOf(scored: readonly Scored[], clusters: AliasClusters): Scored[] {
  const counts = new Map<number, number>()
  const best: Scored[] = []
  for (const suggestion of scored.toSorted(
    (a, b) => b.score - a.score || a.nodes[0] - b.nodes[0] || a.nodes[1] - b.nodes[1],
  )) {
    const people = suggestion.nodes.map((node) => clusters.find(node))
    if (people.some((person) => (counts.get(person) ?? 0) >= MOST_OF_ONE_PERSON)) continue
    for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1)
    best.push(suggestion)
    if (best.length >= MOST_SUGGESTIONS) break
  }
  return best
}
