import type { SampleTruth } from '../../resources/sampleCompany/truth.ts'
import { extractPhrases } from '../../electron/engine/text/phrases.ts'

export interface TopicRecall {
  /** Share of the planted topics that one of the found labels names. */
  readonly recall: number
  readonly missed: readonly string[]
}

/**
 * How many planted topics are named by one of the found labels: at least half of the words of the longer of the two, by their
 * stems, are in the other. A topic goes by its labels in both languages and by the queries asked about it.
 */
export function measureTopics(truth: SampleTruth, labels: readonly string[]): TopicRecall {
  const found = labels.flatMap((label) => [stems(label, 'fr'), stems(label, 'en')])
  const missed = truth.topics.filter(({ id, label }) => {
    const queries = truth.expertQueries.filter(({ topic }) => topic === id)
    const names = [
      stems(label.fr, 'fr'),
      stems(label.en, 'en'),
      ...queries.map(({ query, language }) => stems(query, language)),
    ]
    return !names.some((name) => found.some((topic) => agree(name, topic)))
  })
  return {
    recall: 1 - missed.length / Math.max(1, truth.topics.length),
    missed: missed.map(({ label }) => label.fr),
  }
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && 2 * shared >= Math.max(a.size, b.size)
}

function stems(text: string, language: 'fr' | 'en'): ReadonlySet<string> {
  return new Set(extractPhrases(text, language).flatMap(({ key, words }) => (words === 1 ? [key] : [])))
}
