const TAG = /<(\/?)([a-z][a-z0-9]*)/gi
// Elements that never hold others, or that the next of their kind ends.
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option tr td th'.split(' '),
)
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** An upper estimate of how deep the elements of some HTML nest, from its tags alone, in linear time. */
export function deepestNesting(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, close, name = ''] of html.matchAll(TAG)) {
    if (FLAT.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (close === '/' ? -1 : 1))
    if (depth > deepest) deepest = depth
  }
  return deepest
}

/** What is left of HTML without its tags, styles and scripts, a line for each block, the commonest entities decoded. */
export function stripTags(html: string): string {
  return html
    .replace(/<(?:style|script)\b[^]*?(?:<\/(?:style|script)\b|$)/gi, '<')
    .replace(/<\/?(?:br|p|div|tr|li|h[1-6]|table|ul|ol|blockquote)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|([a-z]{2,4}));/gi, (entity, code: string | undefined, name: string | undefined) => {
      const point = Number(code)
      if (code !== undefined) return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
      return NAMED[name?.toLowerCase() ?? ''] ?? entity
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n/g, '\n\n')
}
