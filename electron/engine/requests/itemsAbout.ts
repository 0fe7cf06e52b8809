import { topicKey } from '../../../shared/model/topicKey.ts'
import { standsInOwn } from '../expertise/scoreItems.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { queryTerms } from './queryTerms.ts'

/** By what the items say for whom, and by the forms of a word, the items that hold one: topics have many words in common. */
const kept = new WeakMap<LibrarySnapshot['speech'], Map<string, Int32Array>>()

/** Items that speak for somebody and in which, by their own words, all the words of one of the forms stand, each item once. */
export function itemsAbout(view: LibraryView, snapshot: LibrarySnapshot, forms: readonly string[]): number[] {
  const distinct = new Map(forms.map((form) => [topicKey(form), form]))
  const about = new Set<number>()
  for (const form of distinct.values()) {
    const terms = queryTerms(view, form)
    const words = terms.map((term) => itemsWith(view, snapshot, term.forms)).sort((a, b) => a.length - b.length)
    for (const item of inAll(words)) about.add(item)
  }
  return [...about]
}

/** The items with one of the forms of a word, ascending. */
function itemsWith(view: LibraryView, snapshot: LibrarySnapshot, forms: readonly string[]): Int32Array {
  const known = kept.get(snapshot.speech) ?? new Map<string, Int32Array>()
  kept.set(snapshot.speech, known)
  const key = forms.join(' ')
  const items = known.get(key) ?? findItemsWith(view, snapshot, forms)
  known.set(key, items)
  return items
}

function findItemsWith(view: LibraryView, { columns, speech }: LibrarySnapshot, forms: readonly string[]): Int32Array {
  const items: number[] = []
  for (const form of forms) {
    view.visitPostings(form, (item, inSubject, inOwn, inRest) => {
      if (item >= columns.size || speech.silent[item] === 1) return
      if (standsInOwn(speech.words[item] ?? 0, inSubject, inOwn, inRest)) items.push(item)
    })
  }
  // The items of each form are in order, those of several are not.
  const inOrder = forms.length > 1 ? Int32Array.from(items).sort() : Int32Array.from(items)
  return inOrder.filter((item, index) => item !== inOrder[index - 1])
}

/** What all of some ascending lists hold, the shortest of which comes first; nothing for no list. */
function inAll([shortest, ...others]: readonly Int32Array[]): Iterable<number> {
  if (shortest === undefined) return []
  const places = others.map(() => 0)
  return shortest.filter((item) =>
    others.every((list, index) => {
      let place = places[index] ?? 0
      while (place < list.length && (list[place] ?? 0) < item) place++
      places[index] = place
      return list[place] === item
    }),
  )
}
