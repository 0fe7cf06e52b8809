import { documentImporter, type DocumentContent } from './documentImporter.ts'
import { decodeDocumentText, looksLikeText } from './documentText.ts'
import { readFrontMatter } from './frontMatter.ts'
import { readHeaderLines } from './headerLines.ts'
import { markdownLinks } from './pageLinks.ts'
import { firstHeading, markdownToText } from './markdownText.ts'

/** Markdown pages, with the words of their front matter before the text. */
export const markdownImporter = documentImporter({
  id: 'markdown',
  detect: ({ name, head }) => /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/.test(name) && looksLikeText(head),
  read: (bytes) => readMarkdown(decodeDocumentText(bytes)),
})

function readMarkdown(page: string): DocumentContent {
  const front = readFrontMatter(page)
  const header = readHeaderLines(front.body)
  return {
    title: front.title || firstHeading(front.body),
    authors: front.authors.length > 0 ? front.authors : header.authors,
    editors: [],
    date: front.date ?? header.date,
    mentioned: front.mentioned,
    links: [...front.links, ...markdownLinks(front.body)],
    text: `${front.text}\n\n${markdownToText(front.body)}`,
  }
}
