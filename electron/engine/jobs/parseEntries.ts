import { contentKey } from '../corpus/contentKey.ts'
import { parseExclusion, type Exclusion } from '../governance/exclusions.ts'
import type { Importer, RawEntry } from '../importers/importer.ts'
import { requireImporter } from '../importers/registry.ts'
import type { ParserCommands, PreparedEntry } from './parserCommands.ts'
import { prepareItem } from './prepareItem.ts'
import { NOTHING_RECOGNISED, type RecognisedItems } from './recognisedItems.ts'

/**
 * Parses and prepares a batch; whatever a parser throws becomes the rejection of that one entry. Items that are
 * `recognised` are not prepared: in mail, every second message may be a copy of another.
 */
export async function parseEntries(
  { format, entries, exclude, batch, afresh = false }: ParserCommands['parse']['argument'],
  recognised: RecognisedItems = NOTHING_RECOGNISED,
): Promise<PreparedEntry[]> {
  const importer = requireImporter(format)
  const exclusions = exclude.map(parseExclusion)
  const known = afresh ? NOTHING_RECOGNISED : recognised
  const prepared: PreparedEntry[] = []
  for (const entry of entries) prepared.push(...(await parseEntry(importer, entry, exclusions, known, batch)))
  return prepared
}

async function parseEntry(
  importer: Importer,
  entry: RawEntry,
  exclusions: readonly Exclusion[],
  recognised: RecognisedItems,
  batch: number,
): Promise<PreparedEntry[]> {
  try {
    const parsed = await importer.parse(entry)
    return parsed.map((found) => {
      if (found.outcome !== 'item') return found
      const rule = exclusions.find((exclusion) => exclusion.excludes(found.item))
      if (rule) return { outcome: 'excluded', where: found.item.where, rule: rule.text }
      const keys = { key: found.item.key, contentKey: contentKey(found.item) }
      if (recognised.has(keys, batch)) return { outcome: 'known', where: found.item.where, ...keys }
      const item = prepareItem(found.item, keys.contentKey)
      recognised.add(keys, batch)
      return { outcome: 'item', item }
    })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return [{ outcome: 'rejected', where: entry.where, code: 'parser-failed', detail }]
  }
}
