/**
 * Dunning's log-likelihood ratio that a share of `ownTexts` differs from a share of `otherTexts`; 0 where the person uses the
 * phrase no more than the others (doi:10.5555/972450.972454).
 */
export function keyness(own: number, ownTexts: number, other: number, otherTexts: number): number {
  const total = ownTexts + otherTexts
  const expectedOwn = (ownTexts * (own + other)) / total
  if (own <= expectedOwn) return 0
  const expectedOther = (otherTexts * (own + other)) / total
  const part = (seen: number, expected: number) => (seen > 0 && expected > 0 ? seen * Math.log(seen / expected) : 0)
  // With nobody else to compare with, use alone decides.
  if (otherTexts === 0) return Infinity
  return 2 * (part(own, expectedOwn) + part(other, expectedOther))
}

/**
 * Kullback-Leibler divergence of who uses a phrase from who writes, in nats, less its bias for small counts
 * ((users - 1) / 2 texts; Miller 1955): 0 for a phrase that everybody uses in proportion to what they write.
 *
 * @param uses for each user, texts with the phrase and texts in all
 * @param texts texts of everybody
 */
export function specificity(uses: readonly { readonly texts: number; readonly own: number }[], texts: number): number {
  const total = uses.reduce((sum, use) => sum + use.texts, 0)
  if (total === 0) return 0
  let divergence = 0
  for (const use of uses) divergence += (use.texts / total) * Math.log(use.texts / total / (use.own / texts))
  return divergence - (uses.length - 1) / (2 * total)
}
