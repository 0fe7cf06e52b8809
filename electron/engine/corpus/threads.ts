import type { ThreadableItem, ThreadPlace } from '../../../shared/model/identity.ts'
import type { ItemId } from '../../../shared/model/ids.ts'
import { parseSubject } from './subject.ts'

/** A reply without references answers a message of the same subject that is no older than this. */
const LONGEST_PAUSE = 45 * 86_400_000
const SHORTEST_SUBJECT = 4

/**
 * Conversations: by References and In-Reply-To as in JWZ's algorithm (https://www.jwz.org/doc/threading.html). A message that is not
 * here still joins those that name it; one that names nobody itself answers whom later References put before it; by subject only a
 * reply that names nobody, whose subject is not too short, joins the latest earlier message of that subject on which its author was.
 * Nobody is their own ancestor: where messages answer each other in a circle, the oldest of them answers none.
 * Items in any order; the result is in the same order and does not depend on it. Empty for empty.
 */
export function threadItems(items: readonly ThreadableItem[]): ThreadPlace[] {
  const byKey = new Map<string, ThreadableItem>()
  for (const item of items) if (item.key !== null) byKey.set(item.key, item)
  const parents = new Map<ItemId, ItemId>()
  const sets = new DisjointSets()

  for (const item of items) {
    const own = item.key ?? `#${item.id}`
    sets.add(own)
    for (const ancestor of item.ancestors) sets.join(own, ancestor)
    const parent = nearestKnown(item, item.ancestors, byKey)
    if (parent) parents.set(item.id, parent.id)
  }
  inferParents(items, byKey, parents)
  joinBySubject(items, parents, sets)
  openCircles(items, parents)

  const smallest = new Map<string, ItemId>()
  for (const item of items) {
    const root = sets.find(item.key ?? `#${item.id}`)
    const known = smallest.get(root)
    if (known === undefined || item.id < known) smallest.set(root, item.id)
  }
  return items.map((item) => ({
    id: item.id,
    thread: smallest.get(sets.find(item.key ?? `#${item.id}`)) ?? item.id,
    parent: parents.get(item.id) ?? null,
  }))
}

/** The last of the keys, oldest first, that is here and not the item itself. */
function nearestKnown(
  item: ThreadableItem,
  keys: readonly string[],
  byKey: ReadonlyMap<string, ThreadableItem>,
): ThreadableItem | undefined {
  for (const key of keys.toReversed()) {
    const ancestor = byKey.get(key)
    if (ancestor && ancestor.id !== item.id) return ancestor
  }
  return undefined
}

/**
 * A mail program that writes no References leaves its answers without a parent; the References of whoever answers these say it. Of
 * several that differ, the oldest message is believed; none that would make an answer older than what it answers.
 */
function inferParents(
  items: readonly ThreadableItem[],
  byKey: ReadonlyMap<string, ThreadableItem>,
  parents: Map<ItemId, ItemId>,
): void {
  const witnesses = items.filter(({ ancestors }) => ancestors.length > 1).toSorted(byDate)
  for (const { ancestors } of witnesses) {
    for (const [index, key] of ancestors.entries()) {
      const orphan = byKey.get(key)
      if (!orphan || orphan.ancestors.length > 0 || parents.has(orphan.id)) continue
      const parent = nearestKnown(orphan, ancestors.slice(0, index), byKey)
      if (parent && byDate(parent, orphan) < 0) parents.set(orphan.id, parent.id)
    }
  }
}

/** Every item has one parent at most, so that circles have no item in common: each loses the link of its oldest item. */
function openCircles(items: readonly ThreadableItem[], parents: Map<ItemId, ItemId>): void {
  const byId = new Map(items.map((item) => [item.id, item]))
  const visited = new Set<ItemId>()
  for (const { id } of items) {
    const path = new Set<ItemId>()
    let current: ItemId | undefined = id
    while (current !== undefined && !visited.has(current)) {
      visited.add(current)
      path.add(current)
      current = parents.get(current)
    }
    if (current === undefined || !path.has(current)) continue
    const [...steps] = path
    const circle = steps.slice(steps.indexOf(current)).flatMap((step) => byId.get(step) ?? [])
    const [oldest] = circle.sort(byDate)
    if (oldest) parents.delete(oldest.id)
  }
}

function joinBySubject(items: readonly ThreadableItem[], parents: Map<ItemId, ItemId>, sets: DisjointSets): void {
  const bySubject = new Map<string, ThreadableItem[]>()
  const replies: { item: ThreadableItem; base: string }[] = []
  for (const item of items) {
    if (item.date === null || item.subject === '') continue
    const { base, reply } = parseSubject(item.subject)
    if (base.length < SHORTEST_SUBJECT) continue
    const sameSubject = bySubject.get(base)
    if (sameSubject) sameSubject.push(item)
    else bySubject.set(base, [item])
    if (reply && item.ancestors.length === 0 && !parents.has(item.id)) replies.push({ item, base })
  }
  for (const sameSubject of bySubject.values()) sameSubject.sort(byDate)
  for (const { item, base } of replies) {
    const parent = latestBefore(item, bySubject.get(base) ?? [])
    if (!parent) continue
    parents.set(item.id, parent.id)
    sets.join(item.key ?? `#${item.id}`, parent.key ?? `#${parent.id}`)
  }
}

function byDate(a: ThreadableItem, b: ThreadableItem): number {
  return (a.date ?? 0) - (b.date ?? 0) || a.id - b.id
}

/** The latest earlier message that the reply's author wrote to or received; one written by another before one's own. */
function latestBefore(reply: ThreadableItem, candidates: readonly ThreadableItem[]): ThreadableItem | undefined {
  const date = reply.date ?? 0
  let ownEarlier: ThreadableItem | undefined
  for (let index = lastBefore(candidates, reply); index >= 0; index--) {
    const candidate = candidates[index]
    if (!candidate || date - (candidate.date ?? 0) > LONGEST_PAUSE) break
    if (reply.author === null || !candidate.people.includes(reply.author)) continue
    if (candidate.author !== reply.author) return candidate
    ownEarlier ??= candidate
  }
  return ownEarlier
}

/** Index of the last candidate before the reply in order of date, then id; -1 where there is none. */
function lastBefore(candidates: readonly ThreadableItem[], reply: ThreadableItem): number {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = candidates[middle]
    if (candidate && byDate(candidate, reply) < 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Union-find over message keys, with path halving. */
class DisjointSets {
  private readonly parent = new Map<string, string>()

  add(key: string): void {
    if (!this.parent.has(key)) this.parent.set(key, key)
  }

  find(key: string): string {
    let current = key
    for (;;) {
      const parent = this.parent.get(current) ?? current
      if (parent === current) return current
      const grandparent = this.parent.get(parent) ?? parent
      this.parent.set(current, grandparent)
      current = grandparent
    }
  }

  join(a: string, b: string): void {
    this.add(a)
    this.add(b)
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA !== rootB) this.parent.set(rootA, rootB)
  }
}
