import type { Handlers } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { Correction, MergeEvidence, MergeSuggestion, StoredCorrection } from '../../shared/model/correction.ts'
import type { CorrectionId } from '../../shared/model/ids.ts'
import type { PersonSummary } from '../../shared/model/person.ts'

const EVIDENCE: readonly ((a: string, b: string, of: readonly [string, string]) => readonly MergeEvidence[])[] = [
  (a, b, [one, other]) => [
    { type: 'similar-name', a, b },
    { type: 'same-local-part', a: one, b: other },
  ],
  (a, _b, [, other]) => [{ type: 'name-in-address', a, b: other }],
  (a, b, [one]) => [
    { type: 'short-first-name', a, b },
    { type: 'initials', a: one, b },
  ],
]

/** Remembers corrections as the engine does; people themselves stay as they are. */
export function fakeIdentity(
  people: readonly PersonSummary[],
): Pick<Handlers, 'identity.review' | 'identity.correct' | 'identity.corrections' | 'identity.undo'> {
  const all = fakeSuggestions(people)
  let made: readonly StoredCorrection[] = []
  let next = 1
  return {
    'identity.review': ({ limit, offset }) => {
      const waiting = all.filter(({ keys }) => !made.some(({ correction }) => settles(correction, keys)))
      return { total: waiting.length, suggestions: waiting.slice(offset, offset + limit) }
    },
    'identity.correct': (correction) => {
      const id = next++ as CorrectionId
      made = [{ id, correction, madeAt: Date.UTC(2024, 9, id, 9, 30) }, ...made]
      return { id }
    },
    'identity.corrections': () => made,
    'identity.undo': ({ id }) => {
      if (!made.some((correction) => correction.id === id)) {
        throw new PasserelleError('not-found', { kind: 'correction', id })
      }
      made = made.filter((correction) => correction.id !== id)
      return {}
    },
  }
}

/** Neighbours in the list, one pair for every five people. */
function fakeSuggestions(people: readonly PersonSummary[]): readonly MergeSuggestion[] {
  return Array.from({ length: Math.floor(people.length / 5) }, (_, index): readonly MergeSuggestion[] => {
    const [a, b] = [people[index * 5], people[index * 5 + 1]]
    const [one, other] = [a?.addresses[0], b?.addresses[0]]
    if (a === undefined || b === undefined || one === undefined || other === undefined) return []
    const evidence = EVIDENCE[index % EVIDENCE.length]?.(a.name, b.name, [one, other]) ?? []
    return [{ a, b, keys: [one, other], score: 0.9 - index / 100, evidence }]
  }).flat()
}

function settles(correction: Correction, [one, other]: MergeSuggestion['keys']): boolean {
  if (correction.type === 'merge') return correction.a === one && correction.b === other
  return correction.type === 'separate' && correction.these.includes(one) && correction.those.includes(other)
}
