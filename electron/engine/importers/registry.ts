import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Importer } from './importer.ts'
import { docxImporter } from './docxImporter.ts'
import { emlImporter } from './emlImporter.ts'
import { htmlImporter } from './htmlImporter.ts'
import { maildirImporter } from './maildirImporter.ts'
import { markdownImporter } from './markdownImporter.ts'
import { mboxImporter } from './mboxImporter.ts'
import { pdfImporter } from './pdfImporter.ts'
import { slackImporter } from './slackImporter.ts'
import { textImporter } from './textImporter.ts'
import { unsupportedImporter } from './unsupportedImporter.ts'

/** Asked in this order; the last takes whatever no other wants, and rejects it with the reason. */
export const IMPORTERS: readonly Importer[] = [
  slackImporter,
  maildirImporter,
  mboxImporter,
  emlImporter,
  pdfImporter,
  docxImporter,
  htmlImporter,
  markdownImporter,
  textImporter,
  unsupportedImporter,
]

/** The importer with that id; throws `format-unknown`. */
export function requireImporter(id: string): Importer {
  const importer = IMPORTERS.find((candidate) => candidate.id === id)
  if (!importer) {
    throw new PasserelleError('format-unknown', { format: id, formats: IMPORTERS.map((known) => known.id).join(', ') })
  }
  return importer
}
