import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mboxImporter } from '../../electron/engine/importers/mboxImporter.ts'
import { prepareItem } from '../../electron/engine/jobs/prepareItem.ts'
import type { SampleTruth } from '../../resources/sampleCompany/truth.ts'

export interface SampleOwnTextFigures {
  readonly messages: number
  /** Share of them whose own text is the author's, white space aside. */
  readonly exact: number
  /** What was found and what was written, where they differ. */
  readonly wrong: readonly { readonly client: string; readonly found: string; readonly own: string }[]
}

/**
 * Prepares the sample company's mail as an import does and compares the own text of the labelled messages with what their
 * authors wrote.
 *
 * @param mail folder of the generated mailboxes
 */
export async function measureSampleOwnText(
  mail: string,
  labelled: SampleTruth['ownText'],
): Promise<SampleOwnTextFigures> {
  const found = await readOwnTexts(mail, new Set(labelled.map(({ messageId }) => messageId.toLowerCase())))
  const compared = labelled.flatMap(({ messageId, client, own }) => {
    const text = found.get(messageId.toLowerCase())
    return text === undefined ? [] : [{ client, found: folded(text), own: folded(own) }]
  })
  const wrong = compared.filter((message) => message.found !== message.own)
  return { messages: compared.length, exact: 1 - wrong.length / Math.max(1, compared.length), wrong }
}

async function readOwnTexts(mail: string, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const options = { label: '', after: -1, signal: new AbortController().signal }
  for (const name of await readdir(mail)) {
    const path = join(mail, name)
    const { size } = await stat(path)
    for await (const entry of mboxImporter.entries({ path, size }, options)) {
      for (const parsed of await mboxImporter.parse(entry)) {
        const key = parsed.outcome === 'item' ? (parsed.item.key ?? '').toLowerCase() : ''
        if (parsed.outcome === 'item' && wanted.has(key)) found.set(key, prepareItem(parsed.item).own)
      }
    }
  }
  return found
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
