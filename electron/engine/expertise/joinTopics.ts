import type { FoundTopic } from '../../../shared/model/foundTopic.ts'

/** Two topics as one, known by the key and label of the first. A text that uses both counts twice. */
export function joinTopics(a: FoundTopic, b: FoundTopic): FoundTopic {
  const items = new Map(a.holders.map((holder) => [holder.id, holder.items]))
  for (const holder of b.holders) items.set(holder.id, (items.get(holder.id) ?? 0) + holder.items)
  const total = items.values().reduce((sum, count) => sum + count, 0)
  const history = new Map(a.history)
  for (const [quarter, count] of b.history) history.set(quarter, (history.get(quarter) ?? 0) + count)
  return {
    key: a.key,
    keys: [...new Set([...a.keys, ...b.keys])],
    label: a.label,
    forms: [...new Set([...a.forms, ...b.forms])],
    score: Math.max(a.score, b.score),
    items: a.items + b.items,
    threads: a.threads + b.threads,
    history: [...history].sort(([one], [other]) => one - other),
    holders: [...items]
      .map(([id, count]) => ({ id, items: count, share: total > 0 ? count / total : 0 }))
      .sort((one, other) => other.items - one.items || one.id - other.id),
  }
}
