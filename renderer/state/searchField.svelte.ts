import type { Library } from './library.svelte.ts'
import type { NamedThing, NameSearch } from './nameSearch.ts'
import { createNameSearch } from './nameSearch.ts'
import type { Route } from './route.ts'
import type { Router } from './router.svelte.ts'

/** What Enter does with the words: look for items, or for people who know. */
export type SearchMode = 'search' | 'experts'

export type Suggestion =
  { readonly kind: 'mode'; readonly mode: SearchMode } | { readonly kind: 'name'; readonly thing: NamedThing }

const NAMES_SHOWN = 7

/** The field that is always on top: what is typed, what it suggests, and where Enter leads. */
export class SearchField {
  #text = $state('')
  #mode = $state<SearchMode>('search')
  #open = $state(false)
  #active = $state(-1)
  #view: Route['view'] | null = null
  readonly #router: Router
  readonly #names: NameSearch | null = $derived.by(() => {
    const names = this.#library.names
    return names === undefined ? null : createNameSearch(names)
  })
  readonly #suggestions: readonly Suggestion[] = $derived.by(() => this.#suggest())
  readonly #library: Library

  constructor(router: Router, library: Library) {
    this.#router = router
    this.#library = library
  }

  get text(): string {
    return this.#text
  }

  get mode(): SearchMode {
    return this.#mode
  }

  /** Index of the chosen suggestion; -1: none, Enter follows the mode. */
  get active(): number {
    return this.#active
  }

  get suggestions(): readonly Suggestion[] {
    return this.#open ? this.#suggestions : []
  }

  type(text: string): void {
    this.#text = text
    this.#active = -1
    this.#open = true
  }

  dismiss(): void {
    this.#open = false
    this.#active = -1
  }

  /** Down and up run through the list and out of it again. */
  move(step: 1 | -1): void {
    this.#open = true
    const places = this.#suggestions.length + 1
    this.#active = ((this.#active + 1 + step + places) % places) - 1
  }

  chooseMode(mode: SearchMode): void {
    this.#mode = mode
    if (this.#text.trim() !== '') this.submit()
  }

  /** Enter. */
  submit(): void {
    const suggestion = this.#suggestions[this.#active]
    if (suggestion !== undefined) this.choose(suggestion)
    else if (this.#text.trim() !== '') this.#look(this.#mode)
  }

  choose(suggestion: Suggestion): void {
    if (suggestion.kind === 'mode') this.#look(suggestion.mode)
    else this.#visit(suggestion.thing)
  }

  /**
   * Takes up the words of a view that was reached otherwise: back, forward, a link. What was suggested belongs to the view before; so do
   * its words, which in a view that they were not asked of would look like a filter of it.
   */
  follow(route: Route): void {
    this.dismiss()
    if (route.view === 'search' || route.view === 'experts') {
      this.#mode = route.view
      this.#text = route.params.q ?? ''
    } else if (route.view !== this.#view) this.#text = ''
    this.#view = route.view
  }

  #look(mode: SearchMode): void {
    this.dismiss()
    this.#router.go(mode, { q: this.#text.trim() })
  }

  #visit(thing: NamedThing): void {
    this.dismiss()
    this.#text = ''
    if (thing.kind === 'person') this.#router.go('person', {}, thing.id)
    else if (thing.kind === 'topic') this.#router.go('experts', { q: thing.name })
    else this.#router.go('people', { dept: thing.name })
  }

  #suggest(): readonly Suggestion[] {
    const text = this.#text.trim()
    if (text === '') return []
    const names = this.#names?.find(text, NAMES_SHOWN) ?? []
    return [
      { kind: 'mode', mode: 'search' },
      { kind: 'mode', mode: 'experts' },
      ...names.map((thing) => ({ kind: 'name', thing }) as const),
    ]
  }
}
