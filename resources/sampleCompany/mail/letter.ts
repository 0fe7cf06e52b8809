import type { SampleLanguage } from '../play.ts'
import type { SamplePerson } from '../people/person.ts'

export type LetterNature = 'conversation' | 'newsletter' | 'announcement' | 'machine' | 'absence'

/** A message of electronic mail, before it is put on the wire. */
export interface Letter {
  /** Message-ID without angle brackets. */
  readonly id: string
  readonly date: number
  readonly from: SamplePerson
  /** Who transmitted it for the author, where that is someone else. */
  readonly sender: SamplePerson | null
  readonly to: readonly SamplePerson[]
  readonly cc: readonly SamplePerson[]
  readonly subject: string
  readonly language: SampleLanguage
  /** The author's own words: greeting, text, closing. Empty for a forward without a comment. */
  readonly own: string
  readonly signature: string
  readonly parent: Letter | null
  readonly forward: boolean
  readonly attachment: string | null
  readonly nature: LetterNature
  readonly topic: string | null
}

export function recipients(letter: Letter): readonly SamplePerson[] {
  return [...letter.to, ...letter.cc]
}

/** Oldest first; RFC 5322 section 3.6.4. */
export function ancestorIds(letter: Letter): readonly string[] {
  const ids: string[] = []
  for (let parent = letter.parent; parent !== null; parent = parent.parent) ids.unshift(parent.id)
  return ids
}
