/** A topic with who holds it, and who asks about it. */
export interface TopicReach {
  readonly topic: number
  readonly holders: readonly { readonly person: number; readonly department: string | null }[]
  /** Items of the holders, and how many items of anybody name it. */
  readonly items: readonly number[]
  readonly uses: number
  /** People who began a conversation by asking about it. */
  readonly asking: readonly { readonly person: number; readonly department: string | null }[]
}

export interface KeptTopicFound {
  readonly topic: number
  readonly department: string
  readonly holders: number
  readonly items: readonly number[]
  readonly seenOutside: number
  readonly askedBy: number
  readonly wantedBy: readonly { readonly department: string; readonly people: number }[]
}

const LEAST_ITEMS = 5
const LEAST_PEOPLE = 5
/** A word of which others make most uses is not theirs to keep. */
const LEAST_OWN = 0.5
/** Of what is kept at most this share went to somebody of another department. */
const MOST_SEEN = 0.1

/**
 * Topics whose holders are all of one department, that have five items of theirs or more, half of all or more, of which at most one in ten
 * reached another department, though five people or more of other departments ask about them. Departments of fewer than five of these
 * people are not named. The most wanted first.
 *
 * @param isSeen whether somebody of another department than this took part in an item's exchange
 */
export function findKeptTopics(
  topics: readonly TopicReach[],
  isSeen: (item: number, department: string) => boolean,
): KeptTopicFound[] {
  return topics
    .flatMap(({ topic, holders, items, uses, asking }): KeptTopicFound[] => {
      const [department = null] = holders.map((holder) => holder.department)
      if (department === null || holders.some((holder) => holder.department !== department)) return []
      const outside = asking.filter((one) => one.department !== null && one.department !== department)
      if (items.length < LEAST_OWN * uses) return []
      if (items.length < LEAST_ITEMS || outside.length < LEAST_PEOPLE) return []
      const seenOutside = items.filter((item) => isSeen(item, department)).length
      if (seenOutside > MOST_SEEN * items.length) return []
      const wantedBy = [...Map.groupBy(outside, (one) => one.department ?? '')]
        .map(([name, people]) => ({ department: name, people: people.length }))
        .filter(({ people }) => people >= LEAST_PEOPLE)
        .sort((a, b) => b.people - a.people || (a.department < b.department ? -1 : 1))
      return [{ topic, department, holders: holders.length, items, seenOutside, askedBy: outside.length, wantedBy }]
    })
    .sort((a, b) => b.askedBy - a.askedBy || a.topic - b.topic)
}
