import type { PersonAlias, PersonProfile } from '../../shared/model/person.ts'

export type ProfilePair = readonly [PersonProfile, PersonProfile]

/** What a correction names a person by: the alias that wrote most. */
export function anchorKey(aliases: readonly PersonAlias[]): string {
  const [first] = aliases.toSorted((one, other) => other.items - one.items)
  return first?.key ?? ''
}

export interface InCommon {
  /** Messages between the two: one rarely writes to oneself. */
  readonly messages: number
  /** Names of those whom both write with, the busiest first. */
  readonly colleagues: readonly string[]
}

export function inCommon([a, b]: ProfilePair): InCommon {
  const ofB = new Set(b.colleagues.map(({ id }) => id))
  return {
    messages: a.colleagues.find(({ id }) => id === b.id)?.messages ?? 0,
    colleagues: a.colleagues.filter(({ id }) => ofB.has(id)).map(({ name }) => name),
  }
}

type Activity = PersonProfile['activity']

/** Both activities over the same quarters, so that one can be seen below the other. */
export function overSameQuarters(a: Activity, b: Activity): readonly [Activity, Activity] {
  const all = [...a, ...b].map(({ quarter }) => quarterNumber(quarter))
  if (all.length === 0) return [[], []]
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const spread = (activity: Activity) => {
    const items = new Map(activity.map(({ quarter, items }) => [quarter, items]))
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const quarter = quarterText(first + index)
      return { quarter, items: items.get(quarter) ?? 0 }
    })
  }
  return [spread(a), spread(b)]
}

function quarterNumber(quarter: string): number {
  const [year = '', part = ''] = quarter.split('-Q')
  return Number(year) * 4 + Number(part) - 1
}

function quarterText(number: number): string {
  return `${String(Math.floor(number / 4))}-Q${String((number % 4) + 1)}`
}
