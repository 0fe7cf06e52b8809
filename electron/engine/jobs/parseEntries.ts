import { contentKey } from '../corpus/contentKey.ts'
import { parseExclusion, type Exclusion } from '../governance/exclusions.ts'
import type { Importer, RawEntry } from '../importers/importer.ts'
import { requireImporter } from '../importers/registry.ts'
import type { KnownItem } from '../storage/knownItems.ts'
import type { PreparedItem } from '../storage/preparedItem.ts'
import type { ParserCommands, PreparedEntry } from './parserCommands.ts'
import { prepareItem } from './prepareItem.ts'

/** Looks an item up in what the library holds so far. */
export type FindKnown = (item: Pick<PreparedItem, 'key' | 'contentKey'>) => KnownItem | undefined

/**
 * Parses and prepares a batch; whatever a parser throws becomes the rejection of that one entry. Items that `findKnown` finds
 * are not prepared: in mail, every second message may be a copy of another.
 */
export async function parseEntries(
  { format, entries, exclude }: ParserCommands['parse']['argument'],
  findKnown: FindKnown = () => undefined,
): Promise<PreparedEntry[]> {
  const importer = requireImporter(format)
  const exclusions = exclude.map(parseExclusion)
  const prepared: PreparedEntry[] = []
  for (const entry of entries) prepared.push(...(await parseEntry(importer, entry, exclusions, findKnown)))
  return prepared
}

async function parseEntry(
  importer: Importer,
  entry: RawEntry,
  exclusions: readonly Exclusion[],
  findKnown: FindKnown,
): Promise<PreparedEntry[]> {
  try {
    const parsed = await importer.parse(entry)
    return parsed.map((found) => {
      if (found.outcome !== 'item') return found
      const rule = exclusions.find((exclusion) => exclusion.excludes(found.item))
      if (rule) return { outcome: 'excluded', where: found.item.where, rule: rule.text }
      const key = contentKey(found.item)
      const known = findKnown({ key: found.item.key, contentKey: key })
      if (known) return { outcome: 'known', where: found.item.where, known }
      return { outcome: 'item', item: prepareItem(found.item, key) }
    })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return [{ outcome: 'rejected', where: entry.where, code: 'parser-failed', detail }]
  }
}
