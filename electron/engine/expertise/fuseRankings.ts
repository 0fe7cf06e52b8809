import type { Contribution } from './evidence.ts'
import type { RankedPerson } from './expertRanking.ts'
import type { ItemScores } from './scoreItems.ts'

/** What meaning says against words where these found nothing; the more they found, the less (see `missingShare`). */
export const MEANING_WEIGHT = 0.3

/**
 * Items by how close they mean to a question, as `rankPeople` takes them for one word: 0 for the farthest that was found, up to 1. As all
 * of a thousand items are about as close, it is the difference that tells.
 */
export function scoreNear(
  near: readonly { readonly item: number; readonly closeness: number }[],
  likeThese: ItemScores,
): ItemScores {
  const bm25 = new Float32Array(likeThese.bm25.length)
  const matched = new Uint8Array(likeThese.matched.length)
  const known = near.filter(({ item }) => item < bm25.length)
  const farthest = known.reduce((least, { closeness }) => Math.min(least, closeness), 1)
  for (const { item, closeness } of known) {
    bm25[item] = farthest < 1 ? (closeness - farthest) / (1 - farthest) : 1
    matched[item] = 1
  }
  return { ...likeThese, items: known.map(({ item }) => item), bm25, matched, terms: [] }
}

/** The first by words, who tell whether the words were found. */
const WORDS_HEARD = 5

/**
 * How much of a question its words did not find, 0 to 1. Where somebody wrote with all of them, meaning has nothing to add: given a say
 * always, it lowered the MAP of DPDK's 245 questions from .597 to .589, .580 and .559 at weights of .1, .3 and .5 (the model of
 * tests/eval/meaning.ts).
 */
export function missingShare(byWords: readonly RankedPerson[], terms: number): number {
  const found = Math.max(0, ...byWords.slice(0, WORDS_HEARD).map(({ matchedTerms }) => matchedTerms))
  return terms > 0 ? 1 - Math.min(1, found / terms) : 1
}

/**
 * One ranking of two: (1 - w) x the score by words + w x the score by meaning (a weighted CombSUM; Fox & Shaw 1994), scaled so that the
 * first has 1. A person's evidence is that of both, in the same parts. With `weight` 0, or nobody by meaning, the ranking by words as it
 * is.
 */
export function fuseRankings(
  byWords: readonly RankedPerson[],
  byMeaning: readonly RankedPerson[],
  weight = MEANING_WEIGHT,
): readonly RankedPerson[] {
  if (weight === 0 || byMeaning.length === 0) return byWords
  const meaningOf = new Map(byMeaning.map((ranked) => [ranked.person, ranked]))
  const wordsOf = new Map(byWords.map((ranked) => [ranked.person, ranked]))
  const people = new Set([...wordsOf.keys(), ...meaningOf.keys()])
  const fused = [...people].map((person) => {
    const [words, meaning] = [wordsOf.get(person), meaningOf.get(person)]
    return {
      person,
      score: (1 - weight) * (words?.score ?? 0) + weight * (meaning?.score ?? 0),
      contributions: mergeEvidence(partsOf(words, 1 - weight), partsOf(meaning, weight)),
      matchedTerms: words?.matchedTerms ?? 0,
    }
  })
  fused.sort((a, b) => b.score - a.score || a.person - b.person)
  const best = fused[0]?.score ?? 0
  return fused.map((ranked) => ({ ...ranked, score: best > 0 ? ranked.score / best : 0 }))
}

/** A person's evidence, all of it together as much as its ranking has to say. */
function partsOf(ranked: RankedPerson | undefined, weight: number): Contribution[] {
  const contributions = ranked?.contributions ?? []
  const whole = contributions.reduce((sum, { part }) => sum + part, 0)
  const scale = whole > 0 ? (weight * (ranked?.score ?? 0)) / whole : 0
  return contributions.map((contribution) => ({ ...contribution, part: contribution.part * scale }))
}

function mergeEvidence(one: readonly Contribution[], other: readonly Contribution[]): Contribution[] {
  const byItem = new Map(one.map((contribution) => [contribution.item, contribution]))
  for (const contribution of other) {
    const known = byItem.get(contribution.item)
    byItem.set(contribution.item, known ? { ...known, part: known.part + contribution.part } : contribution)
  }
  return [...byItem.values()].sort((a, b) => b.part - a.part || a.item - b.item)
}
