import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { averagePrecision, bootstrapMean, type Estimate } from '../../electron/engine/expertise/retrievalMeasures.ts'
import { Embedder } from '../../electron/engine/jobs/embedder.ts'
import { LibraryView } from '../../electron/engine/libraryView.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { readExperts } from '../../electron/engine/requests/readExperts.ts'
import { questionWords } from '../../electron/engine/search/questionWords.ts'
import type { ReadableDatabase } from '../../electron/engine/storage/database.ts'
import { writtenTexts } from '../../electron/engine/jobs/writtenTexts.ts'
import { readItemColumns } from '../../electron/engine/storage/itemColumns.ts'
import { readOwnTexts } from '../../electron/engine/storage/ownTexts.ts'
import { listPeople } from '../../electron/engine/storage/people.ts'
import { tokenize } from '../../electron/engine/text/tokenize.ts'
import { writeTinyModel } from '../support/tinyModel.ts'
import type { ExpertTopic } from './expertRetrieval.ts'
import type { TemporaryLibrary } from './temporaryLibrary.ts'

/** 0 is words alone. */
const WEIGHTS = [0, 0.1, 0.2, 0.3, 0.5, 0.7, 1] as const

const DIMENSION = 256
const NONZERO = 8
const FEWEST_TEXTS = 4

/**
 * What a model brings to finding experts, by its weight. No pretrained model ships with the project, so one is made of the library's own
 * texts: random indexing in two passes (Sahlgren 2005; Cohen et al. 2010, doi:10.1016/j.jbi.2009.09.003), words weighted by idf, in an
 * ONNX file of the same shape as a sentence transformer's. It knows less than a trained model would; what it gains is a lower bound.
 */
export async function evaluateMeaning(
  library: TemporaryLibrary,
  topics: readonly ExpertTopic[],
): Promise<{ readonly weight: number; readonly map: Estimate; readonly gain: Estimate }[]> {
  const view = new LibraryView(library.folder)
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-model-'))
  const embedder = new Embedder(library.folder)
  try {
    writeTinyModel(folder, modelOf(ownTexts(view.db).map(({ subject, own }) => tokenize(`${subject} ${own}`))))
    await library.ask('model.set', { path: folder })
    await library.ask('analysis.run', {})
    const precisions = WEIGHTS.map((): number[] => [])
    for (const { query, experts } of topics) {
      const near = await embedder.nearest(questionWords(query), 1000)
      for (const [index, weight] of WEIGHTS.entries()) {
        const { candidates } = readExperts(view, { query, limit: 200, scope: 'everyone' }, near, weight)
        precisions[index]?.push(
          averagePrecision(
            candidates.map(({ addresses }) => addresses),
            new Set(experts),
          ),
        )
      }
    }
    const [words = []] = precisions
    return WEIGHTS.map((weight, index) => {
      const own = precisions[index] ?? []
      const chance = createRandom(1)
      const random = () => chance.fraction()
      const gains = own.map((precision, at) => precision - (words[at] ?? 0))
      return { weight, map: bootstrapMean(own, random), gain: bootstrapMean(gains, random) }
    })
  } finally {
    await embedder.close()
    view.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function modelOf(texts: readonly (readonly string[])[]): Record<string, number[]> {
  const frequency = new Map<string, number>()
  for (const text of texts) for (const word of new Set(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const idf = new Map(
    [...frequency]
      .filter(([, count]) => count >= FEWEST_TEXTS)
      .map(([word, count]) => [word, Math.log(texts.length / count)]),
  )
  const chance = createRandom(7)
  const first = texts.map(() => {
    const vector = new Float32Array(DIMENSION)
    for (let at = 0; at < NONZERO; at++) vector[chance.below(DIMENSION)] = at % 2 === 0 ? 1 : -1
    return vector
  })
  const words = addUp(texts, idf, (text) => first[text])
  const second = texts.map((text) => unit(sumOf(text, idf, words)))
  return Object.fromEntries(
    [...addUp(texts, idf, (text) => second[text])].map(([word, vector]) => {
      const weight = idf.get(word) ?? 0
      return [word, Array.from(unit(vector), (value) => value * weight)]
    }),
  )
}

/** For each word the sum of the vectors of the texts that hold it. */
function addUp(
  texts: readonly (readonly string[])[],
  idf: ReadonlyMap<string, number>,
  vectorOf: (text: number) => Float32Array | undefined,
): Map<string, Float32Array> {
  const sums = new Map([...idf.keys()].map((word) => [word, new Float32Array(DIMENSION)]))
  for (const [index, text] of texts.entries()) {
    const vector = vectorOf(index)
    if (!vector) continue
    for (const word of new Set(text)) {
      const sum = sums.get(word)
      if (sum) for (let at = 0; at < DIMENSION; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
    }
  }
  for (const vector of sums.values()) unit(vector)
  return sums
}

function sumOf(
  text: readonly string[],
  idf: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, Float32Array>,
): Float32Array {
  const sum = new Float32Array(DIMENSION)
  for (const word of new Set(text)) {
    const [vector, weight] = [words.get(word), idf.get(word) ?? 0]
    if (vector) for (let at = 0; at < DIMENSION; at++) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0)
  }
  return sum
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length
  return vector
}

/** What the organisation's people wrote. */
function ownTexts(db: ReadableDatabase) {
  const { person } = writtenTexts(readItemColumns(db), listPeople(db))
  const items = [...person.entries()].flatMap(([item, by]) => (by === 0 ? [] : [item]))
  return [...readOwnTexts(db, items)]
}
