import { recipients, type Letter } from '../mail/letter.ts'
import { DEPARTMENT_CODES, type DepartmentCode } from '../people/departments.ts'
import type { SamplePerson } from '../people/person.ts'

interface CountedTie {
  readonly a: SamplePerson
  readonly b: SamplePerson
  readonly messages: number
}

/** Ties among members: both wrote, at least `minimum` messages in the period, none to more than ten people (De Choudhury et al. 2010). */
export function countTies(letters: readonly Letter[], from: number, to: number, minimum = 5): readonly CountedTie[] {
  const counts = new Map<string, { author: SamplePerson; reader: SamplePerson; messages: number }>()
  for (const letter of letters) {
    const readers = recipients(letter)
    if (letter.date < from || letter.date >= to || readers.length > 10 || letter.nature !== 'conversation') continue
    for (const reader of readers) {
      if (letter.from.department === null || reader.department === null) continue
      const key = `${letter.from.id}>${reader.id}`
      const found = counts.get(key) ?? { author: letter.from, reader, messages: 0 }
      found.messages++
      counts.set(key, found)
    }
  }
  return [...counts.values()].flatMap(({ author, reader, messages }) => {
    const back = counts.get(`${reader.id}>${author.id}`)?.messages ?? 0
    const one = author.id < reader.id && back > 0 && messages + back >= minimum
    return one ? [{ a: author, b: reader, messages: messages + back }] : []
  })
}

/** Ties by department, rows and columns in the order of DEPARTMENT_CODES. */
export function tieMatrix(ties: readonly CountedTie[]): number[][] {
  const matrix = DEPARTMENT_CODES.map(() => DEPARTMENT_CODES.map(() => 0))
  const index = (code: DepartmentCode | null) => (code === null ? -1 : DEPARTMENT_CODES.indexOf(code))
  const add = (row: number, column: number) => {
    const cells = matrix[row]
    if (cells) cells[column] = (cells[column] ?? 0) + 1
  }
  for (const { a, b } of ties) {
    const [row, column] = [index(a.department), index(b.department)]
    add(row, column)
    if (row !== column) add(column, row)
  }
  return matrix
}

/** Median hours on the clock from a message to its answer, where the pair of authors satisfies the test; 0 without any. */
export function medianReplyHours(
  letters: readonly Letter[],
  pair: (a: SamplePerson, b: SamplePerson) => boolean,
): number {
  const hours = letters
    .filter((letter) => letter.parent !== null && !letter.forward && letter.nature === 'conversation')
    .filter(
      (letter) => letter.parent !== null && letter.parent.from !== letter.from && pair(letter.from, letter.parent.from),
    )
    .map((letter) => (letter.date - (letter.parent?.date ?? 0)) / 3_600_000)
    .sort((a, b) => a - b)
  return Math.round((hours[Math.floor(hours.length / 2)] ?? 0) * 10) / 10
}
