import { readDate } from './documentDate.ts'
import type { DocumentContent } from './documentImporter.ts'
import { decodeReferences } from './htmlHead.ts'

/**
 * Title, people and date of `docProps/core.xml` (ECMA-376 part 2, section 11). Reads the elements it knows by name
 * whatever their prefix; anything else, or XML that is not well formed, is as if it were not there.
 */
export function readCoreProperties(xml: string): Omit<DocumentContent, 'text'> {
  const texts = (name: string) =>
    Array.from(xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^<>]*>([^<]*)</`, 'g')), ([, text = '']) =>
      decodeReferences(text).trim(),
    ).filter((text) => text !== '')
  const dates = [...texts('modified'), ...texts('created')].map(readDate)
  return {
    title: texts('title')[0] ?? '',
    authors: texts('creator'),
    editors: texts('lastModifiedBy'),
    date: dates.find((date) => date !== null) ?? null,
  }
}
