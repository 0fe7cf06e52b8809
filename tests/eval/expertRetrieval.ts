import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import {
  averagePrecision,
  bootstrapMean,
  reciprocalRank,
  successAt,
  type Estimate,
} from '../../electron/engine/expertise/retrievalMeasures.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import type { TemporaryLibrary } from './temporaryLibrary.ts'

export interface ExpertTopic {
  readonly query: string
  readonly experts: readonly string[]
}

const TOPICS = v.array(v.object({ query: v.string(), experts: v.array(v.string()) }))

export async function readTopics(path: string): Promise<ExpertTopic[]> {
  return v.parse(TOPICS, JSON.parse(await readFile(path, 'utf8')))
}

export interface RetrievalFigures {
  readonly queries: number
  readonly map: Estimate
  readonly mrr: Estimate
  readonly successAt5: Estimate
  readonly successAt3: Estimate
}

/** Asks for each topic's experts as a person would and compares the people named with the truth. */
export async function evaluateExperts(
  library: Pick<TemporaryLibrary, 'ask'>,
  topics: readonly ExpertTopic[],
): Promise<RetrievalFigures> {
  const ap: number[] = []
  const rr: number[] = []
  const at5: number[] = []
  const at3: number[] = []
  for (const { query, experts } of topics) {
    const { candidates } = await library.ask('experts.rank', { query, limit: 200, scope: 'everyone' })
    const ranking = candidates.map(({ addresses }) => addresses)
    const relevant = new Set(experts)
    ap.push(averagePrecision(ranking, relevant))
    rr.push(reciprocalRank(ranking, relevant))
    at5.push(successAt(5, ranking, relevant))
    at3.push(successAt(3, ranking, relevant))
  }
  const chance = createRandom(1)
  const random = () => chance.fraction()
  return {
    queries: topics.length,
    map: bootstrapMean(ap, random),
    mrr: bootstrapMean(rr, random),
    successAt5: bootstrapMean(at5, random),
    successAt3: bootstrapMean(at3, random),
  }
}

export function formatEstimate({ mean, interval }: Estimate): string {
  return `${mean.toFixed(3)} [${interval[0].toFixed(3)}, ${interval[1].toFixed(3)}]`
}
