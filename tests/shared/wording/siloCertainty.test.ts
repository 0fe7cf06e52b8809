import { describe, expect, test } from 'vitest'
import { coverageOf, siloCertainty } from '../../../shared/wording/siloCertainty.ts'
import { department, siloReport } from './siloReportBuilder.ts'

describe('how sure the silo sentence is', () => {
  test('says what chance would do and on whom it rests', () => {
    expect(siloCertainty(siloReport(), 'en')).toBe(
      'Chance alone would almost never give this. It rests on 50 ties between 20 people; we read mail written by all of them.',
    )
    const half = siloReport({
      departments: [department('Ops', { coverage: 0.5 }), department('HR', { coverage: 0.5 })],
    })
    expect(siloCertainty(half, 'en')).toContain('written by 50% of them.')
    expect(siloCertainty(siloReport(), 'fr')).toContain('écrits par chacune d’entre elles.')
  })

  test('is weaker just outside the interval than far from it', () => {
    const overall = { eiIndex: -0.25, expected: 0, interval: [-0.2, 0.2], z: -2.4 } as const
    expect(siloCertainty(siloReport({ overall }), 'fr')).toMatch(/^Le hasard seul donnerait cela moins d’une fois sur/)
  })

  test('names the departments that sent nothing, at most three', () => {
    const silent = (name: string) => department(name, { coverage: 0 })
    const two = siloReport({ departments: [department('Ops'), silent('Legal'), silent('Sales')] })
    expect(siloCertainty(two, 'en')).toContain('There is no mail from Legal or Sales: what is missing is not a silo.')
    expect(siloCertainty(two, 'fr')).toContain(
      'Aucun message ne vient de ces départements : Legal et Sales. Ce qui manque',
    )
    const four = siloReport({ departments: [silent('A'), silent('B'), silent('C'), silent('D')] })
    expect(siloCertainty(four, 'en')).toContain('no mail from A, B, or 2 other departments')
  })

  test('is silent where the sentence claims nothing', () => {
    expect(siloCertainty(siloReport({ ties: 0 }), 'en')).toBe('')
  })

  test('weighs coverage by the size of departments', () => {
    const departments = [department('Big', { people: 30, coverage: 0.5 }), department('Small', { people: 10 })]
    expect(coverageOf({ departments })).toBe(25 / 40)
    expect(coverageOf({ departments: [] })).toBe(0)
  })
})
