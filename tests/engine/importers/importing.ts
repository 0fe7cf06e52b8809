import { createWriteStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Importer, RawEntry } from '../../../electron/engine/importers/importer.ts'
import { probeCandidate } from '../../../electron/engine/importers/probeCandidate.ts'
import type { ParsedEntry, RawItem } from '../../../shared/model/rawItem.ts'

/** What the walk of a source offers to the importers for this path. */
export const candidateAt = probeCandidate

export async function entriesOf(importer: Importer, path: string, after = -1): Promise<RawEntry[]> {
  const { size } = await candidateAt(path)
  const options = { label: basename(path), after, signal: new AbortController().signal }
  const entries: RawEntry[] = []
  for await (const entry of importer.entries({ path, size }, options)) entries.push(entry)
  return entries
}

/** Everything found in a file, in order. The entries are cloned on the way, as between two threads. */
export async function importAll(importer: Importer, path: string): Promise<ParsedEntry[]> {
  const found: ParsedEntry[] = []
  for (const entry of await entriesOf(importer, path)) found.push(...(await importer.parse(structuredClone(entry))))
  return found
}

export function itemsOf(found: readonly ParsedEntry[]): RawItem[] {
  return found.flatMap((entry) => (entry.outcome === 'item' ? [entry.item] : []))
}

/** How often each outcome was found: `item`, a rejection's code, an exclusion's rule. */
export function tally(found: readonly ParsedEntry[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const entry of found) {
    const name = entry.outcome === 'item' ? 'item' : entry.outcome === 'rejected' ? entry.code : entry.rule
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

export async function writeZip(path: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}
