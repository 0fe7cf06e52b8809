import { join } from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { bootstrapMean, type Estimate } from '../../electron/engine/expertise/retrievalMeasures.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { generateSampleCompany } from '../../resources/sampleCompany/generate.ts'
import type { SampleTruth } from '../../resources/sampleCompany/truth.ts'
import type { ListedTopic } from '../../shared/model/topic.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'
import { extractPhrases } from '../../electron/engine/text/phrases.ts'

export interface TopicRecall {
  /** Share of the planted topics that one of the found labels names. */
  readonly recall: number
  readonly missed: readonly string[]
}

/**
 * How many planted topics are named by one of the found labels: at least half of the words of the longer of the two, by their
 * stems, are in the other. A topic goes by its labels in both languages and by the queries asked about it.
 */
export function measureTopics(truth: SampleTruth, labels: readonly string[]): TopicRecall {
  const found = labels.flatMap((label) => [stems(label, 'fr'), stems(label, 'en')])
  const missed = truth.topics.filter(({ id, label }) => {
    const queries = truth.expertQueries.filter(({ topic }) => topic === id)
    const names = [
      stems(label.fr, 'fr'),
      stems(label.en, 'en'),
      ...queries.map(({ query, language }) => stems(query, language)),
    ]
    return !names.some((name) => found.some((topic) => agree(name, topic)))
  })
  return {
    recall: 1 - missed.length / Math.max(1, truth.topics.length),
    missed: missed.map(({ label }) => label.fr),
  }
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && 2 * shared >= Math.max(a.size, b.size)
}

function stems(text: string, language: 'fr' | 'en'): ReadonlySet<string> {
  return new Set(extractPhrases(text, language).flatMap(({ key, words }) => (words === 1 ? [key] : [])))
}

const SHOWN = 10

export interface KeyphraseFigures {
  /** Topics planted with one expert: of how many a topic is listed that names it, and of which that person holds half or more. */
  readonly single: { readonly planted: number; readonly right: number; readonly missed: readonly string[] }
  readonly departments: number
  /** Mean over departments, with its interval. A topic listed is right if it names a planted topic or a daily matter of the department. */
  readonly f10: Estimate
  readonly precision: Estimate
  /** Of the planted topics that the department's people are experts on; ten are too few for all daily matters as well. */
  readonly recall: Estimate
  /** As strict as can be: daily matters are wrong. */
  readonly f10OfTopics: Estimate
  /** Share of all planted topics that the hundred most telling topics of the whole company name. */
  readonly recallAt100: number
}

/**
 * The ten most telling topics of each department against what the truth calls the topics of its experts, by stems: at least half of the
 * words of the longer name are in the other.
 */
export function measureKeyphrases(
  truth: SampleTruth,
  listed: readonly ListedTopic[],
  topicsOf: (department: string) => readonly string[],
): KeyphraseFigures {
  const telling = listed.map(({ label }) => label)
  const rows = truth.matters.flatMap(({ department, phrases }) => {
    const planted = truth.topics.filter(({ departments }) => departments.includes(department))
    return planted.length === 0 ? [] : [scoreOf(topicsOf(department).slice(0, SHOWN), planted, phrases)]
  })
  const chance = createRandom(1)
  const mean = (values: readonly number[]) => bootstrapMean(values, () => chance.fraction())
  return {
    single: judgeSingle(truth, listed),
    departments: rows.length,
    f10: mean(rows.map(({ precision, recall }) => harmonic(precision, recall))),
    precision: mean(rows.map(({ precision }) => precision)),
    recall: mean(rows.map(({ recall }) => recall)),
    f10OfTopics: mean(rows.map(({ ofTopics, recall }) => harmonic(ofTopics, recall))),
    recallAt100: scoreOf(telling.slice(0, 100), truth.topics, []).recall,
  }
}

function scoreOf(labels: readonly string[], planted: SampleTruth['topics'], matters: readonly string[]) {
  const names = planted.map(({ keyphrases }) => keyphrases.flatMap(stemsInBoth))
  const daily = matters.flatMap(stemsInBoth)
  const found = labels.map(stemsInBoth)
  const naming = (label: Names, of: Names) => of.some((name) => label.some((one) => agree(name, one)))
  const right = found.filter((label) => names.some((of) => naming(label, of)))
  const work = found.filter((label) => !right.includes(label) && naming(label, daily))
  return {
    precision: (right.length + work.length) / Math.max(1, found.length),
    ofTopics: right.length / Math.max(1, found.length),
    recall: names.filter((of) => found.some((label) => naming(label, of))).length / names.length,
  }
}

/** Of the topics planted with one expert, those for which no topic is listed that names it and of which that person holds half or more. */
export function judgeSingle(truth: SampleTruth, listed: readonly ListedTopic[]): KeyphraseFigures['single'] {
  const missed = truth.silos.singleHolderTopics.filter(({ topic, holder }) => {
    const names = truth.topics.find(({ id }) => id === topic)?.keyphrases.flatMap(stemsInBoth) ?? []
    return !listed.some(
      ({ label, holders: [first], busFactor }) =>
        busFactor === 1 &&
        first?.name === holder.name &&
        stemsInBoth(label).some((one) => names.some((name) => agree(name, one))),
    )
  })
  const planted = truth.silos.singleHolderTopics.length
  return { planted, right: planted - missed.length, missed: missed.map(({ topic }) => topic) }
}

type Names = readonly ReadonlySet<string>[]

function stemsInBoth(text: string): Names {
  return [stems(text, 'fr'), stems(text, 'en')]
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}

/** Generates a company, imports it, and compares what each department's list of topics says with what was planted. */
export async function evaluateKeyphrases(seed: number): Promise<KeyphraseFigures> {
  const out = await mkdtemp(join(tmpdir(), 'passerelle-topics-'))
  try {
    const truth = await generateSampleCompany({ out, seed })
    await using library = await temporaryLibrary()
    await library.import([join(out, 'exports')])
    await library.ask('directory.load', { path: join(out, 'annuaire.csv') })
    await library.ask('analysis.run', {})
    const list = async (department?: string) => {
      const topics = await library.ask('topic.list', {
        order: 'telling',
        limit: 1000,
        ...(department === undefined ? {} : { department }),
      })
      return topics
    }
    const byDepartment = new Map<string, readonly string[]>()
    for (const { department } of truth.matters)
      byDepartment.set(
        department,
        (await list(department)).map(({ label }) => label),
      )
    return measureKeyphrases(truth, await list(), (department) => byDepartment.get(department) ?? [])
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
