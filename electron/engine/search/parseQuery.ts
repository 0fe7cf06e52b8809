import { queryError } from './queryError.ts'
import { tokenizeQuery, type QueryToken } from './queryTokens.ts'
import type { QueryNode } from './queryTree.ts'

/** Brackets deeper than this are an attack on the stack, not a question. */
const DEEPEST_NESTING = 50
const MOST_TOKENS = 200

/**
 * Reads a query: words side by side must all be there; `OR`, `NOT` or `-`, brackets, "phrases", prefix*, `a NEAR/5 b`, and
 * fields such as `from:`. AND binds tighter than OR. Undefined for a query without content; throws `query-syntax`.
 */
export function parseQuery(query: string): QueryNode | undefined {
  const tokens = tokenizeQuery(query)
  if (tokens.length > MOST_TOKENS) throw queryError(query, query.length)
  if (tokens.length === 0) return undefined
  const parser = new QueryParser(tokens, query)
  return parser.parse()
}

class QueryParser {
  private readonly tokens: readonly QueryToken[]
  private readonly query: string
  private next = 0
  private depth = 0

  constructor(tokens: readonly QueryToken[], query: string) {
    this.tokens = tokens
    this.query = query
  }

  parse(): QueryNode {
    const node = this.or()
    const left = this.tokens[this.next]
    if (left) throw queryError(this.query, left.position)
    return node
  }

  private or(): QueryNode {
    const children = [this.and()]
    while (this.take('or')) children.push(this.and())
    return group('or', children)
  }

  private and(): QueryNode {
    const children = [this.not()]
    for (;;) {
      const joined = this.take('and')
      const token = this.tokens[this.next]
      if (!token || token.type === 'or' || token.type === 'close') {
        if (joined) throw queryError(this.query, token?.position ?? this.query.length)
        return group('and', children)
      }
      children.push(this.not())
    }
  }

  private not(): QueryNode {
    if (this.take('not')) return { type: 'not', child: this.not() }
    return this.near(this.primary())
  }

  private near(left: QueryNode): QueryNode {
    const token = this.tokens[this.next]
    if (token?.type !== 'near') return left
    this.next++
    const right = this.primary()
    if (!isText(left) || !isText(right)) throw queryError(this.query, token.position)
    return { type: 'near', left: left.text, right: right.text, distance: token.distance }
  }

  private primary(): QueryNode {
    const token = this.tokens[this.next++]
    if (!token) throw queryError(this.query, this.query.length)
    switch (token.type) {
      case 'word':
        return { type: 'word', text: token.text, prefix: token.prefix }
      case 'phrase':
        return { type: 'phrase', text: token.text }
      case 'field':
        return { type: 'field', field: token.field, value: token.value, position: token.position }
      case 'open':
        return this.bracket(token.position)
      case 'and':
      case 'or':
      case 'not':
      case 'near':
      case 'close':
        throw queryError(this.query, token.position)
    }
  }

  private bracket(position: number): QueryNode {
    if (++this.depth > DEEPEST_NESTING) throw queryError(this.query, position)
    const inside = this.or()
    if (!this.take('close')) throw queryError(this.query, position)
    this.depth--
    return inside
  }

  private take(type: QueryToken['type']): boolean {
    if (this.tokens[this.next]?.type !== type) return false
    this.next++
    return true
  }
}

function isText(node: QueryNode): node is QueryNode & { type: 'word' | 'phrase' } {
  return node.type === 'word' || node.type === 'phrase'
}

function group(type: 'and' | 'or', children: readonly QueryNode[]): QueryNode {
  const [only] = children
  return children.length === 1 && only ? only : { type, children }
}
