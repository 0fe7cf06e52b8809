import type { Route, RouteParams } from '../state/route.ts'
import type { SizeMeasureId } from './sizeMeasures.ts'
import { SIZE_MEASURES } from './sizeMeasures.ts'
import type { Grouping } from './personGroups.ts'
import type { SocialGraph } from './socialGraph.ts'
import { isTopic } from './topicLayer.ts'
import type { NetworkFilter, TieScope } from './visiblePart.ts'

/**
 * What the person chose to see of the network. All of it is in the address: `only` departments, `ties` scope, `weak`
 * percent of the ties left out, `core` number, `size` measure, `colour` by which groups, `hulls`, `topics`, `person` (or a topic),
 * `with` whom, `around` steps.
 */
export interface NetworkChoices {
  /** Null: all departments. `NO_DEPARTMENT` stands for people without one. */
  readonly only: readonly string[] | null
  readonly scope: TieScope
  /** Percent of the ties, the weakest, that are left out: 0 to 95. */
  readonly weakOut: number
  /** Only people with at least so many ties to the others shown; 0 for everybody. */
  readonly core: number
  readonly measure: SizeMeasureId
  readonly colourBy: Grouping
  /** Outlines around the communities. */
  readonly hulls: boolean
  readonly person: string | null
  readonly other: string | null
  /** Only what lies this many steps around `person`; null for the whole network. */
  readonly around: EgoDepth | null
  /** Topics among the people who hold them. */
  readonly topics: boolean
  readonly asTable: boolean
}

export const NO_DEPARTMENT = '-'
export const EGO_DEPTHS = [1, 2, 3] as const
export type EgoDepth = (typeof EGO_DEPTHS)[number]
const SEPARATOR = '|'
const MOST_LEFT_OUT = 95

/** Whatever an address holds that makes no sense is as if it were not there. */
export function choicesOf(params: Route['params'], graph: SocialGraph): NetworkChoices {
  const node = (id: string | undefined) => (id !== undefined && graph.hasNode(id) ? id : null)
  const person = node(params.person)
  const other = person === params.with ? null : node(params.with)
  const weak = Math.round(Number(params.weak ?? 0))
  const core = Math.round(Number(params.core ?? 0))
  return {
    only: params.only === undefined ? null : params.only.split(SEPARATOR),
    scope: params.ties === 'within' || params.ties === 'across' ? params.ties : 'all',
    weakOut: Number.isFinite(weak) ? Math.min(MOST_LEFT_OUT, Math.max(0, weak)) : 0,
    core: Number.isFinite(core) ? Math.max(0, core) : 0,
    colourBy: params.colour === 'community' ? 'community' : 'department',
    hulls: params.hulls === '1',
    measure: SIZE_MEASURES.find(({ id }) => id === params.size)?.id ?? 'degree',
    person,
    other: person === null || isTopic(person) || (other !== null && isTopic(other)) ? null : other,
    around:
      person === null || isTopic(person) ? null : (EGO_DEPTHS.find((depth) => String(depth) === params.around) ?? null),
    topics: params.topics === '1',
    asTable: params.as === 'table',
  }
}

/**
 * The part of an address that decides what is visible, as a query. It is text so that what is computed from it is not
 * computed again when somebody is selected: that would be felt with thousands of people.
 */
export function filterQuery(params: Route['params']): string {
  const names = ['only', 'ties', 'weak', 'core', 'around', ...(params.around === undefined ? [] : ['person'])]
  const kept = names.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]]))
  return new URLSearchParams(kept).toString()
}

/** The parameters that make these changes to an address. */
export function paramsOfChoices(changes: Partial<NetworkChoices>): RouteParams {
  const { only, scope, weakOut, core, measure, colourBy, hulls, person, other, around, topics, asTable } = changes
  return {
    ...(only === undefined ? {} : { only: only === null ? null : only.join(SEPARATOR) }),
    ...(scope === undefined ? {} : { ties: scope === 'all' ? null : scope }),
    ...(weakOut === undefined ? {} : { weak: weakOut === 0 ? null : weakOut }),
    ...(core === undefined ? {} : { core: core === 0 ? null : core }),
    ...(colourBy === undefined ? {} : { colour: colourBy === 'department' ? null : colourBy }),
    ...(hulls === undefined ? {} : { hulls: hulls ? 1 : null }),
    ...(measure === undefined ? {} : { size: measure === 'degree' ? null : measure }),
    ...(person === undefined ? {} : { person }),
    ...(other === undefined ? {} : { with: other }),
    ...(around === undefined ? {} : { around }),
    ...(topics === undefined ? {} : { topics: topics ? 1 : null }),
    ...(asTable === undefined ? {} : { as: asTable ? 'table' : null }),
  }
}

/** What `visiblePart` needs to know; `strengths` are those of all ties, weakest first. */
export function filterOf(
  choices: NetworkChoices,
  departments: readonly (string | null)[],
  strengths: readonly number[],
): NetworkFilter {
  const { only, scope, weakOut, core, person, around } = choices
  const shown = (department: string | null) => only?.includes(department ?? NO_DEPARTMENT) ?? true
  return {
    hidden: new Set(departments.filter((department) => !shown(department))),
    scope,
    minStrength: weakOut === 0 ? 0 : (strengths[Math.floor((strengths.length * weakOut) / 100)] ?? 0),
    core,
    ego: person === null || around === null ? null : { centre: person, depth: around },
  }
}

/** The legend after one of its entries was switched: all on is the same as no choice, and the last one stays on. */
export function toggleDepartment(
  only: NetworkChoices['only'],
  all: readonly string[],
  department: string,
): NetworkChoices['only'] {
  const current = only ?? all
  const next = all.filter((name) => (name === department ? !current.includes(name) : current.includes(name)))
  if (next.length === 0) return only
  return next.length === all.length ? null : next
}
