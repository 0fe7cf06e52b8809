import type { QueryNode } from './queryTree.ts'

/** The query in its canonical form, every operator and bracket written, so that a person sees what was looked for. */
export function understoodAs(node: QueryNode, inside: 'and' | 'or' | null = null): string {
  switch (node.type) {
    case 'and':
    case 'or': {
      const text = node.children
        .map((child) => understoodAs(child, node.type))
        .join(node.type === 'and' ? ' AND ' : ' OR ')
      return inside !== null && inside !== node.type ? `(${text})` : text
    }
    case 'not':
      return `NOT ${node.child.type === 'and' || node.child.type === 'or' ? `(${understoodAs(node.child)})` : understoodAs(node.child)}`
    case 'word':
      return node.prefix ? `${node.text}*` : node.text
    case 'phrase':
      return quoted(node.text)
    case 'near':
      return `${quoted(node.left)} NEAR/${node.distance} ${quoted(node.right)}`
    case 'field':
      return `${node.field}:${/[\s()"“«]/.test(node.value) ? quoted(node.value) : node.value}`
  }
}

/** A phrase typed between « » may hold the other marks; they are no part of what is looked for. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`
}
