import type { AliasClusters } from './aliasClusters.ts'
import { domainOf, localPartOf } from './mailAddress.ts'
import { haveCompatibleInitials, type NameKey } from './personName.ts'

/** More addresses than this under one name are more likely namesakes than one person. */
const MOST_ADDRESSES_OF_ONE_NAME = 10

/** A node that may join others by its names. */
export interface NamedAlias {
  readonly node: number
  readonly address: string
  readonly names: readonly NameKey[]
  /** Two people are called by them: they tell nobody, and make the name one that is not unique. */
  readonly namesakes: boolean
  /** The higher, the sooner the others are said to have joined it. */
  readonly weight: number
}

interface Bearer {
  readonly alias: NamedAlias
  /** Initials and generation, by which namesakes are told apart. */
  readonly initials: string
  readonly generation: string
}

/**
 * Merges aliases that carry the same full name (two words or more), where it is unique. It is not: where the organisation gave
 * numbered addresses to it (`paul.martin@`, `paul.martin2@`), where it comes with two initials or generations (`John B Smith`,
 * `John D Smith`: each is one, those without stay apart), or where two of its bearers may not be one person: then only those merge
 * that are set apart from the same ones.
 */
export function mergeByFullName(
  aliases: readonly NamedAlias[],
  ownDomains: ReadonlySet<string>,
  clusters: AliasClusters,
): void {
  for (const bearers of bearersOf(aliases)) {
    if (bearers.length > MOST_ADDRESSES_OF_ONE_NAME) continue
    if (areNumbered(bearers, ownDomains)) continue
    for (const group of tellApart(bearers)) mergeUnlessApart(group, clusters)
  }
}

/** The names of two bearers or more, in their order; an alias with several forms of a name bears the fullest. */
function bearersOf(aliases: readonly NamedAlias[]): readonly (readonly Bearer[])[] {
  const byName = new Map<string, Bearer[]>()
  for (const alias of aliases) {
    for (const { words, initials, generation } of alias.names) {
      const bearers = byName.get(words)
      const own = bearers?.at(-1)
      if (bearers === undefined) byName.set(words, [{ alias, initials, generation }])
      else if (own?.alias !== alias) bearers.push({ alias, initials, generation })
      else
        bearers[bearers.length - 1] = {
          alias,
          initials: longest(own.initials, initials),
          generation: own.generation || generation,
        }
    }
  }
  return [...byName]
    .filter(([, bearers]) => bearers.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bearers]) => bearers)
}

function longest(a: string, b: string): string {
  return b.length > a.length ? b : a
}

/** An organisation numbers the second address of a name because the first is somebody else's. */
function areNumbered(bearers: readonly Bearer[], ownDomains: ReadonlySet<string>): boolean {
  const seen = new Map<string, Set<string>>()
  for (const { alias } of bearers) {
    const domain = domainOf(alias.address)
    if (domain === null || !ownDomains.has(domain)) continue
    const local = localPartOf(alias.address)
    const stem = `${local.replace(/\d+$/, '')}@${domain}`
    seen.set(stem, (seen.get(stem) ?? new Set<string>()).add(local))
  }
  return seen.values().some((locals) => locals.size > 1)
}

/** One group where all can be one; else one for each set of initials and generation, those without left out. */
function tellApart(bearers: readonly Bearer[]): readonly (readonly Bearer[])[] {
  const marks = (bearer: Bearer) => `${bearer.initials} ${bearer.generation}`
  const known = bearers.filter(({ alias }) => !alias.namesakes)
  const one =
    known.length === bearers.length &&
    bearers.every((a) =>
      bearers.every(
        (b) =>
          haveCompatibleInitials(a.initials, b.initials) &&
          (a.generation === '' || b.generation === '' || a.generation === b.generation),
      ),
    )
  if (one) return [bearers]
  return [...Map.groupBy(known, marks)].filter(([key]) => key !== ' ').map(([, group]) => group)
}

function mergeUnlessApart(bearers: readonly Bearer[], clusters: AliasClusters): void {
  const nodes = bearers
    .map(({ alias }) => alias)
    .toSorted((a, b) => b.weight - a.weight || a.node - b.node)
    .map(({ node }) => node)
  const apartFrom = (node: number) => nodes.filter((other) => !clusters.mayMerge(node, other)).join(' ')
  // Whom a node is apart from is asked before anything merges: the order must not matter.
  for (const [, group] of Map.groupBy(
    nodes.map((node) => [apartFrom(node), node] as const),
    ([enemies]) => enemies,
  )) {
    const [first, ...others] = group.map(([, node]) => node)
    if (first !== undefined) for (const other of others) clusters.merge(first, other, 'unique-full-name')
  }
}
