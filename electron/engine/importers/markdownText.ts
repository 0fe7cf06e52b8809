/**
 * Markdown as the text that it stands for (CommonMark 0.31): marks of headings and emphasis, fences, comments, tags and the
 * targets of links and images go, what they wrap stays. Code, lists, tables and quotation marks `>` stay as written. Not a
 * parser: where a mark is ambiguous it stays.
 */
export function markdownToText(markdown: string): string {
  const kept: string[] = []
  let fence = ''
  for (const line of withoutComments(markdown).split('\n')) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '' && mark !== '') fence = mark
    else if (fence !== '' && mark.startsWith(fence)) fence = ''
    else if (fence !== '') kept.push(line)
    else if (!LINK_DEFINITION.test(line)) kept.push(inlineText(line))
  }
  return kept.join('\n')
}

/** The first heading, `# like this` or underlined, as text; '' where there is none. */
export function firstHeading(markdown: string): string {
  const top = markdown.slice(0, 20_000)
  const heading = /^ {0,3}#{1,6}[ \t]+(\S[^\n]*)|^[ \t]*(\S[^\n]*)\n(?:=+|-{3,})[ \t]*$/m.exec(
    top.replace(/\r\n?/g, '\n'),
  )
  return heading ? inlineText(`# ${heading[1] ?? heading[2] ?? ''}`).trim() : ''
}

const LINK_DEFINITION = /^ {0,3}\[[^\]\n]+\]:\s+\S+/

function inlineText(line: string): string {
  return line
    .replace(/^ {0,3}#{1,6}[ \t]+/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/!?\[([^[\]]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g, '$1')
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]*)>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, ' ')
    .replace(/\*\*([^*\n]+)\*\*|(?<!\w)__([^_\n]+)__(?!\w)/g, '$1$2')
    .replace(/(?<![\w*])\*([^*\s][^*\n]*)\*(?![\w*])|(?<!\w)_([^_\s][^_\n]*)_(?!\w)/g, '$1$2')
    .replace(/(`+)([^`]+)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** By searching rather than with one pattern, which would take quadratic time where many comments are never closed. */
function withoutComments(markdown: string): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const start = markdown.indexOf('<!--', from)
    const end = start < 0 ? -1 : markdown.indexOf('-->', start + 4)
    if (end < 0) return kept.join('') + markdown.slice(from)
    kept.push(markdown.slice(from, start))
    from = end + 3
  }
}
