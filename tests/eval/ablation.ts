import { computeProfiles, type Profiles } from '../../electron/engine/expertise/profiles.ts'
import { RANKING_RULES, type RankingRules } from '../../electron/engine/expertise/rankingRules.ts'
import { averagePrecision, bootstrapMean, type Estimate } from '../../electron/engine/expertise/retrievalMeasures.ts'
import { LibraryView } from '../../electron/engine/libraryView.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { rankQuestion } from '../../electron/engine/requests/rankedQuestion.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { ExpertTopic } from './expertRetrieval.ts'

/** Nothing but which items match. */
const COUNTING: Partial<RankingRules> = {
  compounds: false,
  coverage: 0,
  power: 0,
  topItems: Infinity,
  answered: 0,
  reviewed: 0,
  welcomed: 1,
  unsaid: 1,
  halfLife: Infinity,
  leastPresence: 1,
  leastConstancy: 1,
  volume: 0,
  evidence: 1,
  profile: 0,
}

/** The whole, with one thing changed; and what is simpler than any of it. */
export const ABLATIONS: readonly { readonly name: string; readonly rules: Partial<RankingRules> }[] = [
  { name: 'counting matches', rules: COUNTING },
  { name: 'CombSUM of BM25', rules: { ...COUNTING, power: 1 } },
  { name: 'BM25 cubed', rules: { ...COUNTING, power: 3 } },
  { name: 'without compounds', rules: { compounds: false } },
  { name: 'spelled out is nothing', rules: { spelledOut: false } },
  { name: 'without coverage', rules: { coverage: 0 } },
  { name: 'scores as they are', rules: { power: 1 } },
  { name: 'scores squared', rules: { power: 2 } },
  { name: 'replies get nothing', rules: { answered: 0, reviewed: 0 } },
  { name: 'answers get half', rules: { answered: 0.5, reviewed: 0.5 } },
  { name: 'replies do not share', rules: { sharing: 0 } },
  { name: 'thanks count nothing', rules: { welcomed: 1 } },
  { name: 'asking alone counts', rules: { unsaid: 1 } },
  { name: 'nothing fades', rules: { halfLife: Infinity } },
  { name: 'half-life of one year', rules: { halfLife: 1 } },
  { name: 'the silent stay', rules: { leastPresence: 1 } },
  { name: 'a burst is enough', rules: { leastConstancy: 1 } },
  { name: 'whatever they wrote', rules: { volume: 0 } },
  { name: 'without Model 1', rules: { profile: 0 } },
  { name: 'length counts .75', rules: { lengthLoss: 0.75 } },
  { name: '1,000 items', rules: { topItems: 1000 } },
]

export interface Ablation {
  readonly name: string
  readonly map: Estimate
  /** What this does worse (or better) than the whole, query by query. */
  readonly difference: Estimate
}

/** Ranks every topic's experts as a whole and with one thing changed at a time. */
export function evaluateAblations(folder: string, topics: readonly ExpertTopic[]): Ablation[] {
  const view = new LibraryView(folder)
  try {
    const whole = precisions(view, topics, RANKING_RULES)
    return [{ name: 'the whole', rules: {} }, ...ABLATIONS].map(({ name, rules }) => {
      const changed = precisions(view, topics, { ...RANKING_RULES, ...rules })
      const chance = createRandom(1)
      const random = () => chance.fraction()
      const differences = changed.map((value, index) => value - (whole[index] ?? 0))
      return { name, map: bootstrapMean(changed, random), difference: bootstrapMean(differences, random) }
    })
  } finally {
    view.close()
  }
}

const MOST_NAMED = 200

function precisions(view: LibraryView, topics: readonly ExpertTopic[], rules: RankingRules): number[] {
  const { columns, speech, people, addresses } = view.snapshot()
  const highest = people.keys().reduce((most: number, id) => Math.max(most, id), 0)
  const profiles: Profiles = computeProfiles({ ...columns, ...speech }, highest, rules)
  return topics.map(({ query, experts }) => {
    const { ranked } = rankQuestion(view, { query, scope: 'everyone' }, { rules, profiles })
    const names = ranked.slice(0, MOST_NAMED).map(({ person }) => addresses.get(person as PersonId) ?? [])
    return averagePrecision(names, new Set(experts))
  })
}
