import { bootstrapMean, type Estimate } from '../../electron/engine/expertise/retrievalMeasures.ts'
import { byPlace, type TopicPlace } from '../../electron/engine/expertise/topicPlaces.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import type { ExpertTopic } from './expertRetrieval.ts'
import type { TemporaryLibrary } from './temporaryLibrary.ts'

interface ProfileFigures {
  /** People of whom a topic is known. */
  readonly people: number
  readonly topics: number
  /** 1 / place of the first of their topics among all. */
  readonly first: Estimate
}

/**
 * Puts all topics of a set in the order in which the profile of each person would have them, and looks where the first of those is
 * of which they are an expert; 0 where it is not among them.
 */
export async function evaluateProfiles(
  library: TemporaryLibrary,
  topics: readonly ExpertTopic[],
): Promise<ProfileFigures> {
  const places = await placesOf(library, topics)
  const truth = new Map<string, Set<string>>()
  for (const { query, experts } of topics)
    for (const address of experts) truth.set(address, (truth.get(address) ?? new Set()).add(query))
  const first = [...truth].map(([address, own]) => {
    const ordered = (places.get(address) ?? []).toSorted(byPlace)
    const index = ordered.findIndex(({ label }) => own.has(label))
    return index < 0 ? 0 : 1 / (index + 1)
  })
  const chance = createRandom(1)
  return { people: truth.size, topics: topics.length, first: bootstrapMean(first, () => chance.fraction()) }
}

/** By address, the topics that name its owner, with their place in each. */
async function placesOf(library: TemporaryLibrary, topics: readonly ExpertTopic[]): Promise<Map<string, TopicPlace[]>> {
  const places = new Map<string, TopicPlace[]>()
  for (const { query } of topics) {
    const { candidates } = await library.ask('experts.rank', { query, limit: 200, scope: 'everyone' })
    for (const [index, { addresses, reason }] of candidates.entries()) {
      for (const address of addresses) {
        const place = { label: query, rank: index + 1, items: reason.items }
        places.set(address, [...(places.get(address) ?? []), place])
      }
    }
  }
  return places
}
