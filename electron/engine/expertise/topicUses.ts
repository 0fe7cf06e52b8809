import type { TopicTexts } from './topicTexts.ts'

interface KeyedTopic {
  /** The keys of its variants, its own first. */
  readonly keys: readonly string[]
}

/** In which texts each of some topics stands, in the order of the topics: ids of items, each once. No text is read for it. */
export function topicUses(texts: TopicTexts, topics: readonly KeyedTopic[]): number[][] {
  const topicsOfPhrase = new Array<number[] | undefined>(texts.phrases).fill(undefined)
  for (const [topic, { keys }] of topics.entries()) {
    for (const key of keys) {
      const phrase = texts.phraseOfKey(key)
      if (phrase >= 0) (topicsOfPhrase[phrase] ??= []).push(topic)
    }
  }
  const uses = topics.map((): number[] => [])
  for (const { items, counts, forms } of texts.parts) {
    let place = 0
    for (const [index, item] of items.entries()) {
      const end = place + (counts[index] ?? 0)
      for (; place < end; place++) {
        for (const topic of topicsOfPhrase[texts.phraseOf[forms[place] ?? 0] ?? 0] ?? []) {
          const own = uses[topic]
          if (own && own.at(-1) !== item) own.push(item)
        }
      }
    }
  }
  return uses
}
