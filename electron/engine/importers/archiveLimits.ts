/**
 * What an archive or a document may cost before it is refused. An export comes from outside and may be hostile, or only
 * broken in a way that looks hostile; each limit names what it stops. All sizes are bytes.
 */

/** Stops the flat zip bomb: deflate packs at most about 1,032 to 1; real office files and chat exports stay far below 200. */
export const MAX_EXPANSION_RATIO = 200

/**
 * Below this the ratio is not looked at: a few repetitive kilobytes may honestly pack better than 200 to 1, and so
 * little does no harm.
 */
export const EXPANSION_RATIO_FLOOR = 16 * 2 ** 20

/** Stops a document that is itself an archive (DOCX) from filling the memory of a parser thread. */
export const MAX_DOCUMENT_EXPANDED_BYTES = 512 * 2 ** 20

/** Stops a document whose table of contents alone is the attack: an honest DOCX has tens of parts. */
export const MAX_DOCUMENT_ENTRIES = 10_000

/** Stops a list of entries that would not fit in memory (under 1 KiB each); large chat exports have some 100,000 day files. */
export const MAX_EXPORT_ENTRIES = 2_000_000

/** Stops an export from being read for days; entries are read one at a time, so this costs time, not memory. */
export const MAX_EXPORT_EXPANDED_BYTES = 2 ** 40

/** Stops one day of one channel from filling memory while it is parsed; busy days of real exports are below 20 MiB. */
export const MAX_DAY_BYTES = 256 * 2 ** 20

/** Stops a file from being read whole, as a document must be, when it cannot be a document any more. */
export const MAX_DOCUMENT_BYTES = 200 * 2 ** 20

/** Stops text that expands while it is extracted (a PDF that draws one stream on every page). UTF-16 units. */
export const MAX_TEXT_LENGTH = 20_000_000

/** Stops a PDF whose page tree claims more pages than anybody could write. */
export const MAX_PDF_PAGES = 10_000

/** Stops a PDF made to be slow to interpret; looked at between pages. Milliseconds. */
export const MAX_PDF_MILLISECONDS = 120_000

/** Stops front matter from being a YAML document of its own; the longest real ones are a few KiB. UTF-16 units. */
export const MAX_FRONT_MATTER_LENGTH = 256 * 2 ** 10
