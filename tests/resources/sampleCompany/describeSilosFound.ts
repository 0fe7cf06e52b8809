import { beforeAll, describe, expect, it } from 'vitest'
import type { SampleTruth } from '../../../resources/sampleCompany/truth.ts'
import type { SiloReport } from '../../../shared/model/network.ts'
import type { TemporaryLibrary } from '../../eval/temporaryLibrary.ts'

const pairOf = (a: string, b: string) => [a, b].sort().join(' / ')

/** What the silo report must say of the sample company, in a library that is imported and analysed once for all that is found in it. */
export function describeSilosFound(
  sample: () => { readonly library: TemporaryLibrary; readonly truth: SampleTruth },
): void {
  describe('silos of the sample company', () => {
    let truth: SampleTruth
    let report: SiloReport
    const planted = () => pairOf(...truth.silos.mostSeparated)

    beforeAll(async () => {
      truth = sample().truth
      await sample().library.ask('analysis.run', {})
      report = await sample().library.ask('silos.report', {})
    }, 300_000)

    it('R&D and the customer service are apart, and no other pair is said to be', () => {
      expect(planted()).toBe('R&D / Service clients')
      expect(report.separated.map(({ a, b }) => pairOf(a, b))).toEqual([planted()])
    })

    it('quality is where departments reach each other', () => {
      expect(truth.silos.liaisonDepartment).toBe('Qualité & Certification')
      expect(report.liaisonDepartment).toBe(truth.silos.liaisonDepartment)
    })

    it('answers take long between sales in France and finance, and across no other border', () => {
      const [border] = report.habits?.slowBorders.slow ?? []
      expect(pairOf(...truth.silos.slowBorder.departments)).toBe('Commercial France / Finance, Juridique & RH')
      expect(report.habits?.slowBorders.slow.map(({ a, b }) => pairOf(a, b))).toEqual([
        pairOf(...truth.silos.slowBorder.departments),
      ])
      expect(
        border && [border.medianHours / border.usualHours > 5, border.interval[0] > 5 * border.usualHours],
      ).toEqual([true, true])
    })

    it('compressor failures are predicted twice, by these four people, and nothing is doubled elsewhere', () => {
      const [doubled] = truth.silos.duplicatedTopics
      const labels = report.duplicatedTopics.map(({ label }) => label.toLowerCase())
      expect(labels).toEqual(expect.arrayContaining(['pannes de compresseur', 'maintenance prédictive']))
      expect([...new Set(report.duplicatedTopics.map(({ departments: [a = '', b = ''] }) => pairOf(a, b)))]).toEqual([
        planted(),
      ])
      const found = new Set(report.duplicatedTopics.slice(0, 3).flatMap(({ people }) => people.map(({ name }) => name)))
      expect(doubled?.people.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([])
    })

    it.each([
      ['Nora Haddad', 'Ophélie Renard'],
      ['Nora Haddad', 'Simon Bertin'],
      ['Hugo Vasseur', 'Ophélie Renard'],
      ['Hugo Vasseur', 'Simon Bertin'],
    ])('%s and %s should meet: they are among the first introductions, through whom both know', (one, other) => {
      const wanted = truth.silos.introductions.find(({ a, b }) => a.name === one && b.name === other)
      const found = report.introductions
        .slice(0, truth.silos.introductions.length)
        .find(({ a, b }) => pairOf(a.name, b.name) === pairOf(one, other))
      expect(wanted?.through.map(({ name }) => name)).toEqual(
        expect.arrayContaining(found?.through.map(({ name }) => name) ?? ['nobody']),
      )
    })

    it('no other habit is blamed on a department', () => {
      const { openQuestions, keptTopics, differentWords, formal } = report.habits ?? {}
      expect([openQuestions?.borders, keptTopics, differentWords]).toEqual([[], [], []])
      // The directory's own hierarchy: nobody, or too few to tell of, never exchange with their manager; nobody's centre is elsewhere.
      expect([formal?.lines, formal?.silentLines?.count ?? 0, formal?.elsewhere?.count]).toEqual([116, 0, 0])
    })

    it('no introduction is proposed between other departments', () => {
      expect([...new Set(report.introductions.map(({ a, b }) => pairOf(a.department, b.department)))]).toEqual([
        planted(),
      ])
    })
  })
}
