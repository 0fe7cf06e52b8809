import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { skillsMatrix } from '../expertise/skillsMatrix.ts'
import type { LibraryView } from '../libraryView.ts'
import { listDirectoryFacts } from '../storage/directoryFacts.ts'
import { listJudgements } from '../storage/judgements.ts'
import { listTopics } from '../shownTopics.ts'

const MOST_TOPICS = 2000

/** Answers `skills.matrix`: members by department and name. */
export function readSkills(
  view: LibraryView,
  { department, limit }: Argument<'skills.matrix'>,
): Reply<'skills.matrix'> {
  const directory = listDirectoryFacts(view.db)
  const confirmed = Map.groupBy(
    listJudgements(view.db).filter(({ verdict }) => verdict === 'confirmed'),
    ({ person }) => person,
  )
  const people = [...view.snapshot().people.values()]
    .filter((person) => person.kind === 'member' && (department === undefined || person.department === department))
    .sort((a, b) => compare(a.department ?? '', b.department ?? '') || compare(a.name, b.name))
    .map((person) => ({
      id: person.id,
      name: person.name,
      department: person.department,
      declared: directory.get(person.id)?.skills ?? [],
      confirmed: confirmedBy(confirmed, person.id),
    }))
  return skillsMatrix(people, listTopics(view.db, '', MOST_TOPICS), limit)
}

const { compare } = new Intl.Collator('fr')

function confirmedBy(judged: ReadonlyMap<PersonId, readonly { topic: string }[]>, id: PersonId): string[] {
  return (judged.get(id) ?? []).map(({ topic }) => topic)
}
