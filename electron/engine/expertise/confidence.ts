import type { Confidence } from '../../../shared/model/expertise.ts'

/**
 * How far to trust the first name: by its share of the first ten scores, at the quartiles of the measured precision of the
 * first (.62 / .57 / .44 / .31); `none` where the best evidence covers less than half of the words asked.
 */
export function rankingConfidence(scores: readonly number[], bestCoverage: number): Confidence {
  const [first] = scores
  if (first === undefined || bestCoverage < 0.5) return 'none'
  const share = first / scores.slice(0, 10).reduce((sum, score) => sum + score, 0)
  if (share >= 0.3) return 'high'
  return share >= 0.18 ? 'fair' : 'low'
}
