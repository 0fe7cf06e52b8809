import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiloReport } from '../../shared/model/network.ts'
import { generateSampleCompany } from '../../resources/sampleCompany/generate.ts'
import type { PersonRef, SampleTruth } from '../../resources/sampleCompany/truth.ts'
import { evaluateExperts, type RetrievalFigures } from './expertRetrieval.ts'
import { measureHidden } from './hiddenExperts.ts'
import { temporaryLibrary, type TemporaryLibrary } from './temporaryLibrary.ts'
import { judgeSingle, measureTopics } from './topics.ts'

type Asked = Pick<TemporaryLibrary, 'ask'>

/** One kind of thing that was planted in a company. */
export interface PlantedRow {
  readonly what: string
  readonly planted: number
  readonly missed: readonly string[]
  /** What is reported of this kind and was not planted. */
  readonly unplanted: readonly string[]
}

export interface PlantedFigures {
  readonly experts: RetrievalFigures
  readonly rows: readonly PlantedRow[]
}

/** Generates the company of a seed, imports and analyses it as a person would, and compares all that was planted with what is found. */
export async function evaluatePlanted(seed: number): Promise<PlantedFigures> {
  const out = await mkdtemp(join(tmpdir(), 'passerelle-planted-'))
  try {
    const truth = await generateSampleCompany({ out, seed })
    await using library = await temporaryLibrary()
    await library.import([join(out, 'exports')])
    await library.ask('directory.load', { path: join(out, 'annuaire.csv') })
    await library.ask('analysis.run', {})
    return await measurePlanted(truth, library)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** In a library that is imported and analysed. */
export async function measurePlanted(truth: SampleTruth, library: Asked): Promise<PlantedFigures> {
  const report = await library.ask('silos.report', {})
  return {
    experts: await evaluateExperts(
      library,
      truth.expertQueries.map(({ query, experts }) => ({ query, experts: experts.map(({ address }) => address) })),
    ),
    rows: [
      await expertQueries(truth, library),
      await falseExperts(truth, library),
      await hiddenExperts(truth, library),
      await singleHolders(truth, library),
      await plantedTopics(truth, library),
      await unanswered(truth, library),
      separated(truth, report),
      liaison(truth, report),
      slowBorder(truth, report),
      otherHabits(report),
      duplicated(truth, report),
      introductions(truth, report),
      await identities(truth, library),
    ],
  }
}

const SHOWN = 3

/** Queries of which none of the first three people is an expert. */
async function expertQueries(truth: SampleTruth, library: Asked): Promise<PlantedRow> {
  const missed: string[] = []
  for (const { query, experts } of truth.expertQueries) {
    const places = await placesOf(query, experts, library)
    if (Math.min(...places) > SHOWN) missed.push(`${query} (place ${Math.min(...places)})`)
  }
  return { what: 'expert among the first three', planted: truth.expertQueries.length, missed, unplanted: [] }
}

/** Who only seems to know must come after all who do. */
async function falseExperts(truth: SampleTruth, library: Asked): Promise<PlantedRow> {
  const unplanted: string[] = []
  for (const { kind, query, experts, ...person } of truth.falseExperts) {
    const [place = Infinity] = await placesOf(query, [person], library)
    const real = await placesOf(query, experts, library)
    if (place < Math.max(...real))
      unplanted.push(`${person.name} (${kind}), place ${place}, experts ${real.join(', ')}`)
  }
  for (const { skill, query, ...person } of truth.declaredNotPractising) {
    const [place = Infinity] = await placesOf(query, [person], library)
    if (place <= SHOWN) unplanted.push(`${person.name} (declares ${skill}), place ${place}`)
  }
  const planted = truth.falseExperts.length + truth.declaredNotPractising.length
  return { what: 'false experts', planted, missed: [], unplanted }
}

/** From 1; Infinity for nobody who is named. */
async function placesOf(query: string, people: readonly PersonRef[], library: Asked): Promise<number[]> {
  const { candidates } = await library.ask('experts.rank', { query, limit: 200, scope: 'everyone' })
  return people.map(({ address }) => {
    const index = candidates.findIndex(({ addresses }) => addresses.includes(address))
    return index < 0 ? Infinity : index + 1
  })
}

async function hiddenExperts(truth: SampleTruth, library: Asked): Promise<PlantedRow> {
  const { experts } = await library.ask('experts.hidden', { limit: 1000 })
  const { planted, missed, falsely, elsewhere, listed } = await measureHidden(truth, experts, library)
  return {
    what: `hidden experts (${listed} people listed)`,
    planted,
    missed,
    unplanted: [...falsely, ...elsewhere],
  }
}

async function singleHolders(truth: SampleTruth, library: Asked): Promise<PlantedRow> {
  const listed = await library.ask('topic.list', { order: 'telling', limit: 1000 })
  const { planted, missed } = judgeSingle(truth, listed)
  const { topics } = await library.ask('skills.succession', { limit: 1000 })
  const unplanted = topics.flatMap(({ label, holder }) => {
    const pretender = truth.falseExperts.find(({ name }) => name === holder?.name)
    return pretender ? [`${pretender.name} (${pretender.kind}): ${label}`] : []
  })
  return { what: 'single holders', planted, missed, unplanted }
}

async function plantedTopics(truth: SampleTruth, library: Asked): Promise<PlantedRow> {
  const listed = await library.ask('topic.list', { order: 'telling', limit: 1000 })
  const { missed } = measureTopics(
    truth,
    listed.map(({ label }) => label),
  )
  return { what: 'topics named', planted: truth.topics.length, missed, unplanted: [] }
}

/** What else is asked without an answer is there by chance: two questions are enough. */
async function unanswered(truth: SampleTruth, library: Asked): Promise<PlantedRow> {
  const { gaps } = await library.ask('skills.gaps', { limit: SHOWN })
  const { phrase, department, questions } = truth.unanswered
  const isFound = gaps.some(
    ({ label, open, departments }) =>
      label.split(' / ').includes(phrase) && open >= questions && departments.includes(department),
  )
  return { what: 'asked without answer', planted: 1, missed: isFound ? [] : [phrase], unplanted: [] }
}

const pairOf = (a: string, b: string): string => [a, b].sort().join(' / ')

/** One thing was planted: is it there, and what else is? */
function only(what: string, planted: string, found: readonly string[]): PlantedRow {
  return {
    what,
    planted: 1,
    missed: found.includes(planted) ? [] : [planted],
    unplanted: [...new Set(found)].filter((one) => one !== planted),
  }
}

function separated({ silos }: SampleTruth, report: SiloReport): PlantedRow {
  const found = report.separated.map(({ a, b }) => pairOf(a, b))
  return only('departments apart', pairOf(...silos.mostSeparated), found)
}

function liaison({ silos }: SampleTruth, { liaisonDepartment }: SiloReport): PlantedRow {
  return only('liaison department', silos.liaisonDepartment, liaisonDepartment === null ? [] : [liaisonDepartment])
}

function slowBorder({ silos }: SampleTruth, { habits }: SiloReport): PlantedRow {
  const found = habits?.slowBorders.slow.map(({ a, b }) => pairOf(a, b)) ?? []
  return only('slow border', pairOf(...silos.slowBorder.departments), found)
}

/** None was planted. */
function otherHabits({ habits }: SiloReport): PlantedRow {
  const { openQuestions, keptTopics = [], differentWords = [], formal } = habits ?? {}
  return {
    what: 'other habits',
    planted: 0,
    missed: [],
    unplanted: [
      ...(openQuestions?.borders ?? []).map((border) => `open questions ${JSON.stringify(border)}`),
      ...keptTopics.map((topic) => `kept ${JSON.stringify(topic)}`),
      ...differentWords.map((words) => `different words ${JSON.stringify(words)}`),
      ...(formal?.silentLines && formal.silentLines.count > 0 ? [`silent lines ${formal.silentLines.count}`] : []),
      ...(formal?.elsewhere && formal.elsewhere.count > 0 ? [`centres elsewhere ${formal.elsewhere.count}`] : []),
    ],
  }
}

/** The people who do one thing twice must be among those of the first three topics; none may lie across another border. */
function duplicated({ silos }: SampleTruth, { duplicatedTopics }: SiloReport): PlantedRow {
  const [twice] = silos.duplicatedTopics
  const found = new Set(duplicatedTopics.slice(0, SHOWN).flatMap(({ people }) => people.map(({ name }) => name)))
  const people = twice?.people ?? []
  const border = pairOf(...(twice?.departments ?? ['', '']))
  return {
    what: `people of work done twice (${duplicatedTopics.map(({ label }) => label).join(', ')})`,
    planted: people.length,
    missed: people.filter(({ name }) => !found.has(name)).map(({ name }) => name),
    unplanted: duplicatedTopics.flatMap(({ label, departments: [a = '', b = ''] }) =>
      pairOf(a, b) === border ? [] : [`${label}: ${pairOf(a, b)}`],
    ),
  }
}

/** Those who should meet must be the first introductions, through people who do know both; none may lie across another border. */
function introductions({ silos }: SampleTruth, report: SiloReport): PlantedRow {
  const places = silos.introductions.map(({ a, b }) =>
    report.introductions.findIndex((found) => pairOf(found.a.name, found.b.name) === pairOf(a.name, b.name)),
  )
  const strangers = silos.introductions.flatMap(({ a, b, through }, index) => {
    const found = report.introductions[places[index] ?? -1]
    const known = new Set(through.map(({ name }) => name))
    const wrong = found?.through.filter(({ name }) => !known.has(name)) ?? []
    return wrong.map(({ name }) => `${name} between ${a.name} and ${b.name}`)
  })
  const elsewhere = report.introductions.flatMap(({ a, b }) =>
    pairOf(a.department, b.department) === pairOf(...silos.mostSeparated) ? [] : [`${a.name} and ${b.name}`],
  )
  return {
    what: `introductions (places ${places.map((place) => place + 1).join(', ')} of ${report.introductions.length})`,
    planted: places.length,
    missed: silos.introductions.flatMap(({ a, b }, index) => {
      const place = places[index] ?? -1
      return place >= 0 && place < places.length ? [] : [`${a.name} and ${b.name} (place ${place + 1})`]
    }),
    unplanted: [...strangers, ...elsewhere],
  }
}

/** People of several addresses are one; namesakes, programs and shared mailboxes are joined to nobody. */
async function identities({ identity, people }: SampleTruth, library: Asked): Promise<PlantedRow> {
  const idOf = async (address: string) => (await library.ask('person.get', { address })).id
  const apart: string[] = []
  for (const { name, addresses } of identity.aliases) {
    const ids = new Set(await Promise.all(addresses.map(idOf)))
    if (ids.size > 1) apart.push(name)
  }
  const joined: string[] = []
  const namesakes = await Promise.all(identity.namesakes.flatMap(({ addresses }) => addresses.map(idOf)))
  if (new Set(namesakes).size < namesakes.length) joined.push(...identity.namesakes.map(({ name }) => name))
  const members = new Set(await Promise.all(people.map(({ address }) => idOf(address))))
  if (members.size < people.length) joined.push(`${people.length - members.size} members with others`)
  return { what: 'people of several addresses', planted: identity.aliases.length, missed: apart, unplanted: joined }
}
