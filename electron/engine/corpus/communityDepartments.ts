/** A group that is too small to be shown is no department. */
const FEWEST_PEOPLE = 5
/** A topic names a group that holds this share of it. */
const LEAST_SHARE = 0.5
const MOST_TOPICS = 2

interface Topic {
  readonly label: string
  readonly items: number
  readonly holders: readonly { readonly id: number; readonly share: number }[]
}

/**
 * The last resort: people who write to each other as one department, named by the topics that are mostly theirs (`pipeline, tariffs`),
 * else by a number (`Group 1`, which shared/wording says in the reader's language). The largest first; a name is given once.
 *
 * @param communityOf of people with ties
 */
export function departmentsByCommunity<Person extends number>(
  communityOf: ReadonlyMap<Person, number>,
  topics: readonly Topic[],
): Map<Person, string> {
  const groups = [...Map.groupBy(communityOf.keys(), (person) => communityOf.get(person) ?? 0).values()]
    .filter((people) => people.length >= FEWEST_PEOPLE)
    .sort((a, b) => b.length - a.length || Math.min(...a) - Math.min(...b))
  const taken = new Set<string>()
  return new Map(
    groups.flatMap((people, index) => {
      const own = new Set<number>(people)
      const labels = topics
        .filter((topic) => !taken.has(topic.label) && shareOf(topic, own) >= LEAST_SHARE)
        .sort((a, b) => b.items * shareOf(b, own) - a.items * shareOf(a, own) || (a.label < b.label ? -1 : 1))
        .slice(0, MOST_TOPICS)
        .map(({ label }) => label)
      for (const label of labels) taken.add(label)
      const name = labels.length > 0 ? labels.join(', ') : `Group ${index + 1}`
      return people.map((person): [Person, string] => [person, name])
    }),
  )
}

function shareOf({ holders }: Topic, people: ReadonlySet<number>): number {
  const holding = holders.filter(({ id }) => people.has(id))
  return holding.length < 2 ? 0 : holding.reduce((sum, { share }) => sum + share, 0)
}
