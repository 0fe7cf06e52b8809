import type { Facet } from '../../shared/model/expertise.ts'

/** What a facet's value is to a query: not mentioned, required, or refused. */
export type FacetState = 'free' | 'only' | 'without'

const FIELDS: Readonly<Record<Facet, string>> = {
  person: 'from',
  department: 'dept',
  source: 'source',
  kind: 'type',
  year: 'date',
  language: 'lang',
}

export function facetState(query: string, facet: Facet, value: string): FacetState {
  const clauses = clausesOf(query)
  const clause = clauseOf(facet, value)
  if (clauses.some((one) => same(one, clause))) return 'only'
  return clauses.some((one) => same(one, `-${clause}`)) ? 'without' : 'free'
}

/**
 * The query in which the facet's value has this state. An item has one author, department, source, kind, year and
 * language, so a value that is required takes the place of the one that was; refusals add up.
 */
export function withFacet(query: string, facet: Facet, value: string, state: FacetState): string {
  const clause = clauseOf(facet, value)
  const field = `${FIELDS[facet]}:`
  const kept = clausesOf(query).filter(
    (one) => !same(one, clause) && !same(one, `-${clause}`) && !(state === 'only' && one.startsWith(field)),
  )
  if (state === 'free') return kept.join(' ')
  return [...bracketed(kept), state === 'only' ? clause : `-${clause}`].join(' ')
}

/** The query narrowed to a month such as `2001-07`, or widened again where it was. */
export function toggleMonth(query: string, month: string): string {
  return withFacet(query, 'year', month, facetState(query, 'year', month) === 'only' ? 'free' : 'only')
}

/** The words and phrases that were typed, without the fields: what experts are asked about. */
export function wordsOf(query: string): string {
  return clausesOf(query)
    .filter((clause) => !/^-?[a-z]+:/i.test(clause) && !/^(AND|OR|NOT|ET|OU|SAUF|NEAR(\/\d+)?)$/.test(clause))
    .map((clause) => clause.replace(/[()]/g, ''))
    .join(' ')
}

/** Cut at spaces outside quotation marks and brackets. */
function clausesOf(query: string): readonly string[] {
  return query.match(/(?:-?\((?:[^()"]|"[^"]*"|\([^()]*\))*\)|"[^"]*"|“[^”]*”|«[^»]*»|[^\s"“«])+/g) ?? []
}

function clauseOf(facet: Facet, value: string): string {
  if (!/[\s()"“«-]/.test(value) || /^\d{4}(-\d\d)?$/.test(value)) return `${FIELDS[facet]}:${value}`
  return value.includes('"') ? `${FIELDS[facet]}:“${value}”` : `${FIELDS[facet]}:"${value}"`
}

/** AND binds tighter than OR: what is added must bear on the whole. */
function bracketed(clauses: readonly string[]): readonly string[] {
  return clauses.some((clause) => clause === 'OR' || clause === 'OU') ? [`(${clauses.join(' ')})`] : clauses
}

function same(a: string, b: string): boolean {
  return a.replaceAll('"', '').toLowerCase() === b.replaceAll('"', '').toLowerCase()
}

/** The month that the query is narrowed to, if it is. */
export function pickedMonth(query: string): string | null {
  return /(?:^|\s)date:(\d{4}-\d\d)(?=\s|$)/.exec(query)?.[1] ?? null
}
