import type { PhraseUse } from './phraseUse.ts'
import type { UseDrift } from './useDrift.ts'

/** Conversations whose subject names it; a single word needs more, being more often there by chance. */
const LEAST_SUBJECTS = { word: 2, phrase: 1 }
/** Share of its conversations whose subject names it: a word that people use without ever calling a mail so is no topic. */
const LEAST_SUBJECT_SHARE = 0.12
/** A phrase that no subject names must be used as a noun, and never as anything else, in more conversations. */
const UNNAMED = { threads: 4, asNoun: 3, asNounShare: 0.2 }
/** Share of its texts that hold it below the subject: what stands in subjects only is the title of a form. */
const LEAST_BODY_SHARE = 0.2
/** Share of the cues before a word that announce a noun. */
const LEAST_NOUN = { word: 0.7, part: 0.5 }
/** Share of its texts in which a word on its own is what is spoken of: one that always describes another is an adjective. */
const LEAST_HEADS = 0.4
/** Cues that it takes to tell that a word inside a phrase is no noun. */
const ENOUGH_CUES = 4
const SHORTEST_WORD = 4
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d&]{3,}$/u

/** Whether a phrase of so many words is used as what names something, whatever else is said of other phrases. */
export function isTermByItself(words: number, use: PhraseUse): boolean {
  if (use.bodies < LEAST_BODY_SHARE * use.texts) return false
  if (words > 1) return isNamed(use)
  if (use.heads < LEAST_HEADS * use.texts) return false
  return use.subjects >= LEAST_SUBJECTS.word && use.subjects >= LEAST_SUBJECT_SHARE * use.threads
}

/** Whether a word may be a noun inside a phrase. */
export function mayBeNoun({ asNoun, asOther }: PhraseUse): boolean {
  return asNoun + asOther < ENOUGH_CUES || asNoun >= LEAST_NOUN.part * (asNoun + asOther)
}

/**
 * Whether a word that is no term by itself is none, and as much of a noun as it was, as long as none of its counts is off by more than
 * `drift` says.
 */
export function staysNoTerm(word: PhraseUse, drift: UseDrift): boolean {
  const { texts, bodies, threads, subjects, heads, asNoun, asOther } = word
  const likest = {
    texts: texts - drift.texts,
    bodies: bodies + drift.bodies,
    threads: threads - drift.texts,
    subjects: subjects + drift.subjects,
    heads: heads + drift.heads,
  }
  if (isTermByItself(1, { ...word, ...likest })) return false
  if (asNoun + asOther - drift.asNoun - drift.asOther < ENOUGH_CUES) return false
  const least = mayBeNoun({ ...word, asNoun: asNoun - drift.asNoun, asOther: asOther + drift.asOther })
  return least === mayBeNoun({ ...word, asNoun: asNoun + drift.asNoun, asOther: asOther - drift.asOther })
}

/** Whether a word on its own, written so, may be a topic. */
export function isTopicWord({ asNoun, asOther }: PhraseUse, label: string): boolean {
  if (ACRONYM.test(label)) return true
  // Half a cue for either side: a single cue is enough where none speaks against it.
  return label.length >= SHORTEST_WORD && asNoun + 0.5 >= LEAST_NOUN.word * (asNoun + asOther + 1)
}

function isNamed({ subjects, texts, threads, asNoun, asOther }: PhraseUse): boolean {
  if (subjects >= LEAST_SUBJECTS.phrase) return true
  if (threads < UNNAMED.threads || asOther > 0) return false
  return asNoun >= Math.max(UNNAMED.asNoun, UNNAMED.asNounShare * texts)
}
