import { queryError } from './queryError.ts'
import { fieldNamed, type FieldName } from './queryTree.ts'

export type QueryToken =
  | { readonly type: 'open' | 'close' | 'and' | 'or' | 'not'; readonly position: number }
  | { readonly type: 'near'; readonly distance: number; readonly position: number }
  | { readonly type: 'word'; readonly text: string; readonly prefix: boolean; readonly position: number }
  | { readonly type: 'phrase'; readonly text: string; readonly position: number }
  | { readonly type: 'field'; readonly field: FieldName; readonly value: string; readonly position: number }

/** Operators are upper case, so that the words "and" and "ou" can still be searched for. */
const OPERATORS = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['ET', 'and'],
  ['OR', 'or'],
  ['OU', 'or'],
  ['NOT', 'not'],
  ['SAUF', 'not'],
])
const DEFAULT_DISTANCE = 10
const QUOTES = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
])

/** Cuts a query into tokens; throws `query-syntax` at a quotation mark that is not closed. */
export function tokenizeQuery(query: string): QueryToken[] {
  const tokens: QueryToken[] = []
  let position = 0
  while (position < query.length) {
    const character = query.charAt(position)
    if (/\s/.test(character)) position++
    else if (character === '(' || character === ')') {
      tokens.push({ type: character === '(' ? 'open' : 'close', position: position++ })
    } else if (character === '-' && /[^\s-]/.test(query.charAt(position + 1))) {
      tokens.push({ type: 'not', position: position++ })
    } else if (QUOTES.has(character)) {
      const { text, end } = readQuoted(query, position)
      tokens.push({ type: 'phrase', text, position })
      position = end
    } else {
      const { token, end } = readWord(query, position)
      tokens.push(token)
      position = end
    }
  }
  return tokens
}

function readQuoted(query: string, start: number): { text: string; end: number } {
  const close = QUOTES.get(query.charAt(start)) ?? '"'
  const end = query.indexOf(close, start + 1)
  if (end < 0) throw queryError(query, start)
  return { text: query.slice(start + 1, end).trim(), end: end + 1 }
}

function readWord(query: string, start: number): { token: QueryToken; end: number } {
  let end = start
  while (end < query.length && !/[\s()"“«]/.test(query.charAt(end))) end++
  const text = query.slice(start, end)
  const operator = OPERATORS.get(text)
  if (operator) return { token: { type: operator, position: start }, end }
  const near = /^NEAR(?:\/(\d{1,3}))?$/.exec(text)
  if (near) return { token: { type: 'near', distance: Number(near[1] ?? DEFAULT_DISTANCE), position: start }, end }
  const colon = text.indexOf(':')
  const field = colon > 0 ? fieldNamed(text.slice(0, colon)) : undefined
  if (field) return readField(query, start, start + colon + 1, end, field)
  const prefix = text.length > 1 && text.endsWith('*')
  return { token: { type: 'word', text: prefix ? text.slice(0, -1) : text, prefix, position: start }, end }
}

function readField(query: string, start: number, valueStart: number, wordEnd: number, field: FieldName) {
  if (QUOTES.has(query.charAt(valueStart))) {
    const { text, end } = readQuoted(query, valueStart)
    return { token: { type: 'field', field, value: text, position: start } as const, end }
  }
  return {
    token: { type: 'field', field, value: query.slice(valueStart, wordEnd), position: start } as const,
    end: wordEnd,
  }
}
