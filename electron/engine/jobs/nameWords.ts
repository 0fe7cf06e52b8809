import { isStopWord } from '../text/stopWords.ts'
import { tokenize } from '../text/tokenize.ts'

const SHORTEST_WORD = 3

interface KnownName {
  readonly words: readonly string[]
  /** The last time that somebody had it. */
  turn: number
}

/** The words of people's names, folded; from one time to the next only names that came or went are looked at. */
export class NameWords {
  private readonly names = new Map<string, KnownName>()
  /** By word, how many of the names hold it. */
  private readonly uses = new Map<string, number>()
  private turn = 0

  has(word: string): boolean {
    return this.uses.has(word)
  }

  /** Takes over the names that there are by now, and hands back the words that are a name's and were not, or the other way round. */
  update(names: Iterable<string>): string[] {
    this.turn++
    const changed = new Set<string>()
    for (const name of names) {
      const known = this.names.get(name)
      if (known === undefined) this.addName(name, changed)
      else known.turn = this.turn
    }
    for (const [name, { words, turn }] of this.names) if (turn !== this.turn) this.removeName(name, words, changed)
    return [...changed]
  }

  private addName(name: string, changed: Set<string>): void {
    // The `de` of a name is no name.
    const words = [
      ...new Set(tokenize(name).filter((word) => word.length >= SHORTEST_WORD && !isStopWord(word, 'und'))),
    ]
    this.names.set(name, { words, turn: this.turn })
    for (const word of words) {
      const uses = this.uses.get(word) ?? 0
      if (uses === 0) changed.add(word)
      this.uses.set(word, uses + 1)
    }
  }

  private removeName(name: string, words: readonly string[], changed: Set<string>): void {
    this.names.delete(name)
    for (const word of words) {
      const uses = (this.uses.get(word) ?? 0) - 1
      if (uses > 0) this.uses.set(word, uses)
      else {
        this.uses.delete(word)
        changed.add(word)
      }
    }
  }
}
