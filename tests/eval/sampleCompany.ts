import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Analyst } from '../../electron/engine/jobs/analyst.ts'
import { generateSampleCompany } from '../../resources/sampleCompany/generate.ts'
import { measureHidden, type HiddenFigures } from './hiddenExperts.ts'
import { evaluateExperts, type RetrievalFigures } from './expertRetrieval.ts'
import { measureSampleOwnText, type SampleOwnTextFigures } from './sampleOwnText.ts'
import { measureTopics, type TopicRecall } from './topics.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

export interface SampleEvaluation {
  readonly figures: RetrievalFigures
  /** The two departments that the report puts first among the separated, in the order of their names; null for none. */
  readonly namedPair: string | null
  readonly plantedPair: string
  readonly namedLiaison: string | null
  readonly plantedLiaison: string
  readonly ownText: SampleOwnTextFigures
  readonly hidden: HiddenFigures
  /** Of the planted topics, among everything that the analysis found. */
  readonly topics: TopicRecall
}

/** Generates the sample company, imports it as a person would, and compares what is found with what was planted. */
export async function evaluateSampleCompany(): Promise<SampleEvaluation> {
  const out = await mkdtemp(join(tmpdir(), 'passerelle-sample-'))
  try {
    const truth = await generateSampleCompany({ out })
    await using library = await temporaryLibrary()
    await library.import([join(out, 'exports')])
    await library.ask('directory.load', { path: join(out, 'annuaire.csv') })
    const figures = await evaluateExperts(
      library,
      truth.expertQueries.map(({ query, experts }) => ({ query, experts: experts.map(({ address }) => address) })),
    )
    const { separated, liaisonDepartment } = await library.ask('silos.report', {})
    const [first] = separated
    const { experts } = await library.ask('experts.hidden', { limit: 1000 })
    return {
      figures,
      hidden: await measureHidden(truth, experts, library),
      namedPair: first ? pairName(first.a, first.b) : null,
      plantedPair: pairName(...truth.silos.mostSeparated),
      namedLiaison: liaisonDepartment,
      plantedLiaison: truth.silos.liaisonDepartment,
      topics: measureTopics(
        truth,
        new Analyst(library.folder).analyse(() => undefined).topics.map(({ label }) => label),
      ),
      ownText: await measureSampleOwnText(join(out, 'exports', 'mail'), truth.ownText),
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

function pairName(a: string, b: string): string {
  return [a, b].sort().join(' | ')
}
