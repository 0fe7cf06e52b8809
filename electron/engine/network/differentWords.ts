/** How one thing is called, and who calls it so. */
export interface WordUse {
  readonly word: string
  readonly uses: readonly { readonly person: number; readonly department: string | null }[]
}

export interface DifferentWordsFound {
  readonly topic: number
  readonly words: readonly {
    readonly word: string
    readonly department: string
    readonly people: number
    readonly items: number
  }[]
}

const LEAST_USES = 5
const LEAST_PEOPLE = 2
/** A department calls it so where at least this share of a word's uses is its own. */
const LEAST_SHARE = 0.6

/**
 * Things that departments call by different words: topics with two variants or more, each used five times or more by two people or more, mainly
 * (60 %) by one department, and not all by the same one. In the order of the topics.
 */
export function findDifferentWords(topics: readonly (readonly WordUse[])[]): DifferentWordsFound[] {
  return topics.flatMap((variants, topic): DifferentWordsFound[] => {
    const words = variants.flatMap(({ word, uses }) => {
      const placed = uses.filter(({ department }) => department !== null)
      const [main] = [...Map.groupBy(placed, ({ department }) => department ?? '')].sort(
        (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
      )
      if (placed.length < LEAST_USES || main === undefined || main[1].length < LEAST_SHARE * placed.length) return []
      const people = new Set(main[1].map(({ person }) => person)).size
      return people < LEAST_PEOPLE ? [] : [{ word, department: main[0], people, items: main[1].length }]
    })
    return new Set(words.map(({ department }) => department)).size < 2 ? [] : [{ topic, words }]
  })
}
