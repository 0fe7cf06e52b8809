/** Phrases of some texts, as they are kept: columns of one length for the texts, and of one for their phrases. */
export interface TopicTextPart {
  readonly items: Int32Array
  /** What texts that begin alike have in common; negative where only one author's count as one. */
  readonly openings: Int32Array
  /** Phrases of each text. */
  readonly counts: Uint16Array
  /** Of each phrase, the number of its form: a position in all the parts' forms. */
  readonly forms: Uint32Array
  readonly bits: Uint8Array
  readonly lines: Uint16Array
  /** Forms that no part before has: on each line a key, a tabulator and the form as it is written. */
  readonly dictionary: string
}
