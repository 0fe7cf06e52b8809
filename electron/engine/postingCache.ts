import type { Postings } from './storage/postings.ts'

/** Ten bytes each. */
const MOST_POSTINGS = 3_000_000

/** The postings of the terms that were asked for last, as far as they fit; what is common is asked for often and long to read. */
export class PostingCache {
  private readonly read: (term: string) => Postings
  private readonly most: number
  /** The longest unused first. */
  private readonly known = new Map<string, Postings>()
  private size = 0

  /** @param most postings kept in all */
  constructor(read: (term: string) => Postings, most: number = MOST_POSTINGS) {
    this.read = read
    this.most = most
  }

  get(term: string): Postings {
    const postings = this.known.get(term) ?? this.read(term)
    if (this.known.delete(term)) this.size -= postings.items.length
    this.known.set(term, postings)
    this.size += postings.items.length
    for (const [oldest, { items }] of this.known) {
      if (this.size <= this.most) break
      this.known.delete(oldest)
      this.size -= items.length
    }
    return postings
  }
}
