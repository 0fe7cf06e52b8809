import { readFileSync } from 'node:fs'
import { resolveIdentities } from '../../electron/engine/corpus/resolveIdentities.ts'
import { aliasKey } from '../../electron/engine/storage/aliases.ts'
import type { KnownAlias } from '../../shared/model/identity.ts'
import type { AliasId } from '../../shared/model/ids.ts'

/** A name beside an address as somebody wrote them, and who they were. */
export interface LabelledIdentity {
  readonly name: string
  /** As a library keys it: lower case, `name:` and the name where there is no real address. */
  readonly address: string
  readonly person: string
}

export interface IdentityFigures {
  /** Of the pairs of rows put together, those that are one person's. */
  readonly precision: number
  /** Of the pairs of rows that are one person's, those put together. */
  readonly recall: number
  /** Different names in the largest cluster. */
  readonly largest: number
  readonly rows: number
  readonly people: number
  readonly suggestions: number
  /** Of the suggestions, those that are right. */
  readonly suggestionPrecision: number
}

/** Reads a file of tab-separated columns `name`, `address` and `person`, header included. */
export function readLabelledIdentities(path: string): readonly LabelledIdentity[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', address = '', person = ''] = line.split('\t')
      return { name, address: aliasKey({ name, address: address.toLowerCase() }), person }
    })
}

/** Resolves the addresses with their names, without a directory, and compares every pair of rows with the truth. */
export function evaluateIdentities(rows: readonly LabelledIdentity[]): IdentityFigures {
  const aliases = [...Map.groupBy(rows, ({ address }) => address)].map(([address, uses], index) =>
    aliasOf(index + 1, address, uses),
  )
  const { people, suggestions } = resolveIdentities(aliases, [], [])
  const addressOf = new Map(aliases.map(({ id, address }) => [id, address]))
  const personOf = new Map(people.flatMap(({ id, aliases: own }) => own.map((alias) => [addressOf.get(alias.id), id])))
  const clusters = [...Map.groupBy(rows, ({ address }) => personOf.get(address)).values()]
  const together = clusters.reduce((sum, cluster) => sum + pairs(cluster.length), 0)
  const right = clusters.reduce((sum, cluster) => sum + samePairs(cluster), 0)
  const truth = new Map(rows.map(({ address, person }) => [address, person]))
  const suggested = suggestions.filter(
    ({ a, b }) => truth.get(addressOf.get(a) ?? '') === truth.get(addressOf.get(b) ?? ''),
  )
  return {
    precision: right / Math.max(1, together),
    recall: right / Math.max(1, samePairs(rows)),
    largest: Math.max(0, ...clusters.map((cluster) => new Set(cluster.map(({ name }) => name)).size)),
    rows: rows.length,
    people: people.length,
    suggestions: suggestions.length,
    suggestionPrecision: suggested.length / Math.max(1, suggestions.length),
  }
}

function aliasOf(id: number, address: string, rows: readonly LabelledIdentity[]): KnownAlias {
  const names = [...Map.groupBy(rows, ({ name }) => name)].map(([name, uses]) => ({ name, uses: uses.length }))
  const none = { automated: 0, received: 0, listed: 0 }
  return { id: id as AliasId, address, bot: false, names, linked: [], written: rows.length, ...none }
}

/** Pairs of rows of one person. */
function samePairs(rows: readonly LabelledIdentity[]): number {
  return [...Map.groupBy(rows, ({ person }) => person).values()].reduce((sum, own) => sum + pairs(own.length), 0)
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}
