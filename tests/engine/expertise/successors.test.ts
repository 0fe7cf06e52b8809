import { describe, expect, it } from 'vitest'
import { rankSuccessors, type SuccessionFacts } from '../../../electron/engine/expertise/successors.ts'

const nothing: SuccessionFacts = {
  person: 1,
  items: 0,
  nearItems: 0,
  withHolder: 0,
  sameDepartment: false,
  sameLocation: false,
  sameLanguage: false,
  declared: false,
  age: 0,
}
const order = (facts: readonly SuccessionFacts[]) => rankSuccessors(facts).map(({ person }) => person)

describe('who might take over', () => {
  it('is first who wrote on the topic, then who is near to it or works with the holder', () => {
    expect(
      order([
        { ...nothing, person: 1, withHolder: 2 },
        { ...nothing, person: 2, nearItems: 5 },
        { ...nothing, person: 3, items: 5 },
      ]),
    ).toEqual([3, 2, 1])
  })

  it('is nobody who only shares an office with the holder', () => {
    expect(
      order([{ ...nothing, sameDepartment: true, sameLocation: true, sameLanguage: true, withHolder: 1 }]),
    ).toEqual([])
  })

  it('prefers who is still there: four years of silence are a quarter', () => {
    const [fresh, old] = rankSuccessors([
      { ...nothing, person: 1, items: 3, age: 4 },
      { ...nothing, person: 2, items: 3 },
    ])
    expect([fresh?.person, fresh?.score, old?.score]).toEqual([2, 1, 0.25])
  })

  it('lets department, place and language decide between equals', () => {
    expect(
      order([
        { ...nothing, items: 2 },
        { ...nothing, person: 2, items: 2, sameLanguage: true },
      ]),
    ).toEqual([2, 1])
  })

  it('is nobody of nobody', () => {
    expect(order([])).toEqual([])
  })
})
