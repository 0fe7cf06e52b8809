import type { ProfileShape } from '../../../shared/model/person.ts'

/** Whoever is not the first is among the first in this part of the topic's people, down to the third place. */
const FIRST_PART = 1 / 3
const LAST_DEEP_PLACE = 3
/** Topics beside the deep ones that make a profile broad; and topics that do so where none is deep. */
const MANY = { beside: 3, alone: 5 }

/**
 * What a profile is like: `deep` with topics among whose first people they are, and few others; `broad` with many, none of them so; `t`
 * with both, as the letter: one long stroke under a wide one; `thin` with neither.
 *
 * @param places theirs among the people of each of their topics, 1 being the first
 */
export function profileShape(places: readonly { readonly rank: number; readonly holders: number }[]): ProfileShape {
  const deep = places.filter(isDeep).length
  const others = places.length - deep
  const kind = deep > 0 ? (others >= MANY.beside ? 't' : 'deep') : others >= MANY.alone ? 'broad' : 'thin'
  return { kind, deep, others }
}

function isDeep({ rank, holders }: { readonly rank: number; readonly holders: number }): boolean {
  return rank === 1 || (rank <= LAST_DEEP_PLACE && rank <= holders * FIRST_PART)
}
