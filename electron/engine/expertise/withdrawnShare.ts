/** Topics that people took back, each as the keys of its words. */
export type Withdrawn = ReadonlyMap<number, readonly ReadonlySet<string>[]>

/**
 * How much of what is asked for a person took back: the part of the question's words that are words of a topic of which all words are
 * asked for; 1 where nothing else is. A question that names only a part of a topic does not name it.
 */
export function withdrawnShare(person: number, asked: ReadonlySet<string>, withdrawn: Withdrawn): number {
  const taken = new Set<string>()
  for (const topic of withdrawn.get(person) ?? []) {
    if (topic.size === 0 || ![...topic].every((word) => asked.has(word))) continue
    for (const word of topic) taken.add(word)
  }
  return asked.size > 0 ? taken.size / asked.size : 0
}
