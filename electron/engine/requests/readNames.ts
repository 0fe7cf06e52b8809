import type { Reply } from '../../../shared/api/engineApi.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import type { LibraryView } from '../libraryView.ts'
import { listTopics } from '../shownTopics.ts'
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
