import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { mkdtempSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateSampleCompany } from '../../../resources/sampleCompany/generate.ts'
import type { SampleTruth } from '../../../resources/sampleCompany/truth.ts'
import type { HiddenExpert } from '../../../shared/model/hiddenExpert.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'
import { judgeSingle } from '../../eval/topics.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../../eval/temporaryLibrary.ts'
import { describeSilosFound } from './describeSilosFound.ts'

const out = mkdtempSync(join(tmpdir(), 'passerelle-found-'))
let library: TemporaryLibrary
let truth: SampleTruth
let hidden: readonly HiddenExpert[]

beforeAll(async () => {
  truth = await generateSampleCompany({ out })
  library = await temporaryLibrary()
  await library.import([join(out, 'exports')])
  await library.ask('directory.load', { path: join(out, 'annuaire.csv') })
  hidden = (await library.ask('experts.hidden', { limit: 1000 })).experts
}, 300_000)
afterAll(async () => {
  await library[Symbol.asyncDispose]()
  await rm(out, { recursive: true, force: true })
})

const listed = (name: string) => hidden.find((expert) => expert.name === name)
/** Whether one of the topics has a telling word of one of the queries. */
function speaksOf(expert: HiddenExpert, queries: readonly string[]): boolean {
  const words = new Set(queries.flatMap((query) => topicKey(query).split(' ')))
  return [expert.topic, ...expert.alsoOn].some((topic) =>
    topicKey(topic)
      .split(' ')
      .some((word) => word.length > 2 && words.has(word)),
  )
}

describe('hidden experts of the sample company', () => {
  it.each([
    'Lucas Morvan',
    'Yanis Belkacem',
    'Kévin Delattre',
    'Aisling Byrne',
    'Maëlle Quéré',
    'Ibrahima Sow',
    'Océane Fabre',
  ])('%s is listed, for what they know', (name) => {
    const planted = truth.hiddenExperts.find((expert) => expert.name === name)
    const found = listed(name)
    expect(found).toBeDefined()
    expect(found && planted && speaksOf(found, planted.queries)).toBe(true)
  })

  it.each([
    ['Sylvie Armand', 'forwarder'],
    ['Philippe Garnier', 'manager-in-cc'],
    ['Julien Pasquier', 'prolific-asker'],
    ['Solène Marchetti', 'newsletter'],
    ['Supervision', 'bot'],
    ['Service contrats', 'shared-mailbox'],
    ['Nadège Roussel', 'assistant'],
    ['Fabien Lemoine', 'signature-only'],
    ['Hélène Dubreuil', 'quoted-text-only'],
    ['Ricardo Mendes', 'thread-hog'],
    ['Antoine Weber', 'leaver'],
  ])('%s, a %s, is not listed at all', (name, kind) => {
    expect(truth.falseExperts.find((expert) => expert.name === name)?.kind).toBe(kind)
    expect(listed(name)?.topic).toBeUndefined()
  })

  it.each(['Philippe Garnier', 'Denis Carpentier', 'Aurélie Sanchez', 'Pauline Girard', 'Paul-Henri Duchêne'])(
    '%s, who only declares a skill, is not listed for it',
    (name) => {
      const declared = truth.declaredNotPractising.find((person) => person.name === name)
      const found = listed(name)
      expect(declared).toBeDefined()
      expect(found !== undefined && declared !== undefined && speaksOf(found, [declared.query])).toBe(false)
    },
  )

  it('are given with their addresses and what can be looked up', () => {
    for (const { addresses, evidence } of hidden) {
      expect(addresses.length).toBeGreaterThan(0)
      expect(evidence.filter(({ messageId }) => messageId !== null).length).toBeGreaterThan(0)
    }
  })

  it('is a list that one can read, those who were planted in its first half', () => {
    expect(hidden.length).toBeLessThanOrEqual(20)
    const places = truth.hiddenExperts.map(({ name }) => hidden.findIndex((expert) => expert.name === name))
    expect(Math.max(...places)).toBeLessThan(hidden.length / 2 + 3)
  })
})

describe('who left the sample company', () => {
  it('comes after who stayed, however the question about the topic is put', async () => {
    for (const query of ['SAP migration', 'migration SAP', 'SAP S/4HANA migration']) {
      const { candidates } = await library.ask('experts.rank', { query, limit: 5 })
      const names = candidates.map(({ name }) => name)
      expect(names[0]).toBe('Priya Raman')
      expect(names.slice(1)).toContain('Antoine Weber')
    }
  })
})

