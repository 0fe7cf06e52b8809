import { describe, expect, it } from 'vitest'
import { skillsCsv } from '../../../renderer/components/skills/skillsCsv.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const WORDS = {
  person: 'Person',
  department: 'Department',
  declared: 'declared',
  inferred: 'found',
  both: 'declared and found',
  confirmed: 'confirmed',
  rank: (rank: number) => `number ${String(rank)}`,
}

describe('the skills matrix as CSV', () => {
  it('has a row for each person and says what is known of each topic', () => {
    const text = skillsCsv(
      {
        people: [
          {
            id: 1 as PersonId,
            name: 'Quéré, Maëlle',
            department: null,
            cells: [{ topic: 1, declared: true, inferred: true, confirmed: true, rank: 2, items: 5 }],
          },
        ],
        topics: [
          { label: 'sludge', holders: 1, single: true },
          { label: 'the "loop"', holders: 3, single: false },
        ],
        omitted: 0,
      },
      WORDS,
    )
    expect(text).toBe(
      '\uFEFFPerson,Department,sludge,"the ""loop"""\r\n"Quéré, Maëlle",,,declared and found; confirmed; number 2\r\n',
    )
  })

  it('lets no name be read as a formula', () => {
    const people = [{ id: 1 as PersonId, name: '=HYPERLINK("x")', department: '@plant', cells: [] }]
    expect(skillsCsv({ people, topics: [], omitted: 0 }, WORDS)).toContain(`"'=HYPERLINK(""x"")",'@plant`)
  })
})
