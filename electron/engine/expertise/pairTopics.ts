/** Share of a longest common subsequence from which two words are taken for cognates (Melamed 1999, "Bitext maps and alignment"). */
const LEAST_COGNATE = 0.58
/** Of single words more is asked: nothing beside them speaks for it. */
const LEAST_ALONE = 0.75
const SHORTEST_COGNATE = 3
/** Share of the words of the longer name that have a cognate in the other. */
const LEAST_SHARED_WORDS = 0.6
/** What the two have in common of the people who use them: the sum of the lesser of each person's shares of the texts. */
const LEAST_SHARED_USERS = 0.2

/** What a topic is called and in which language; `words` are those of its name, folded, without those that only connect. */
export interface NamedTopic {
  readonly key: string
  /** Everybody who uses it, whether they hold it or not. */
  readonly users: readonly { readonly id: number; readonly texts: number }[]
  readonly language: number
  readonly words: readonly string[]
}

/**
 * Pairs of topics that are one thing in two languages: the same people use both, and their names are cognates word by word. Each topic
 * is in one pair at most, the most alike first; by the key of either the key of the other.
 *
 * @param others what is no topic by its own name: each may be paired with a topic, never with one another
 */
export function pairTopics(topics: readonly NamedTopic[], others: readonly NamedTopic[] = []): Map<string, string> {
  const all = [...topics, ...others].map(lettered)
  const pairs: { readonly one: NamedTopic; readonly other: NamedTopic; readonly likeness: number }[] = []
  for (const [index, one] of all.slice(0, topics.length).entries()) {
    for (let next = index + 1; next < all.length; next++) {
      const other = all[next]
      // Cognates begin alike: most pairs need no closer look.
      if (other === undefined || one.language === other.language || (one.initials & other.initials) === 0) continue
      const like = likeness(one, other)
      if (like > 0) pairs.push({ one, other, likeness: like })
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || (a.one.key + a.other.key < b.one.key + b.other.key ? -1 : 1))
  const twins = new Map<string, string>()
  for (const { one, other } of pairs) {
    if (twins.has(one.key) || twins.has(other.key)) continue
    twins.set(one.key, other.key)
    twins.set(other.key, one.key)
  }
  return twins
}

interface LetteredTopic extends NamedTopic {
  /** A bit for the first letter of each of its words. */
  readonly initials: number
}

function lettered(topic: NamedTopic): LetteredTopic {
  const initials = topic.words.reduce((bits, word) => bits | (1 << (word.charCodeAt(0) & 31)), 0)
  return { ...topic, initials }
}

function likeness(a: NamedTopic, b: NamedTopic): number {
  const users = sharedUsers(a, b)
  if (users < LEAST_SHARED_USERS) return 0
  const alone = a.words.length === 1 && b.words.length === 1
  const words = sharedWords(a.words, b.words, alone ? LEAST_ALONE : LEAST_COGNATE)
  return words < LEAST_SHARED_WORDS ? 0 : words + users
}

function sharedUsers(a: NamedTopic, b: NamedTopic): number {
  const all = ({ users }: NamedTopic) => users.reduce((sum, { texts }) => sum + texts, 0)
  const [ofA, ofB] = [all(a), all(b)]
  const shares = new Map(a.users.map(({ id, texts }) => [id, texts / ofA]))
  return b.users.reduce((sum, { id, texts }) => sum + Math.min(texts / ofB, shares.get(id) ?? 0), 0)
}

/** How much of the longer name has a cognate of its own in the other: the sum of their likeness over its words. */
function sharedWords(a: readonly string[], b: readonly string[], least: number): number {
  const left = [...b]
  let sum = 0
  for (const word of a) {
    const best = left
      .map((other) => cognate(word, other))
      .reduce((top, like, at) => (like > top.like ? { like, at } : top), { like: 0, at: -1 })
    if (best.like < least) continue
    sum += best.like
    left.splice(best.at, 1)
  }
  return sum / Math.max(a.length, b.length)
}

function cognate(a: string, b: string): number {
  if (a === b) return 1
  if (Math.min(a.length, b.length) < SHORTEST_COGNATE || !b.startsWith(a.charAt(0))) return 0
  return commonSubsequence(a, b) / Math.max(a.length, b.length)
}

function commonSubsequence(a: string, b: string): number {
  let row = new Uint8Array(b.length + 1)
  for (const letter of a) {
    const next = new Uint8Array(b.length + 1)
    for (let at = 1; at <= b.length; at++) {
      next[at] = b[at - 1] === letter ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    }
    row = next
  }
  return row[b.length] ?? 0
}
