interface Held {
  readonly items: number
  readonly holders: readonly { readonly id: number; readonly items: number; readonly share: number }[]
}

/**
 * The topics without those of their holders who withdrew from them; the shares of the others add up to 1 again. A topic that nobody
 * is left to hold is left out.
 */
export function withoutWithdrawn<Topic extends Held>(
  topics: readonly Topic[],
  isWithdrawn: (person: number, topic: Topic) => boolean,
): Topic[] {
  return topics.flatMap((topic) => {
    const holders = topic.holders.filter(({ id }) => !isWithdrawn(id, topic))
    if (holders.length === topic.holders.length) return [topic]
    const whole = holders.reduce((sum, { share }) => sum + share, 0)
    return whole === 0
      ? []
      : [{ ...topic, holders: holders.map((holder) => ({ ...holder, share: holder.share / whole })) }]
  })
}
