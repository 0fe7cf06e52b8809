import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { MergeSuggestion } from '../../../shared/model/correction.ts'
import { overruledCorrections } from '../corpus/effectiveCorrections.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibraryView } from '../libraryView.ts'
import { listCorrections } from '../storage/corrections.ts'
import { areSuggestionsStale, listSuggestions, type StoredSuggestion } from '../storage/suggestions.ts'
import { summarise } from './readPeople.ts'

/** Answers `identity.review`: after an import the first to ask has the merges found, except while another one writes. */
export async function readReview(
  view: LibraryView,
  jobs: JobQueue,
  { limit, offset }: Argument<'identity.review'>,
): Promise<Reply<'identity.review'>> {
  if (areSuggestionsStale(view.db) && jobs.activeJob === null) await jobs.writer.call('suggestMerges', {})
  const snapshot = view.snapshot()
  const stored = listSuggestions(view.db)
  const items = ({ person }: StoredSuggestion['a']) => snapshot.profiles.items[person] ?? 0
  // Nothing hangs on whether two who wrote nothing are one.
  const [writing, silent] = [
    stored.filter(({ a, b }) => items(a) + items(b) > 0),
    stored.filter(({ a, b }) => items(a) + items(b) === 0),
  ]
  const suggestions = [...writing, ...silent]
    .slice(offset, offset + limit)
    .flatMap(({ a, b, score, evidence }): MergeSuggestion[] => {
      const [one, other] = [snapshot.people.get(a.person), snapshot.people.get(b.person)]
      if (!one || !other) return []
      const keys = [a.key, b.key] as const
      return [{ a: summarise(one, snapshot), b: summarise(other, snapshot), keys, score, evidence }]
    })
  return { total: stored.length, suggestions }
}

/** Answers `identity.corrections`. */
export function readCorrections({ db }: LibraryView): Reply<'identity.corrections'> {
  const stored = listCorrections(db)
  const overruled = overruledCorrections(stored)
  return stored.map((made) => ({ ...made, overruled: overruled.has(made.id) })).reverse()
}
