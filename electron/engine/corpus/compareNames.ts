import type { MergeEvidence } from '../../../shared/model/correction.ts'
import { editDistance } from './editDistance.ts'
import { haveCompatibleInitials, type NameKey } from './personName.ts'
import { isShortFirstName } from './shortNames.ts'

/** How strongly two names speak for one person: 0 where they speak against it. */
export interface NameLikeness {
  readonly type: MergeEvidence['type']
  readonly score: number
}

const DIFFERENT: NameLikeness = { type: 'similar-name', score: 0 }

/** What a first name takes to be a woman's: no misprint. */
const FEMININE = /^(?:a|e|ne|le|te|ie|ine|ette|lle)$/

/**
 * Compares two names of which each has a last name, and first names or initials. The scores are judgements, ordered as people
 * order them: a name turned around or a middle name, a short first name, a misprint, an initial.
 */
export function compareNames(a: NameKey, b: NameKey): NameLikeness {
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation) return DIFFERENT
  const [wordsA, wordsB] = [a.words.split(' '), b.words.split(' ')]
  if (wordsA.length === 1 || wordsB.length === 1) return compareInitials(a, wordsA, b, wordsB)
  if (wordsA.at(-1) === wordsB.at(-1) && shortenEachOther(a, b)) return { type: 'initials', score: 0.6 }
  if (!haveCompatibleInitials(a.initials, b.initials)) return DIFFERENT
  if (a.words === b.words) return { type: 'similar-name', score: 0.8 }
  if (wordsA.toSorted().join(' ') === wordsB.toSorted().join(' ')) return { type: 'similar-name', score: 0.85 }
  const [firstA = '', firstB = ''] = [wordsA[0], wordsB[0]]
  const [lastA = '', lastB = ''] = [wordsA.at(-1), wordsB.at(-1)]
  if (lastA === lastB && firstA === firstB) return { type: 'similar-name', score: middleScore(wordsA, wordsB) }
  if (lastA === lastB) return compareFirstNames(firstA, firstB)
  if (firstA === firstB) return compareLastNames(wordsA, wordsB)
  const closeEnough = a.words.length >= 10 && editDistance(a.words, b.words, 2) <= 2
  return closeEnough ? { type: 'similar-name', score: 0.5 } : DIFFERENT
}

/** A middle name that only one has; two different ones are two people's. */
function middleScore(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.every((word) => many.includes(word)) ? 0.8 : 0.3
}

/** `E. Madison Bray` and `Erik M. Bray`: each writes out the name that the other shortens. */
function shortenEachOther(a: NameKey, b: NameKey): boolean {
  return a.initials.length === 1 && a.initials === b.words[0] && b.initials.length === 1 && b.initials === a.words[0]
}

function compareFirstNames(a: string, b: string): NameLikeness {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && FEMININE.test(long.slice(short.length))) return { type: 'similar-name', score: 0.3 }
  if (isShortFirstName(a, b)) return { type: 'short-first-name', score: 0.75 }
  const sameButEnd = a.slice(0, -1) === b.slice(0, -1)
  if (short.length < 4 || editDistance(a, b, 1) > 1) return DIFFERENT
  return { type: 'similar-name', score: sameButEnd ? 0.3 : 0.7 }
}

function compareLastNames(a: readonly string[], b: readonly string[]): NameLikeness {
  const [restA, restB] = [a.slice(1).join(''), b.slice(1).join('')]
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  if (restA === restB) return { type: 'similar-name', score: 0.85 }
  if (few.every((word) => many.includes(word))) return { type: 'similar-name', score: 0.65 }
  const most = Math.min(restA.length, restB.length) >= 8 ? 2 : 1
  const distance = Math.min(restA.length, restB.length) < 4 ? 9 : editDistance(restA, restB, most)
  return distance <= most ? { type: 'similar-name', score: distance === 1 ? 0.75 : 0.55 } : DIFFERENT
}

/** `E. Bray`, `M Bussonnier`: the same last name, and the first name's letter. */
function compareInitials(a: NameKey, wordsA: readonly string[], b: NameKey, wordsB: readonly string[]): NameLikeness {
  const letters = (key: NameKey, words: readonly string[]) =>
    words.length === 1 ? key.initials : (words[0]?.[0] ?? '') + key.initials
  const [lettersA, lettersB] = [letters(a, wordsA), letters(b, wordsB)]
  if (wordsA.at(-1) !== wordsB.at(-1) || lettersA === '' || lettersB === '') return DIFFERENT
  if (!haveCompatibleInitials(lettersA, lettersB)) return DIFFERENT
  return { type: 'initials', score: Math.min(lettersA.length, lettersB.length) > 1 ? 0.6 : 0.45 }
}
