import { describe, expect, it } from 'vitest'
import { departmentsByCommunity } from '../../../electron/engine/corpus/communityDepartments.ts'
import { departmentsByDomain } from '../../../electron/engine/corpus/domainDepartments.ts'
import { departmentInSignature, departmentKey } from '../../../electron/engine/corpus/signatureDepartment.ts'

describe('the department in a signature', () => {
  it.each([
    ['Ada Byron\nEnron Corp.\nLegal Department\n1400 Smith Street\nHouston, TX 77002\n', 'Legal Department'],
    ['Ada Byron | Analyst, East Power Desk\n+1 713 853 0000', 'East Power Desk'],
    ['--\nAda Byron\nManager, Department of Risk Control\nx5-3212', 'Department of Risk Control'],
    ['Ada BYRON\nResponsable achats - Direction des achats\nTél. : 02 40 00 00 00', 'Direction des achats'],
    ['Ada Byron\nService juridique\nRivage SA', 'Service juridique'],
    ['Ada Byron\nIngénieure d’études, Pôle Systèmes embarqués', 'Pôle Systèmes embarqués'],
    ['Ada Byron\nAbteilung Einkauf\nTel. 089 12345', 'Abteilung Einkauf'],
    ['Byron, Ada\nDirección de Operaciones', 'Dirección de Operaciones'],
  ])('is read from %j', (rest, department) => {
    expect(departmentInSignature(rest, 'Ada Byron')).toBe(department)
  })

  it.each([
    ['a title that looks like one', 'Ada Byron\nService Manager\nRivage Ltd'],
    ['an office number', 'Ada Byron\nBureau 214\nTél. 02 40 00 00 00'],
    ['a farewell of everybody', 'Ada Byron\nYour Customer Care Team'],
    ['somebody else’s signature', 'Bob Hill\nLegal Department\n1400 Smith Street'],
    ['a first name alone', 'Ada\nLegal Department'],
    ['a quoted message', '-----Original Message-----\nFrom: Ada Byron\nLegal Department'],
    ['what stands below the quotation', 'Ada Byron\n> Bob Hill\n> Legal Department'],
    ['somebody’s office', 'Ada Byron\nOffice of the Chairman'],
    ['a sentence', 'Ada Byron\nThe whole team.'],
    ['a business unit in general', 'Ada Byron\nBusiness Unit'],
    ['nothing', ''],
  ])('is not read from %s', (_, rest) => {
    expect(departmentInSignature(rest, 'Ada Byron')).toBeNull()
  })

  it('is one by several spellings', () => {
    const keys = ['Legal Department', 'legal dept.', 'Department of Legal', 'LEGAL  Division'].map(departmentKey)
    expect(new Set(keys)).toEqual(new Set(['legal']))
    expect(departmentKey('Direction des achats')).toBe(departmentKey('Service Achats'))
    expect(departmentKey('Direction de l’information')).not.toBe(departmentKey('Direction des achats'))
  })
})

describe('the department by domain', () => {
  const people = (...addresses: string[][]) => addresses.map((own, index) => ({ id: index + 1, addresses: own }))
  const at = (domain: string, count: number) =>
    Array.from({ length: count }, (_, index) => [`p${index}.${count}@${domain}`])

  it('is the sub-domain that several share, below the domain that more use', () => {
    const found = departmentsByDomain(
      people(...at('rivage.example', 5), ...at('ets.rivage.example', 2), ...at('research.rivage.example', 3)),
    )
    expect([...found]).toEqual([
      [6, 'ETS'],
      [7, 'ETS'],
      [8, 'Research'],
      [9, 'Research'],
      [10, 'Research'],
    ])
  })

  it.each([
    ['a mail host', at('mailman.rivage.example', 3)],
    ['a country', at('fr.rivage.example', 3)],
    ['one person’s machine', at('kestrel.rivage.example', 1)],
    ['a host with a number', at('node7.rivage.example', 3)],
  ])('is none for %s', (_, own) => {
    expect(departmentsByDomain(people(...at('rivage.example', 5), ...own)).size).toBe(0)
  })

  it('is none for who is in two, nor where the organisation has no domain of its own', () => {
    const two = ['z@ets.rivage.example', 'z@ees.rivage.example']
    const all = people(...at('rivage.example', 9), ...at('ets.rivage.example', 2), ...at('ees.rivage.example', 2), two)
    expect(departmentsByDomain(all).has(14)).toBe(false)
    expect(departmentsByDomain(people(...at('ets.one.example', 3), ...at('ets.two.example', 3))).size).toBe(0)
  })
})

describe('the department by community', () => {
  const community = (...sizes: number[]) => {
    let person = 0
    return new Map(sizes.flatMap((size, group) => Array.from({ length: size }, () => [++person, group] as const)))
  }
  const topic = (label: string, items: number, ...holders: number[]) => ({
    label,
    items,
    holders: holders.map((id) => ({ id, share: 1 / holders.length })),
  })

  it('has the name of the topics that are mostly its own, else a number', () => {
    const topics = [
      topic('pipeline', 90, 1, 2, 3),
      topic('tariffs', 40, 1, 4),
      topic('capacity', 30, 5, 6),
      topic('meeting', 500, 1, 7, 8, 13),
      topic('one man’s hobby', 70, 7),
    ]
    const found = departmentsByCommunity(community(6, 5, 4), topics)
    expect(found.get(1)).toBe('pipeline, tariffs')
    expect(found.get(6)).toBe('pipeline, tariffs')
    expect(found.get(7)).toBe('meeting')
    expect(departmentsByCommunity(community(6, 5), []).get(7)).toBe('Group 2')
  })

  it('is none where fewer than five write to each other', () => {
    expect(departmentsByCommunity(community(4, 3), []).size).toBe(0)
  })
})