describe('planted topics with a single holder', () => {
  let wrong: readonly string[]
  beforeAll(async () => {
    // Names of places and departments are known by now: they are no topics.
    await library.ask('analysis.run', {})
    const listed = await library.ask('topic.list', { order: 'telling', limit: 1000 })
    wrong = judgeSingle(truth, listed).missed
  })

  it.each([
    ['acoustics', 'Guillaume Tessier'],
    ['defrost', 'Amina Cherkaoui'],
    ['frost-trials', 'Lucas Morvan'],
    ['legionella', 'Mathieu Rigaud'],
    ['modbus', 'Ingrid Solberg'],
    ['coating', 'Céline Barbier'],
    ['explosive-zones', 'Yanis Belkacem'],
    ['metrology', 'Étienne Roche'],
    ['ecodesign', 'Florent Besson'],
    ['keymark', 'Katarzyna Nowak'],
    ['copper-index', 'Kévin Delattre'],
    ['sea-freight', 'Chen Liu'],
    ['discounts', 'Audrey Fischer'],
    ['letters-of-credit', 'Elena Petrova'],
    ['uk-planning-noise', 'Aisling Byrne'],
    ['training-abroad', 'Hanneke van Dijk'],
    ['rounds', 'Cyril Masson'],
    ['remote-access', 'Nils Andersson'],
    ['sap-migration', 'Priya Raman'],
    ['warehouse', 'Camille Jourdan'],
    ['backups', 'Vanessa Lopes'],
    ['message-broker', 'Ibrahima Sow'],
    ['receivables', 'Sara El Amrani'],
    ['research-credit', 'Océane Fabre'],
    ['patents', 'Mickaël Robin'],
    ['penalty-clauses', 'Geneviève Leblanc'],
    ['sludge', 'Maëlle Quéré'],
  ])('%s hangs on %s', (topic, name) => {
    expect(truth.silos.singleHolderTopics.find((planted) => planted.topic === topic)?.holder.name).toBe(name)
    expect(wrong).not.toContain(topic)
  })

  it('are all named above', () => {
    expect(wrong).toEqual([])
    expect(truth.silos.singleHolderTopics).toHaveLength(27)
  })
})

describe('what hangs on one person in the sample company', () => {
  it('names the holders of planted topics, and nobody who only seems to know', async () => {
    const { topics } = await library.ask('skills.succession', { limit: 1000 })
    const named = new Set(topics.map(({ holder }) => holder?.name))
    for (const name of ['Maëlle Quéré', 'Yanis Belkacem', 'Aisling Byrne', 'Céline Barbier', 'Katarzyna Nowak'])
      expect(named).toContain(name)
    expect(truth.falseExperts.filter(({ name }) => named.has(name)).map(({ name }) => name)).toEqual([])
  })

  it('says who could take over from them, of the same trade', async () => {
    const { topics } = await library.ask('skills.succession', { limit: 1000 })
    const sludge = topics.find(({ label }) => label === 'désembouage')
    expect(sludge?.holder?.name).toBe('Maëlle Quéré')
    expect(sludge?.candidates[0]).toMatchObject({ department: 'Service clients', sameDepartment: true })
    expect(sludge?.candidates.map(({ name }) => name)).not.toContain('Maëlle Quéré')
  })
})

describe('gaps of the sample company', () => {
  it('begin with the questions that one department asks and nobody answers, though a colleague knows', async () => {
    const { followed, gaps } = await library.ask('skills.gaps', { limit: 100 })
    const { phrase, department, questions, askers, topic } = truth.unanswered
    expect([phrase, department, questions]).toEqual(['SAP migration', 'International Sales', 7])
    const experts = truth.topics.find(({ id }) => id === topic)?.experts.map(({ name }) => name)
    expect(followed).toBe(true)
    expect(gaps[0]).toMatchObject({
      label: phrase,
      open: questions,
      late: 0,
      askers: askers.length,
      departments: [department],
      holders: experts?.map((name) => ({ name })),
    })
    // The questions on it that were answered count as asked.
    expect(gaps[0]?.asked).toBeGreaterThan(questions)
  })

  it('are counted against all questions asked by mail, with nothing of fewer than five people', async () => {
    const { asked, open, gaps } = await library.ask('skills.gaps', { days: 1, limit: 100 })
    expect(asked).toBeGreaterThan(500)
    expect(open).toBeLessThan(asked / 5)
    for (const gap of gaps) {
      expect(gap.open).toBeLessThanOrEqual(gap.asked)
      expect(gap.askers === null || gap.askers >= 5).toBe(true)
      expect(gap.evidence.length).toBeGreaterThan(0)
    }
  })
})

describeSilosFound(() => ({ library, truth }))
