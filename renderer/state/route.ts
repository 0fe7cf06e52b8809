export const VIEWS = [
  'home',
  'search',
  'experts',
  'topics',
  'silos',
  'communities',
  'network',
  'people',
  'person',
  'reach',
  'sources',
] as const
export type View = (typeof VIEWS)[number]

/** Where the person is; all of it is in the address, so that back, forward and a copied link lead to the same place. */
export interface Route {
  readonly view: View
  /** Of the person that the `person` view shows. */
  readonly id: number | null
  /** `q` query, `item` the evidence in the right pane, `page`, `order`, `dept`…; a parameter that is not set is absent. */
  readonly params: Readonly<Record<string, string>>
}

export type RouteParams = Readonly<Record<string, string | number | null | undefined>>

/** `#/person/12?item=3` -> Route; whatever makes no sense leads home. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [name = '', id = ''] = path.split('/')
  const view = VIEWS.find((candidate) => candidate === name) ?? 'home'
  const params = Object.fromEntries([...new URLSearchParams(search)].filter(([, value]) => value !== ''))
  return { view, id: /^[1-9]\d*$/.test(id) ? Number(id) : null, params }
}

/** The inverse of `parseRoute`. */
export function formatRoute(route: Route): string {
  const search = new URLSearchParams(route.params).toString()
  return `#/${route.view}${route.id === null ? '' : `/${String(route.id)}`}${search === '' ? '' : `?${search}`}`
}

/** `params` with `changes` applied; null, undefined and the empty string take a parameter away. */
export function mergeParams(params: Route['params'], changes: RouteParams): Route['params'] {
  const merged = new Map(Object.entries(params))
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') merged.delete(name)
    else merged.set(name, String(value))
  }
  return Object.fromEntries(merged)
}

/** A number above zero in a parameter, or null. */
export function numberParam(route: Route, name: string): number | null {
  const value = Number(route.params[name] ?? '')
  return Number.isSafeInteger(value) && value > 0 ? value : null
}
