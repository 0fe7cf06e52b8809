import type { PersonId } from '../../../shared/model/ids.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/** `share`: how much of the evidence on the topic is this person's, 0 to 1. */
export interface HeldTopic {
  readonly label: string
  /** The quarter that nearly all of it lies in, where it was a burst that is over. */
  readonly burst?: string
  /** `outward`: most of what they wrote on it went to people outside. */
  readonly holders: readonly { readonly id: PersonId; readonly share: number; readonly outward?: boolean }[]
}

export interface Holder {
  readonly node: number
  readonly group: number
  readonly share: number
}

/** The holders of a topic whom the report may name: people of shown departments, the largest share first. */
export function shownHolders({ people, all }: SiloPopulation): (topic: HeldTopic) => Holder[] {
  const nodeOf = new Map(people.map(({ id }, node) => [id, node]))
  return (topic) =>
    topic.holders
      .flatMap(({ id, share }): Holder[] => {
        const node = nodeOf.get(id)
        const group = node === undefined ? -1 : (all.groupOf[node] ?? -1)
        return node === undefined || group < 0 ? [] : [{ node, group, share }]
      })
      .sort((one, other) => other.share - one.share || one.node - other.node)
}
