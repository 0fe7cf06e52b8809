import { PasserelleError } from '../../../shared/api/errors.ts'

/** What a query that stops making sense at `position` (from 0) is refused with: the word there, or the last at its end. */
export function queryError(query: string, position: number): PasserelleError {
  const there = /^(?:[()"“«]|[^\s()"“«]+)/.exec(query.slice(position).trimStart()) ?? /\S+$/.exec(query.trim())
  return new PasserelleError('query-syntax', { position: position + 1, detail: there?.[0] ?? '' })
}
