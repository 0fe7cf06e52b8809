import type { Component } from 'svelte'
import type { View } from '../state/route.ts'
import Communities from './Communities.svelte'
import Experts from './Experts.svelte'
import Home from './Home.svelte'
import Network from './Network.svelte'
import People from './People.svelte'
import Person from './Person.svelte'
import Reach from './Reach.svelte'
import Search from './Search.svelte'
import Silos from './Silos.svelte'
import Sources from './Sources.svelte'
import Topics from './Topics.svelte'

/** What each address shows; a view without a component does not compile. */
export const VIEW_COMPONENTS: Readonly<Record<View, Component>> = {
  home: Home,
  search: Search,
  experts: Experts,
  topics: Topics,
  silos: Silos,
  communities: Communities,
  network: Network,
  people: People,
  person: Person,
  reach: Reach,
  sources: Sources,
}
