import { PasserelleError } from '../../../shared/api/errors.ts'
import type { CompiledQuery, Condition } from '../../../shared/model/query.ts'
import { compileField } from './compileField.ts'
import { parseQuery } from './parseQuery.ts'
import type { QueryNode } from './queryTree.ts'
import { indexTokens, nearExpression, phraseExpression, wordExpression, type Expand } from './textExpression.ts'
import { understoodAs } from './understoodAs.ts'

/** What a word of punctuation alone asks: nothing. Left out wherever it stands, also behind NOT. */
const EVERYTHING: Condition = { type: 'all', of: [] }

/**
 * A typed query as a condition that storage can answer. `expand` gives the forms of a word that the index holds. Throws
 * `query-syntax`, or `query-empty` where nothing is asked.
 */
export function compileQuery(query: string, expand: Expand): CompiledQuery {
  const tree = parseQuery(query)
  if (!tree) throw new PasserelleError('query-empty', { query })
  const condition = simplify(compileNode(tree, expand))
  if (asksNothing(condition)) throw new PasserelleError('query-empty', { query })
  const wanted = [...positiveText(condition)]
  return {
    condition,
    ranking: wanted.length === 0 ? null : wanted.join(' OR '),
    marks: [...new Set(positiveMarks(tree, expand))],
    understood: understoodAs(tree),
  }
}

function compileNode(node: QueryNode, expand: Expand): Condition {
  switch (node.type) {
    case 'and':
      return { type: 'all', of: node.children.map((child) => compileNode(child, expand)) }
    case 'or':
      return { type: 'any', of: node.children.map((child) => compileNode(child, expand)) }
    case 'not':
      return { type: 'not', of: compileNode(node.child, expand) }
    case 'field':
      return compileField(node, expand)
    case 'word':
      return text(wordExpression(node.text, node.prefix, expand))
    case 'phrase':
      return text(phraseExpression(node.text))
    case 'near':
      return text(nearExpression(node.left, node.right, node.distance))
  }
}

function asksNothing(condition: Condition): boolean {
  return condition.type === 'all' && condition.of.length === 0
}

function text(expression: string | null): Condition {
  return expression === null ? EVERYTHING : { type: 'text', expression }
}

/** Joins text that stands side by side into one expression, so that the index answers it in one pass. */
function simplify(condition: Condition): Condition {
  if (condition.type === 'not') {
    const inside = simplify(condition.of)
    return asksNothing(inside) ? EVERYTHING : { type: 'not', of: inside }
  }
  if (condition.type !== 'all' && condition.type !== 'any') return condition
  const parts = condition.of.map(simplify).filter((part) => !asksNothing(part))
  if (parts.length === 0) return EVERYTHING
  const texts = parts.flatMap((part) => (part.type === 'text' ? [part.expression] : []))
  const others = parts.filter((part) => part.type !== 'text')
  const operator = condition.type === 'all' ? ' AND ' : ' OR '
  const [onlyText] = texts
  const joined: Condition[] =
    onlyText === undefined
      ? []
      : [{ type: 'text', expression: texts.length === 1 ? onlyText : `(${texts.join(operator)})` }]
  const all = [...joined, ...others]
  const [only] = all
  return all.length === 1 && only ? only : { type: condition.type, of: all }
}

/** What hits are ranked by: all text that a hit may contain, but for what must not be there. */
function* positiveText(condition: Condition): Generator<string> {
  if (condition.type === 'text') yield condition.expression
  else if (condition.type === 'all' || condition.type === 'any')
    for (const part of condition.of) yield* positiveText(part)
}

function* positiveMarks(node: QueryNode, expand: Expand): Generator<string> {
  if (node.type === 'and' || node.type === 'or') for (const child of node.children) yield* positiveMarks(child, expand)
  else if (node.type === 'phrase') yield* indexTokens(node.text)
  else if (node.type === 'near') yield* indexTokens(`${node.left} ${node.right}`)
  else if (node.type === 'field' && node.field === 'subject') yield* indexTokens(node.value)
  else if (node.type === 'word') {
    const tokens = indexTokens(node.text)
    const [only] = tokens
    if (node.prefix) yield* tokens.map((token, index) => (index === tokens.length - 1 ? `${token}*` : token))
    else if (tokens.length === 1 && only !== undefined) yield* [only, ...expand(only)]
    else yield* tokens
  }
}
