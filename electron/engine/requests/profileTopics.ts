import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import type { Likeness, PersonProfile } from '../../../shared/model/person.ts'
import { profileShape } from '../expertise/profileShape.ts'
import { similarPeople } from '../expertise/similarPeople.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { listTopics, listTopicsOf } from '../shownTopics.ts'

const TOPICS_SHOWN = 20
const SIMILAR_SHOWN = 10

/**
 * What a person's topics say of them, as people said that topics are.
 *
 * @param ties of the person; none where they are not known
 */
export function readProfileTopics(
  { db }: LibraryView,
  { people }: LibrarySnapshot,
  id: PersonId,
  ties: readonly Tie[],
): Pick<PersonProfile, 'topics' | 'shape' | 'similar'> {
  const topics = listTopicsOf(db, id, Infinity)
  const tied = new Set(ties.map(({ a, b }) => (a === id ? b : a)))
  const similar = similarPeople(listTopics(db, '', Infinity), id, SIMILAR_SHOWN)
  return {
    topics: topics.slice(0, TOPICS_SHOWN),
    shape: profileShape(topics),
    similar: similar.flatMap(({ id: other, similarity, topics: shared }): Likeness[] => {
      const person = people.get(other as PersonId)
      if (!person) return []
      const { name, department } = person
      return [{ id: person.id, name, department, similarity, topics: shared, tied: tied.has(person.id) }]
    }),
  }
}
