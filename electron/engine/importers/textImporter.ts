import { documentImporter, type DocumentContent } from './documentImporter.ts'
import { decodeDocumentText, looksLikeText } from './documentText.ts'
import { readHeaderLines } from './headerLines.ts'
import type { Candidate } from './importer.ts'

const NAME =
  /\.(?:txt|text|log|rst|asc|adoc|asciidoc|org|tex|textile|wiki|csv|tsv|nfo|me|1st)$|^(?:readme|changelog|changes|news|authors|contributors|maintainers|copying|licen[cs]e|notice|todo|install|faq)$/

/** Plain text by its name and its bytes, in UTF-8, UTF-16 with a byte order mark, or else windows-1252. */
export const textImporter = documentImporter({
  id: 'text',
  detect: (candidate: Candidate) => NAME.test(candidate.name) && looksLikeText(candidate.head),
  read: (bytes) => readPlainText(decodeDocumentText(bytes)),
})

function readPlainText(text: string): DocumentContent {
  return { title: underlinedTitle(text), ...readHeaderLines(text), editors: [], text }
}

/** The first line where a rule is drawn below it (reStructuredText, Markdown and typewriter use); '' where there is none. */
function underlinedTitle(text: string): string {
  return (
    /^\s*(?:([=*#~-])\1{2,}[ \t]*\r?\n)?[ \t]*(\S[^\n]{0,200}?)[ \t]*\r?\n[ \t]*([=*#~-])\3{2,}[ \t]*(?:\r?\n|$)/.exec(
      text.slice(0, 2000),
    )?.[2] ?? ''
  )
}
