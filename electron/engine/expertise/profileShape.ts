import type { ProfileShape } from '../../../shared/model/person.ts'

/** Up to this place among the people of a topic one knows it in depth. */
const DEEP_PLACE = 3
/** Topics that make a profile broad. */
const MANY = 5

/**
 * What a profile is like: `deep` with few topics, among whose first three people they are; `broad` with many, none of them so; `t` with
 * both, as the letter: one long stroke under a wide one; `thin` with neither.
 *
 * @param ranks their places among the people of each of their topics, 1 being the first
 */
export function profileShape(ranks: readonly number[]): ProfileShape {
  const deep = ranks.filter((rank) => rank <= DEEP_PLACE).length
  const others = ranks.length - deep
  // Where somebody is among the first of everything, the breadth lies in the number.
  const broad = ranks.length >= MANY
  const kind = deep > 0 ? (broad ? 't' : 'deep') : broad ? 'broad' : 'thin'
  return { kind, deep, others }
}
