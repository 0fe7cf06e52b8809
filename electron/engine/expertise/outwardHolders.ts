/** Of what somebody wrote on a topic so much went outside: it is not what they share with colleagues. */
const MOSTLY = 0.5

/**
 * Who writes on a topic mostly to people outside the organisation: to customers, friends, family. Only own words that name it count;
 * who wrote none is left out. Empty without items.
 *
 * @param items in which the topic is named
 * @param authorOf 0 for nobody
 * @param isOutward whether somebody outside took part in an item
 */
export function outwardHolders(
  items: readonly number[],
  authorOf: (item: number) => number,
  isOutward: (item: number) => boolean,
): Set<number> {
  const wrote = new Map<number, { all: number; outward: number }>()
  for (const item of items) {
    const author = authorOf(item)
    if (author === 0) continue
    const own = wrote.get(author) ?? { all: 0, outward: 0 }
    own.all++
    if (isOutward(item)) own.outward++
    wrote.set(author, own)
  }
  return new Set([...wrote].flatMap(([author, { all, outward }]) => (outward >= MOSTLY * all ? [author] : [])))
}
