import { Buffer } from 'node:buffer'

/** First bytes of formats that people keep beside their mail, and what a person calls them. */
const MARKS: readonly (readonly [mark: string, format: string])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['!BDN', 'Outlook data file (pst, ost)'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['7z\xbc\xaf\x27\x1c', '7-Zip'],
  ['Rar!\x1a\x07', 'RAR'],
  ['\xfd7zXZ', 'xz'],
  ['\x28\xb5\x2f\xfd', 'Zstandard'],
  ['\x89PNG', 'PNG image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['II*\0', 'TIFF image'],
  ['MM\0*', 'TIFF image'],
  ['BM', 'bitmap image'],
  ['ID3', 'MP3 sound'],
  ['OggS', 'Ogg sound or film'],
  ['\x1aE\xdf\xa3', 'Matroska film'],
  ['MZ', 'Windows program'],
  ['\x7fELF', 'program'],
  ['SQLite format 3\0', 'SQLite database'],
  ['BEGIN:VCARD', 'vCard'],
  ['BEGIN:VCALENDAR', 'calendar (ics)'],
  ['\0\x05\x16\0', 'AppleSingle or AppleDouble'],
  ['\0\x05\x16\x07', 'AppleDouble'],
]

/** The format that the first bytes announce; null where they announce none known here. */
export function formatOfBytes(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 512)).toString('latin1')
  const marked = MARKS.find(([mark]) => start.startsWith(mark))
  if (marked) return marked[1]
  if (start.startsWith('ustar', 257)) return 'tar'
  if (/^RIFF.{4}WAVE/s.test(start)) return 'WAV sound'
  if (/^.{4}ftyp/s.test(start)) return 'MP4 film or sound'
  return /^(?:\xef\xbb\xbf)?\s*<\?xml/.test(start) ? 'XML' : null
}

const PARTS: readonly (readonly [part: RegExp, format: string])[] = [
  [/^word\/document\d*\.xml$/i, 'Word (docx)'],
  [/^xl\/workbook\.(?:xml|bin)$/i, 'Excel (xlsx)'],
  [/^ppt\/presentation\.xml$/i, 'PowerPoint (pptx)'],
  [/^META-INF\/container\.xml$/i, 'EPUB'],
  [/^(?:content\.xml|META-INF\/manifest\.xml)$/i, 'OpenDocument'],
  [/^(?:index\.apxl|buildVersionHistory\.plist|Index\/Document\.iwa)/i, 'Apple iWork'],
]

/** What a zip is, by the names of its entries; `zip` where it is only that. */
export function formatOfEntries(names: readonly string[]): string {
  return PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'zip'
}
