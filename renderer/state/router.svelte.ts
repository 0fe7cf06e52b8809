import type { Route, RouteParams, View } from './route.ts'
import { formatRoute, mergeParams, parseRoute } from './route.ts'

/** What the router needs of a window; a test gives its own. */
export interface AddressBar {
  readonly location: { readonly hash: string }
  readonly history: {
    pushState(state: unknown, unused: string, url: string): void
    replaceState(state: unknown, unused: string, url: string): void
  }
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void
  removeEventListener(type: 'hashchange' | 'popstate', listener: () => void): void
}

/** The address after the `#` as a route. Links are plain `<a href>`; back and forward are the browser's own. */
export class Router {
  #route = $state.raw<Route>({ view: 'home', id: null, params: {} })
  readonly #bar: AddressBar
  readonly #follow = () => {
    this.#route = parseRoute(this.#bar.location.hash)
  }

  constructor(bar: AddressBar) {
    this.#bar = bar
    this.#follow()
    bar.addEventListener('hashchange', this.#follow)
    bar.addEventListener('popstate', this.#follow)
  }

  get route(): Route {
    return this.#route
  }

  /** For an `<a>`: another view with these parameters and no others. */
  href(view: View, params: RouteParams = {}, id: number | null = null): string {
    return formatRoute({ view, id, params: mergeParams({}, params) })
  }

  /** For an `<a>`: this view with some parameters changed. */
  hrefWith(changes: RouteParams): string {
    return formatRoute({ ...this.#route, params: mergeParams(this.#route.params, changes) })
  }

  go(view: View, params: RouteParams = {}, id: number | null = null): void {
    this.#show(this.href(view, params, id), false)
  }

  /** What this view shows has another id now: the same step of history, under its address. */
  rename(id: number): void {
    this.#show(formatRoute({ ...this.#route, id }), true)
  }

  /** Changes parameters of this view; `replace` leaves no step to go back to (moving along a list, say). */
  change(changes: RouteParams, replace = false): void {
    this.#show(this.hrefWith(changes), replace)
  }

  close(): void {
    this.#bar.removeEventListener('hashchange', this.#follow)
    this.#bar.removeEventListener('popstate', this.#follow)
  }

  #show(hash: string, replace: boolean): void {
    if (replace) this.#bar.history.replaceState(null, '', hash)
    else if (hash !== this.#bar.location.hash) this.#bar.history.pushState(null, '', hash)
    this.#follow()
  }
}
