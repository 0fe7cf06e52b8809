/**
 * Children of every item in compressed rows: those of item i are child[start[i]] to child[start[i + 1] - 1], ascending.
 * `parent[i]` is 0 for none.
 */
export function indexReplies(parent: Int32Array): { start: Uint32Array; child: Uint32Array } {
  const start = new Uint32Array(parent.length + 1)
  for (const item of parent) if (item > 0 && item < parent.length) start[item + 1] = (start[item + 1] ?? 0) + 1
  for (let index = 1; index < start.length; index++) start[index] = (start[index] ?? 0) + (start[index - 1] ?? 0)
  const child = new Uint32Array(start.at(-1) ?? 0)
  const next = start.slice()
  // Without an iterator: this runs over every item while somebody waits.
  for (let item = 0; item < parent.length; item++) {
    const above = parent[item] ?? 0
    if (above <= 0 || above >= parent.length) continue
    const place = next[above] ?? 0
    child[place] = item
    next[above] = place + 1
  }
  return { start, child }
}
