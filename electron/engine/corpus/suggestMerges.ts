import type { MergeEvidence } from '../../../shared/model/correction.ts'
import type { ResolvedPerson, SuggestedMerge } from '../../../shared/model/identity.ts'
import type { AliasId } from '../../../shared/model/ids.ts'
import type { PersonKind } from '../../../shared/model/person.ts'
import type { AliasClusters } from './aliasClusters.ts'
import { compareNames } from './compareNames.ts'
import type { Candidate } from './describePeople.ts'
import { type Clue, cluesIn } from './mergeClues.ts'
import type { WrittenName } from './personalNames.ts'
import { nameKey } from './personName.ts'
import { type Compared, SuggestionBlocks } from './suggestionBlocks.ts'

/** Weaker evidence is not worth a person's time. */
const LEAST_SCORE = 0.45
const MOST_OF_ONE_PERSON = 5
const MOST_SUGGESTIONS = 1000
/** Names of one person that are compared with another's. */
const MOST_NAMES = 4

/**
 * Pairs of people who may be one, for somebody to judge: similar names, short first names, initials, equal local parts, names
 * spelled by addresses. Several kinds of evidence add up (one minus the product of the doubts); names that contradict each other
 * outweigh any. Only people are compared, one of the two at least of the organisation, and never two who are set apart. Compares
 * within blocks of bounded size: near-linear. The best first, of equal ones those of whom most is at stake; those who wrote nothing, of
 * whom nothing hangs on it, last.
 */
export function suggestMerges(
  candidates: readonly Candidate[],
  people: readonly ResolvedPerson[],
  clusters: AliasClusters,
): SuggestedMerge[] {
  const kinds = new Map<AliasId, PersonKind>(people.flatMap(({ kind, aliases }) => aliases.map(({ id }) => [id, kind])))
  const ofKind = (wanted: PersonKind) =>
    candidates.filter(({ alias, mailbox }) => mailbox === null && kinds.get(alias.id) === wanted)
  const [members, externals] = [ofKind('member'), ofKind('external')]
  const byNode = new Map([...members, ...externals].map((candidate) => [candidate.node, candidate]))
  const blocks = new SuggestionBlocks()
  const [inner, outer] = [members, externals].map((some) => some.map((candidate) => comparedAs(candidate, clusters)))
  for (const compared of [...(inner ?? []), ...(outer ?? [])]) blocks.addLocals(compared)
  for (const compared of inner ?? []) blocks.addNames(compared)
  blocks.close()
  for (const compared of outer ?? []) blocks.addNames(compared)
  const inside = new Set(members.map(({ node }) => clusters.find(node)))
  const namesOf = namesByPerson([...byNode.values()], clusters)

  const pairs = new Map<string, { readonly people: readonly [number, number]; readonly clues: Clue[] }>()
  const firstNames = frequentFirstNames(namesOf)
  const addressOf = (node: number) => byNode.get(node)?.alias.address.replace(/^name:/, '') ?? ''
  for (const block of blocks.usable()) {
    for (const [a, b, clue] of cluesIn(block, firstNames, addressOf)) {
      if (!(inside.has(a.person) || inside.has(b.person)) || !clusters.mayMerge(a.node, b.node)) continue
      const key = `${a.person} ${b.person}`
      const pair = pairs.get(key)
      if (pair) pair.clues.push(clue)
      else pairs.set(key, { people: [a.person, b.person], clues: [clue] })
    }
  }
  const scored = [...pairs.values()].flatMap(({ people: [a, b], clues }) =>
    contradict(namesOf.get(a) ?? [], namesOf.get(b) ?? []) ? [] : suggestionOf(clues),
  )
  return bestOf(scored, clusters, byNode)
}

function comparedAs({ node, alias, names }: Candidate, clusters: AliasClusters): Compared {
  const person = clusters.find(node)
  if (names.keys.length > 0) return { node, person, address: alias.address, names: names.keys, handles: [] }
  const keys = alias.names
    .toSorted((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ name }) => ({ ...nameKey(name), written: name }))
    .filter(({ words }) => words !== '' && !words.includes(' '))
  return {
    node,
    person,
    address: alias.address,
    names: keys.filter(({ words, initials }) => initials !== '' && words.length > 2),
    handles: keys.filter(({ initials }) => initials === '').map(({ written }) => written),
  }
}

/** Full names of each person. */
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

/** Both have full names, and none of the one is like any of the other. */
function contradict(a: readonly WrittenName[], b: readonly WrittenName[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => compareNames(one, other).score === 0))
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

/** The best first, those last of whom neither wrote anything; no person in more than a few. */
function bestOf(
  scored: readonly Scored[],
  clusters: AliasClusters,
  byNode: ReadonlyMap<number, Candidate>,
): SuggestedMerge[] {
  const activity = (node: number) => (byNode.get(node)?.alias.written ?? 0) + (byNode.get(node)?.alias.received ?? 0)
  const stake = ({ nodes: [a, b] }: Scored) => Math.min(activity(a), activity(b))
  const written = new Map<number, number>()
  for (const [node, { alias }] of byNode) {
    const person = clusters.find(node)
    written.set(person, (written.get(person) ?? 0) + alias.written)
  }
  const wrote = ({ nodes }: Scored) => (nodes.some((node) => (written.get(clusters.find(node)) ?? 0) > 0) ? 1 : 0)
  const counts = new Map<number, number>()
  const best: SuggestedMerge[] = []
  for (const { nodes, score, evidence } of scored.toSorted(
    (a, b) =>
      wrote(b) - wrote(a) ||
      b.score - a.score ||
      stake(b) - stake(a) ||
      a.nodes[0] - b.nodes[0] ||
      a.nodes[1] - b.nodes[1],
  )) {
    const people = nodes.map((node) => clusters.find(node))
    const [a, b] = nodes.map((node) => byNode.get(node)?.alias.id)
    if (a === undefined || b === undefined) continue
    if (people.some((person) => (counts.get(person) ?? 0) >= MOST_OF_ONE_PERSON)) continue
    for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1)
    best.push({ a, b, score, evidence })
    if (best.length >= MOST_SUGGESTIONS) break
  }
  return best
}
