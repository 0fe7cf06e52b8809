import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { Period, SiloReport } from '../../../shared/model/network.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import type { StoredPerson } from '../storage/people.ts'
import { readHabits } from './readHabits.ts'
import { computeSilos, type SiloMaterial } from './siloMaterial.ts'
import type { TopicTextReader } from './topicTextReader.ts'
import { contributedTopics, readTopicTraffic } from './topicTraffic.ts'

/**
 * The silo report of a period with what it costs that departments are apart. Answers across a border are few: they may be judged over a
 * longer period, `bordersPeriod`.
 */
export function analyseSilos(
  db: ReadableDatabase,
  material: SiloMaterial & { readonly people: readonly StoredPerson[] },
  topics: readonly FoundTopic[],
  reader: TopicTextReader,
  period: Period,
  bordersPeriod = period,
): SiloReport {
  const traffic = readTopicTraffic(db, material.people, topics, reader)
  const computed = computeSilos(material, traffic.topics, period, contributedTopics(traffic))
  return { ...computed.report, habits: readHabits({ db, material, traffic, ...computed, bordersPeriod }) }
}
