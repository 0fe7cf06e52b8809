import { rm } from 'node:fs/promises'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateSampleCompany } from '../../../resources/sampleCompany/generate.ts'
import type { SampleTruth } from '../../../resources/sampleCompany/truth.ts'
import type { SiloReport } from '../../../shared/model/network.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../../eval/temporaryLibrary.ts'

const out = mkdtempSync(join(tmpdir(), 'passerelle-silos-'))
let library: TemporaryLibrary
let truth: SampleTruth
let report: SiloReport

beforeAll(async () => {
  truth = await generateSampleCompany({ out })
  library = await temporaryLibrary()
  await library.import([join(out, 'exports')])
  await library.ask('directory.load', { path: join(out, 'annuaire.csv') })
  await library.ask('analysis.run', {})
  report = await library.ask('silos.report', {})
}, 300_000)
afterAll(async () => {
  await library[Symbol.asyncDispose]()
  await rm(out, { recursive: true, force: true })
})

const pairOf = (a: string, b: string) => [a, b].sort().join(' / ')
const planted = () => pairOf(...truth.silos.mostSeparated)

describe('silos of the sample company', () => {
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
    expect(border && [border.medianHours / border.usualHours > 5, border.interval[0] > 5 * border.usualHours]).toEqual([
      true,
      true,
    ])
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
