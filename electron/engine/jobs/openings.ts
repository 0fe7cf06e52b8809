import { HashedNumbers } from '../expertise/hashedNumbers.ts'

const ANYBODY = 0
const PRIME = 0x9e3779b1

/** How the texts begin that were met: one whose first letters are few, which a negative number says, is only its author's. */
export class Openings {
  private readonly numbers = new HashedNumbers()
  private readonly openings: number[] = []
  private readonly people: number[] = []

  /** Whether a text begins as none before did; from now on one does. */
  isNew(opening: number, person: number): boolean {
    const whose = opening < 0 ? person : ANYBODY
    const number = this.numbers.numberOf(
      Math.imul(whose, PRIME) ^ opening,
      (known) => this.openings[known] === opening && this.people[known] === whose,
    )
    if (number < this.openings.length) return false
    this.openings.push(opening)
    this.people.push(whose)
    return true
  }
}
