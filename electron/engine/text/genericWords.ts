import { stemKey } from './stem.ts'
import { tokenize } from './tokenize.ts'
import { GENERIC_WORDS } from './words/genericWords.ts'

const GENERIC: ReadonlySet<string> = new Set(
  Object.values(GENERIC_WORDS).flatMap((words) => words.split(/\s+/).map((word) => stemKey(word))),
)
const SHORT = 2
/** `proposed`, but not `feed` or `MED`: on its own an English participle names nothing. */
const PARTICIPLE = /^\p{L}{3,}[^aeiou]ed$/iu

/** Whether every word of a label is one that names no field of knowledge, or it is a participle; true for no word. Words of two letters but capitals are passed over. */
export function isGeneric(label: string): boolean {
  if (PARTICIPLE.test(label)) return true
  return tokenize(label).every(
    (word) => GENERIC.has(stemKey(word)) || /^\d+(st|nd|rd|th|er|e)?$/.test(word) || isFiller(word, label),
  )
}

/** `de`, `of`: short, and not an abbreviation. */
function isFiller(word: string, label: string): boolean {
  return word.length <= SHORT && !label.includes(word.toUpperCase())
}
