import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import type { LibraryView } from '../libraryView.ts'
import { listTopics } from '../storage/measures.ts'
import { listDepartments } from '../storage/people.ts'

const MOST_PEOPLE = 20_000
const MOST_TOPICS = 2000

/** Answers `names.list`; of more than 20,000 people, those who wrote most. */
export function readNames(view: LibraryView): Reply<'names.list'> {
  const { people, profiles } = view.snapshot()
  return {
    people: [...people.values()]
      .filter(({ kind }) => isSomebody(kind))
      .map(({ id, name, department }) => ({ id, name, department, items: profiles.items[id] ?? 0 }))
      .sort((a, b) => b.items - a.items || a.id - b.id)
      .slice(0, MOST_PEOPLE),
    topics: listTopics(view.db, '', MOST_TOPICS).map(({ label, items }) => ({ label, items })),
    departments: listDepartments(view.db),
  }
}

/** Answers `topic.list`. */
export function readTopics(view: LibraryView, { filter = '', limit }: Argument<'topic.list'>): Reply<'topic.list'> {
  const { people } = view.snapshot()
  return listTopics(view.db, filter, limit).map(({ label, items, holders }) => {
    const known = holders.flatMap(({ id, share }) => {
      const person = people.get(id as PersonId)
      return person ? [{ id: person.id, name: person.name, department: person.department, share }] : []
    })
    const departments = new Set(known.flatMap(({ department }) => department ?? []))
    const concentration = known.reduce((sum, { share }) => sum + share * share, 0)
    return {
      label,
      items,
      holders: known,
      departments: [...departments].sort(),
      effectiveHolders: concentration > 0 ? 1 / concentration : 0,
    }
  })
}
