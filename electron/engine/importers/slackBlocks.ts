import { escapeMarkup } from './slackText.ts'

/**
 * The text of Block Kit blocks, written in the markup of `slackText` so that both are read in one way. Rich text may be
 * the only place where a message has its words (https://api.slack.com/reference/block-kit/blocks#rich_text).
 * Unknown blocks are searched for text rather than left out. Anything that is not an array of blocks gives ''.
 */
export function slackBlocksToMarkup(blocks: unknown): string {
  return joinBlocks(list(blocks).map((block) => blockMarkup(block, 0)))
}

type Node = Readonly<Record<string, unknown>>

/** Stops blocks nested to exhaust the stack; Slack itself nests five deep. */
const MAX_DEPTH = 20

function blockMarkup(node: Node, depth: number): string {
  if (depth > MAX_DEPTH) return ''
  const children = () => list(node.elements).map((child) => blockMarkup(child, depth + 1))
  switch (node.type) {
    case 'rich_text':
      return joinBlocks(children())
    case 'rich_text_section':
    case 'rich_text_preformatted':
      return children().join('')
    case 'rich_text_quote':
      return children().join('').replace(/^/gm, '&gt; ')
    case 'rich_text_list':
      return children()
        .map((line) => `• ${line}`)
        .join('\n')
    default:
      return inlineMarkup(node) ?? joinBlocks([...textsOf(node, depth), ...children()])
  }
}

/** An element inside a line; null where the node is not one. */
function inlineMarkup(node: Node): string | null {
  switch (node.type) {
    case 'text':
    case 'plain_text':
      return escapeMarkup(text(node.text))
    case 'mrkdwn':
      return text(node.text)
    case 'link':
      return text(node.text) ? `<${text(node.url)}|${escapeMarkup(text(node.text))}>` : `<${text(node.url)}>`
    case 'user':
      return `<@${text(node.user_id)}>`
    case 'channel':
      return `<#${text(node.channel_id)}>`
    case 'usergroup':
      return `<!subteam^${text(node.usergroup_id)}>`
    case 'broadcast':
      return `<!${text(node.range)}>`
    case 'emoji':
      return `:${text(node.name)}:`
    case 'date':
      return escapeMarkup(text(node.fallback))
    // Interactive elements are chrome, not what somebody said.
    case 'actions':
    case 'button':
    case 'overflow':
    case 'divider':
    case 'input':
      return ''
    default:
      return null
  }
}

/** Section, header, context and the blocks that Slack will invent: `text`, `title` and `fields` hold the words. */
function textsOf(node: Node, depth: number): string[] {
  return [node.title, node.text, ...list(node.fields)].filter(isNode).map((part) => blockMarkup(part, depth + 1))
}

function joinBlocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
