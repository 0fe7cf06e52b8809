/**
 * How pages name one another: relative links and wiki links of Markdown (`[x](../plan.md)`, `[[Plan|the plan]]`), and in front matter
 * wiki links, paths (`/projects/plan`) and lists of names (`projects: [plan, other]`). As they are written, each once.
 */
export function markdownLinks(body: string): string[] {
  const links = [...body.matchAll(/\]\(\s*<?([^()\s<>]+)>?[^()]*\)/g)].map(([, target = '']) => target)
  return unique([...links.filter(isRelative), ...wikiLinks(body)])
}

/** @param fields the front matter as its YAML says it */
export function frontMatterLinks(fields: Readonly<Record<string, unknown>>): string[] {
  return unique(Object.values(fields).flatMap((value) => linksIn(value, false, 0)))
}

const MOST_LINKS = 500
/** Stops recursion without end; real front matter nests three deep. */
const MAX_DEPTH = 8
const PATH = /^\/?(?:[\p{L}\p{N}._-]+\/)+[\p{L}\p{N}._-]+$/u
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** A single word is a name only in a list: `status: admin` names no page. */
function linksIn(value: unknown, inList: boolean, depth: number): string[] {
  if (typeof value === 'string') {
    const text = value.trim()
    return PATH.test(text) || (inList && NAME.test(text)) ? [text] : wikiLinks(text)
  }
  if (depth >= MAX_DEPTH || typeof value !== 'object' || value === null) return []
  const list = Array.isArray(value)
  return Object.values(value).flatMap((part: unknown) => linksIn(part, list, depth + 1))
}

function wikiLinks(text: string): string[] {
  return [...text.matchAll(/\[\[([^[\]|#\n]{1,200})[^[\]\n]*\]\]/g)].map(([, target = '']) => target.trim())
}

/** Neither of another site nor a place on the same page, nor of a file that is no page. */
function isRelative(target: string): boolean {
  return (
    !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target) && !/\.(?:png|jpe?g|gif|svg|webp|pdf|zip|mp4|css|js)$/i.test(target)
  )
}

function unique(links: readonly string[]): string[] {
  return [...new Set(links)].slice(0, MOST_LINKS)
}
