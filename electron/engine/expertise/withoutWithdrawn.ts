import type { TopicVerdict } from '../../../shared/model/judgement.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'

interface HeldTopic {
  readonly label: string
  /** What else it is written as. */
  readonly forms: readonly string[]
  readonly holders: readonly { readonly id: number; readonly share: number }[]
}

/** What somebody says of a topic that they know by its key. */
interface Judged {
  readonly person: number
  readonly key: string
  readonly verdict: TopicVerdict
}

/**
 * The topics without those of their holders who withdrew from them, by whatever form: it is not theirs, or nobody is to know. The
 * shares of the others add up to 1 again. A topic that nobody is left to hold is left out.
 */
export function withoutWithdrawn<Topic extends HeldTopic>(
  topics: readonly Topic[],
  judgements: readonly Judged[],
): Topic[] {
  const withdrawn = Map.groupBy(
    judgements.filter(({ verdict }) => verdict !== 'confirmed'),
    ({ person }) => person,
  )
  return topics.flatMap((topic) => {
    const names = [topic.label, ...topic.forms]
    const holders = topic.holders.filter(
      ({ id }) => !withdrawn.get(id)?.some(({ key }) => names.some((name) => topicKey(name) === key)),
    )
    if (holders.length === topic.holders.length) return [topic]
    const whole = holders.reduce((sum, { share }) => sum + share, 0)
    return whole === 0
      ? []
      : [{ ...topic, holders: holders.map((holder) => ({ ...holder, share: holder.share / whole })) }]
  })
}
