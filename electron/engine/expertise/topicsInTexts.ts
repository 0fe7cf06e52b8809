import { topicKey } from '../../../shared/model/topicKey.ts'

interface NamedTopic {
  readonly label: string
  /** What else it is written as. */
  readonly forms: readonly string[]
}

/** In how many of some texts each topic is named. */
export type TopicCounter<Topic> = (texts: Iterable<string>) => { readonly topic: Topic; readonly texts: number }[]

/**
 * Counts in how many texts each of the topics is named, in any of its forms and whatever the spelling; topics that none names are left
 * out. The most named first, then in the order given. A text is read once, however many topics there are.
 *
 * @param keyOf words that count as the same, joined by single spaces; by stems unless told otherwise
 */
export function createTopicCounter<Topic extends NamedTopic>(
  topics: readonly Topic[],
  keyOf = topicKey,
): TopicCounter<Topic> {
  const named = new Map<string, Set<Topic>>()
  /** What names begin with, word by word. */
  const beginnings = new Set<string>()
  for (const topic of topics) {
    for (const name of [topic.label, ...topic.forms]) {
      const key = keyOf(name)
      if (key === '') continue
      named.set(key, (named.get(key) ?? new Set()).add(topic))
      for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) beginnings.add(key.slice(0, end))
    }
  }
  const places = new Map(topics.map((topic, place) => [topic, place]))
  const placeOf = (topic: Topic) => places.get(topic) ?? 0
  return (texts) => {
    const counts = new Map<Topic, number>()
    for (const text of texts) {
      for (const topic of topicsIn(keyOf(text).split(' '), named, beginnings))
        counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
    return [...counts]
      .map(([topic, count]) => ({ topic, texts: count }))
      .sort((a, b) => b.texts - a.texts || placeOf(a.topic) - placeOf(b.topic))
  }
}

function topicsIn<Topic>(
  words: readonly string[],
  named: ReadonlyMap<string, ReadonlySet<Topic>>,
  beginnings: ReadonlySet<string>,
): Set<Topic> {
  const found = new Set<Topic>()
  for (const [start, word] of words.entries()) {
    let run = word
    for (let end = start; end < words.length; run = `${run} ${words[++end] ?? ''}`) {
      for (const topic of named.get(run) ?? []) found.add(topic)
      if (!beginnings.has(run)) break
    }
  }
  return found
}
