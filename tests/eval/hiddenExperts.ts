import type { HiddenExpert } from '../../shared/model/hiddenExpert.ts'
import { topicKey } from '../../shared/model/topicKey.ts'
import type { SampleTruth } from '../../resources/sampleCompany/truth.ts'
import type { TemporaryLibrary } from './temporaryLibrary.ts'

export interface HiddenFigures {
  readonly planted: number
  /** Planted hidden experts who are listed. */
  readonly found: number
  readonly missed: readonly string[]
  /** People listed. */
  readonly listed: number
  /** Who is listed for what they only seem to know or only declare. */
  readonly falsely: readonly string[]
  /** False experts who are listed for something else, of which the truth says nothing. */
  readonly elsewhere: readonly string[]
}

/** Compares the list of hidden experts with who was planted as one, and with who only seems to know. */
export async function measureHidden(
  truth: SampleTruth,
  experts: readonly HiddenExpert[],
  library: Pick<TemporaryLibrary, 'ask'>,
): Promise<HiddenFigures> {
  const topicsOf = new Map<number, readonly string[]>(experts.map(({ id, topic, alsoOn }) => [id, [topic, ...alsoOn]]))
  const listedFor = async ({ address }: { address: string }) =>
    topicsOf.get((await library.ask('person.get', { address })).id)
  const missed: string[] = []
  for (const expert of truth.hiddenExperts) if (!(await listedFor(expert))) missed.push(expert.name)
  const falsely: string[] = []
  const elsewhere: string[] = []
  for (const pretender of truth.falseExperts) {
    const topics = (await listedFor(pretender)) ?? []
    const named = `${pretender.name} (${pretender.kind}): ${topics.join(', ')}`
    if (topics.some((topic) => sharesWord(topic, pretender.query))) falsely.push(named)
    else if (topics.length > 0) elsewhere.push(named)
  }
  for (const declarer of truth.declaredNotPractising) {
    const topics = (await listedFor(declarer)) ?? []
    if (topics.some((topic) => sharesWord(topic, declarer.query)))
      falsely.push(`${declarer.name} (declares ${declarer.skill}): ${topics.join(', ')}`)
  }
  return {
    planted: truth.hiddenExperts.length,
    found: truth.hiddenExperts.length - missed.length,
    missed,
    listed: topicsOf.size,
    falsely,
    elsewhere,
  }
}

const SHORTEST_WORD = 4

/** Whether a topic has one of the telling words of a query. */
function sharesWord(topic: string, query: string): boolean {
  const words = new Set(topicKey(query).split(' '))
  return topicKey(topic)
    .split(' ')
    .some((word) => word.length >= SHORTEST_WORD && words.has(word))
}
