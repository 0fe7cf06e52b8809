import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period, SiloReport } from '../../../shared/model/network.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import type { StoredPerson } from '../storage/people.ts'
import { readHabits } from './readHabits.ts'
import { computeSilos, type SiloMaterial } from './siloMaterial.ts'
import type { TopicTextReader } from './topicTextReader.ts'
import { contributedTopics, readTopicTraffic, withOutward } from './topicTraffic.ts'

interface SiloQuestion {
  readonly period: Period
  /** Answers across a border are few: they may be judged over a longer period; by default the same. */
  readonly bordersPeriod?: Period
  /** The community of each person in the whole network of the period. */
  readonly communityOf: ReadonlyMap<PersonId, number>
}

/** The silo report of a period with what it costs that departments are apart. */
export function analyseSilos(
  db: ReadableDatabase,
  material: SiloMaterial & { readonly people: readonly StoredPerson[] },
  topics: readonly FoundTopic[],
  reader: TopicTextReader,
  { period, bordersPeriod = period, communityOf }: SiloQuestion,
): SiloReport {
  const read = readTopicTraffic(db, material.people, topics, reader)
  const traffic = { ...read, topics: withOutward(read, material.people, material.interactions) }
  const computed = computeSilos(material, traffic.topics, period, communityOf, contributedTopics(traffic))
  return { ...computed.report, habits: readHabits({ db, material, traffic, ...computed, bordersPeriod }) }
}
