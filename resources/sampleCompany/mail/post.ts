import { recipients, type Letter } from './letter.ts'

/** All letters sent so far, and how much each two people have written to one another. */
export class Post {
  readonly letters: Letter[] = []
  readonly #exchanges = new Map<string, number>()

  send(letter: Letter): Letter {
    this.letters.push(letter)
    const to = recipients(letter)
    if (letter.nature !== 'conversation' || to.length > 10) return letter
    for (const person of to) {
      const key = exchangeKey(letter.from.id, person.id, quarterOf(letter.date))
      this.#exchanges.set(key, (this.#exchanges.get(key) ?? 0) + 1)
    }
    return letter
  }

  /** Messages that `from` wrote to `to` in a quarter (`quarterOf`). */
  exchanged(from: string, to: string, quarter: number): number {
    return this.#exchanges.get(exchangeKey(from, to, quarter)) ?? 0
  }
}

const exchangeKey = (from: string, to: string, quarter: number): string => `${from}>${to}@${quarter}`

/** Quarters since 1970. */
export function quarterOf(instant: number): number {
  const date = new Date(instant)
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3) - 1970 * 4
}
