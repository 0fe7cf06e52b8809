import type { Authorship } from './docxFile.ts'
import { outline } from './outline.ts'

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** Markdown with the author and the date in its front matter. */
export function markdownFile(text: string, about: Authorship): Buffer {
  const body = text
    .replaceAll(/^(#+ .*)$/gm, '\n$1\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  return Buffer.from(
    `---\ntitle: ${JSON.stringify(about.title)}\nauthor: ${about.author}\ndate: ${day(about.date)}\n---\n\n${body}\n`,
  )
}

export function htmlFile(text: string, about: Authorship, language: string): Buffer {
  const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const tags = { title: 'h1', heading: 'h2', bullet: 'li', paragraph: 'p' } as const
  const body = outline(text)
    .map((block) => `<${tags[block.kind]}>${escape(block.text)}</${tags[block.kind]}>`)
    .join('\n')
    .replaceAll(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>\n${items.trim()}\n</ul>\n`)
  return Buffer.from(
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<title>${escape(about.title)}</title>\n` +
      `<meta name="author" content="${escape(about.author)}">\n<meta name="date" content="${day(about.date)}">\n</head>\n` +
      `<body>\n${body}\n</body>\n</html>\n`,
  )
}
