import { resolveIdentities } from '../../electron/engine/corpus/resolveIdentities.ts'
import type { Correction } from '../../shared/model/correction.ts'
import type { KnownAlias } from '../../shared/model/identity.ts'
import type { AliasId } from '../../shared/model/ids.ts'
import type { DirectoryEntry } from '../../shared/model/person.ts'

let next = 1

/** An alias that wrote one item, under one name or, written `Ada Lovelace:3`, with uses; ids ascend. */
export function alias(address: string, names: string | readonly string[], more: Partial<KnownAlias> = {}): KnownAlias {
  const listed = [names].flat().filter((name) => name !== '')
  return {
    id: next++ as AliasId,
    address,
    bot: false,
    names: listed.map((name) => {
      const [, text = name, uses = '1'] = /^(.*):(\d+)$/.exec(name) ?? []
      return { name: text, uses: Number(uses) }
    }),
    linked: [],
    written: 1,
    automated: 0,
    received: 0,
    listed: 0,
    ...more,
  }
}

export function entry(name: string, addresses: readonly string[], department: string | null = null): DirectoryEntry {
  const unknown = { division: null, title: null, manager: null, location: null, joined: null, left: null }
  return { name, addresses, department, skills: [], ...unknown }
}

/** The people found, each as its addresses in order; nobody's order says anything. */
export function addressSets(
  aliases: readonly KnownAlias[],
  directory: readonly DirectoryEntry[] = [],
  corrections: readonly Correction[] = [],
): string[][] {
  const addresses = new Map(aliases.map(({ id, address }) => [id, address]))
  return resolveIdentities(aliases, directory, corrections)
    .people.map((person) => person.aliases.map(({ id }) => addresses.get(id) ?? '').sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}
