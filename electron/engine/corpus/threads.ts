import type { ThreadableItem, ThreadPlace } from '../../../shared/model/identity.ts'
import type { ItemId } from '../../../shared/model/ids.ts'
import { parseSubject } from './subject.ts'

/** A reply without references answers a message of the same subject that is no older than this. */
const LONGEST_PAUSE = 45 * 86_400_000
const SHORTEST_SUBJECT = 4

/**
 * Conversations: by References and In-Reply-To as in JWZ's algorithm (https://www.jwz.org/doc/threading.html), where a message
 * that is not here still joins those that name it; by subject only for a reply that names nobody, whose subject is not too
 * short, to the latest earlier message of that subject on which its author was.
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
    const parent = nearestKnown(item, byKey)
    if (parent) parents.set(item.id, parent.id)
  }
  joinBySubject(items, parents, sets)

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

function nearestKnown(item: ThreadableItem, byKey: ReadonlyMap<string, ThreadableItem>): ThreadableItem | undefined {
  for (const key of item.ancestors.toReversed()) {
    const ancestor = byKey.get(key)
    if (ancestor && ancestor.id !== item.id) return ancestor
  }
  return undefined
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
    if (reply && item.ancestors.length === 0) replies.push({ item, base })
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
