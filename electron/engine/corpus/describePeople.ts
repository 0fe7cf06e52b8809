import type { Correction } from '../../../shared/model/correction.ts'
import type { KnownAlias, ResolvedPerson } from '../../../shared/model/identity.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { DirectoryEntry } from '../../../shared/model/person.ts'
import { type AliasClusters, BY_ITSELF, type Joining } from './aliasClusters.ts'
import { correctedDepartment, correctedKind } from './applyCorrections.ts'
import { bestName } from './bestName.ts'
import { kindOfPerson } from './kindOfPerson.ts'
import type { FunctionKind } from './mailboxPatterns.ts'
import type { PersonalNames } from './personalNames.ts'

/** What resolution knows of an alias. */
export interface Candidate {
  /** Its position in the order of the addresses. */
  readonly node: number
  readonly alias: KnownAlias
  readonly names: PersonalNames
  /** Null where it may be a single person's. */
  readonly mailbox: FunctionKind | null
}

interface Found {
  /** By node; nodes beyond are aliases that are gone. */
  readonly candidates: readonly Candidate[]
  readonly directory: readonly DirectoryEntry[]
  /** By label of a cluster, the row of the directory that describes it. */
  readonly lastRow: ReadonlyMap<number, number>
  readonly corrections: readonly Correction[]
  readonly clusters: AliasClusters
  readonly ownDomains: ReadonlySet<string>
}

/** The people in the order of their ids, each with its aliases, why they are there, and what directory and corrections say. */
export function describePeople(found: Found): ResolvedPerson[] {
  const { candidates, directory, lastRow, corrections, clusters, ownDomains } = found
  const kindSaid = correctedKind(corrections)
  const departmentSaid = correctedDepartment(corrections)
  const members = clusters
    .list()
    .map((nodes) => nodes.map((node) => candidates[node]).filter((candidate) => candidate !== undefined))
    .filter(({ length }) => length > 0)
  const joinings = clusters.joinings(
    members.filter(({ length }) => length > 1).map((cluster) => centreOf(cluster).node),
  )
  const people = members.map((cluster): ResolvedPerson => {
    const keys = cluster.map(({ alias }) => alias.address)
    const directoryIndex = lastRow.get(clusters.labelOf(cluster[0]?.node ?? 0)) ?? null
    const entry = directoryIndex === null ? undefined : directory[directoryIndex]
    const kind = entry ? 'member' : kindOfPerson(cluster.map(describeMailbox), ownDomains, directory.length > 0)
    const said = departmentSaid(keys)
    const aliases = cluster
      .map((candidate) => describeAlias(candidate, candidates, joinings))
      .sort((a, b) => a.id - b.id)
    return {
      id: (aliases[0]?.id ?? 0) as number as PersonId,
      name: entry?.name ?? bestName(cluster.map(({ alias }) => alias)),
      kind: kindSaid(keys) ?? kind,
      department: said === undefined ? (entry?.department ?? null) : said,
      directoryIndex,
      aliases,
    }
  })
  return people.sort((a, b) => a.id - b.id)
}

/** An alias that is gone is passed over for the one that it had joined. */
function describeAlias(
  { node, alias }: Candidate,
  candidates: readonly Candidate[],
  joinings: ReadonlyMap<number, Joining>,
): ResolvedPerson['aliases'][number] {
  const { reason, joinedTo } = joinings.get(node) ?? BY_ITSELF
  let target = joinedTo
  while (target !== null && candidates[target] === undefined) target = joinings.get(target)?.joinedTo ?? null
  return { id: alias.id, reason, joinedTo: target === null ? null : (candidates[target]?.alias.id ?? null) }
}

function describeMailbox({ alias, mailbox }: Candidate) {
  return { address: alias.address, bot: alias.bot, mailbox }
}

/** The alias that the others are said to have joined: an address that may be a person's, the one that wrote most. */
function centreOf(cluster: readonly Candidate[]): Candidate {
  const rank = ({ mailbox, alias }: Candidate) => (mailbox === null ? 2 : 0) + (alias.address.includes('@') ? 1 : 0)
  return cluster.reduce((best, other) => {
    const order = rank(best) - rank(other) || best.alias.written - other.alias.written || other.node - best.node
    return order >= 0 ? best : other
  })
}
