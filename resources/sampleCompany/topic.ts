import type { Case, Play, SampleLanguage } from './play.ts'

/** A document of the company: the text is a small Markdown (`#`, `##`, `- `, paragraphs). */
export interface SampleDocument {
  readonly language: SampleLanguage
  readonly format: 'docx' | 'pdf' | 'md' | 'html'
  readonly file: string
  readonly author: string
  readonly text: string
}

export interface Topic {
  readonly id: string
  readonly label: Readonly<Record<SampleLanguage, string>>
  /** Ids of those who write the answers with substance, the first answering most often. */
  readonly experts: readonly string[]
  /** Ids of people, or codes of departments, from whom the questions come. */
  readonly askers: readonly string[]
  /** As people type them, with their language; then who answers it, where that is not all the topic's experts in order. */
  readonly queries: readonly (readonly [SampleLanguage, string, ...string[]])[]
  /** Months (0 to 11) in which the subject comes up; all year where absent. */
  readonly months?: readonly number[]
  readonly cases: readonly Case[]
  readonly plays: readonly Play[]
  readonly documents?: readonly SampleDocument[]
}

export function document(
  format: SampleDocument['format'],
  language: SampleLanguage,
  file: string,
  author: string,
  text: string,
): SampleDocument {
  return { format, language, file, author, text: text.replaceAll(/^ +/gm, '').trim() }
}
