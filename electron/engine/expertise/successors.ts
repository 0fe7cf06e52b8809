/** What speaks for somebody taking a topic over. */
export interface SuccessionFacts {
  readonly person: number
  /** What they wrote on the topic. */
  readonly items: number
  /** What they wrote on topics near to it. */
  readonly nearItems: number
  /** Conversations on the topic with the holder. */
  readonly withHolder: number
  readonly sameDepartment: boolean
  readonly sameLocation: boolean
  readonly sameLanguage: boolean
  readonly declared: boolean
  /** Years since they last wrote anything; Infinity where that is not known. */
  readonly age: number
}

/** What each counts beside an item on the topic itself; conventions, not measured. */
const WEIGHTS = { near: 0.5, withHolder: 0.5, declared: 0.7, department: 0.3, location: 0.15, language: 0.3 }
/** Years after which what somebody wrote counts half. */
const HALF_LIFE = 2

/**
 * Those for whom something on the topic speaks, the best first: ln(1 + items on it) + .5 ln(1 + items near it) + .5 ln(1 + conversations
 * with the holder) + .7 where they declare it, then .3 for the same department, .15 for the same place and .3 for the same language,
 * all halved every two years since they last wrote. The score is 0 to 1, the first having 1. Who shares no more than an office with the
 * holder is no candidate. Empty for nobody.
 */
export function rankSuccessors<F extends SuccessionFacts>(facts: readonly F[]): (F & { readonly score: number })[] {
  const scored = facts
    .filter(({ items, nearItems, withHolder, declared }) => items > 0 || nearItems > 0 || withHolder > 1 || declared)
    .map((one) => ({ ...one, score: scoreOf(one) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.person - b.person)
  const best = scored[0]?.score ?? 1
  return scored.map((one) => ({ ...one, score: one.score / best }))
}

function scoreOf(facts: SuccessionFacts): number {
  const evidence =
    Math.log1p(facts.items) +
    WEIGHTS.near * Math.log1p(facts.nearItems) +
    WEIGHTS.withHolder * Math.log1p(facts.withHolder) +
    (facts.declared ? WEIGHTS.declared : 0)
  const ease =
    (facts.sameDepartment ? WEIGHTS.department : 0) +
    (facts.sameLocation ? WEIGHTS.location : 0) +
    (facts.sameLanguage ? WEIGHTS.language : 0)
  return (evidence + ease) * 2 ** (-facts.age / HALF_LIFE)
}
