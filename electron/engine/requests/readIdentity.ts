import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { MergeSuggestion } from '../../../shared/model/correction.ts'
import { overruledCorrections } from '../corpus/effectiveCorrections.ts'
import type { LibraryView } from '../libraryView.ts'
import { listCorrections } from '../storage/corrections.ts'
import { countSuggestions, listSuggestions } from '../storage/suggestions.ts'
import { summarise } from './readPeople.ts'

/** Answers `identity.review`. */
export function readReview(
  view: LibraryView,
  { limit, offset }: Argument<'identity.review'>,
): Reply<'identity.review'> {
  const snapshot = view.snapshot()
  const suggestions = listSuggestions(view.db, limit, offset).flatMap(
    ({ a, b, score, evidence }): MergeSuggestion[] => {
      const [one, other] = [snapshot.people.get(a.person), snapshot.people.get(b.person)]
      if (!one || !other) return []
      const keys = [a.key, b.key] as const
      return [{ a: summarise(one, snapshot), b: summarise(other, snapshot), keys, score, evidence }]
    },
  )
  return { total: countSuggestions(view.db), suggestions }
}

/** Answers `identity.corrections`. */
export function readCorrections({ db }: LibraryView): Reply<'identity.corrections'> {
  const stored = listCorrections(db)
  const overruled = overruledCorrections(stored)
  return stored.map((made) => ({ ...made, overruled: overruled.has(made.id) })).reverse()
}
