import { AS_HEAD, IN_BODY, IN_SUBJECT, MOST_CUES, nounCues, otherCues } from './topicTexts.ts'

/** The most by which each count of a phrase may be off, either way; that of its conversations no more than that of its texts. */
export class UseDrift {
  texts = 0
  bodies = 0
  subjects = 0
  heads = 0
  asNoun = 0
  asOther = 0

  /** Notes a use that came, or that counts in another way than it did. */
  add(bits: number, lines: number): void {
    const body = (bits & IN_BODY) === 0 ? 0 : 1
    // It may make lines of a later text a form's, or no more one's, which then counts for nothing, or counts.
    const other = body === 1 && lines !== 0 ? 1 : 0
    this.texts += 1 + other
    this.bodies += body + other
    this.subjects += (bits & IN_SUBJECT) === 0 ? 0 : 1
    this.heads += ((bits & AS_HEAD) === 0 ? 0 : 1) + other
    this.asNoun += nounCues(bits) + MOST_CUES * other
    this.asOther += otherCues(bits) + MOST_CUES * other
  }
}
