import type { Correction } from '../../../shared/model/correction.ts'
import type { KnownAlias, ResolvedPerson } from '../../../shared/model/identity.ts'
import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import type { DirectoryEntry } from '../../../shared/model/person.ts'
import type { AliasClusters } from './aliasClusters.ts'
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
export function describePeople({
  candidates,
  directory,
  lastRow,
  corrections,
  clusters,
  ownDomains,
}: Found): ResolvedPerson[] {
  const kindSaid = correctedKind(corrections)
  const departmentSaid = correctedDepartment(corrections)
  const members = clusters
    .list()
    .map((nodes) => nodes.flatMap((node) => candidates[node] ?? []))
    .filter(({ length }) => length > 0)
  const joinings = clusters.joinings(members.map((cluster) => centreOf(cluster).node))
  const people = members.map((cluster): ResolvedPerson => {
    const aliases = cluster.map(({ alias }) => alias)
    const keys = aliases.map(({ address }) => address)
    const directoryIndex = lastRow.get(clusters.labelOf(cluster[0]?.node ?? 0)) ?? null
    const entry = directoryIndex === null ? undefined : directory[directoryIndex]
    const kind = entry ? 'member' : kindOfPerson(cluster.map(describeMailbox), ownDomains, directory.length > 0)
    const said = departmentSaid(keys)
    return {
      id: aliases.reduce((least, { id }) => Math.min(least, id), Infinity) as PersonId,
      name: entry?.name ?? bestName(aliases),
      kind: kindSaid(keys) ?? kind,
      department: said === undefined ? (entry?.department ?? null) : said,
      directoryIndex,
      aliases: cluster
        .map(({ node, alias }) => ({
          id: alias.id,
          reason: joinings.get(node)?.reason ?? ('same-address' as const),
          joinedTo: aliasOf(joinings.get(node)?.joinedTo ?? null),
        }))
        .sort((a, b) => a.id - b.id),
    }
  })
  return people.sort((a, b) => a.id - b.id)

  /** An alias that is gone is passed over for the one that it had joined. */
  function aliasOf(node: number | null): AliasId | null {
    if (node === null) return null
    return candidates[node]?.alias.id ?? aliasOf(joinings.get(node)?.joinedTo ?? null)
  }
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
