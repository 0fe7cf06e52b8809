import { PasserelleError } from '../../../shared/api/errors.ts'
import type { QueryNode } from './queryTree.ts'
import { tokenizeQuery, type QueryToken } from './queryTokens.ts'

/** Brackets deeper than this are an attack on the stack, not a question. */
const DEEPEST_NESTING = 50
const MOST_TOKENS = 200

/**
 * Reads a query: words side by side must all be there; `OR`, `NOT` or `-`, brackets, "phrases", prefix*, `a NEAR/5 b`, and
 * fields such as `from:`. AND binds tighter than OR. Undefined for a query without content; throws `query-syntax`.
 */
export function parseQuery(query: string): QueryNode | undefined {
  const tokens = tokenizeQuery(query)
  if (tokens.length > MOST_TOKENS) throw new PasserelleError('query-syntax', { position: query.length, detail: '…' })
  if (tokens.length === 0) return undefined
  const parser = new QueryParser(tokens, query.length)
  return parser.parse()
}

class QueryParser {
  private readonly tokens: readonly QueryToken[]
  private readonly length: number
  private next = 0
  private depth = 0

  constructor(tokens: readonly QueryToken[], length: number) {
    this.tokens = tokens
    this.length = length
  }

  parse(): QueryNode {
    const node = this.or()
    const left = this.tokens[this.next]
    if (left) throw syntaxError(left.position, ')')
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
        if (joined) throw syntaxError(token?.position ?? this.length, 'AND ?')
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
    if (!isText(left) || !isText(right)) throw syntaxError(token.position, 'NEAR ?')
    return { type: 'near', left: left.text, right: right.text, distance: token.distance }
  }

  private primary(): QueryNode {
    const token = this.tokens[this.next++]
    if (!token) throw syntaxError(this.length, '?')
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
        throw syntaxError(token.position, token.type === 'close' ? ')' : token.type.toUpperCase())
    }
  }

  private bracket(position: number): QueryNode {
    if (++this.depth > DEEPEST_NESTING) throw syntaxError(position, '((')
    const inside = this.or()
    if (!this.take('close')) throw syntaxError(position, '( …')
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

function syntaxError(position: number, detail: string): PasserelleError {
  return new PasserelleError('query-syntax', { position: position + 1, detail })
}
