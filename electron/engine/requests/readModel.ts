import type { Reply } from '../../../shared/api/engineApi.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibraryView } from '../libraryView.ts'
import type { Neighbour } from '../semantic/vectorTable.ts'
import { questionWords } from '../search/questionWords.ts'
import { countVectors, getModel } from '../storage/vectors.ts'

const NEAREST = 1000

/** Answers `model.get`. */
export function readMeaningModel({ db }: LibraryView): Reply<'model.get'> {
  const model = getModel(db)
  return { model: model ? { path: model.path, dimension: model.dimension, ...countVectors(db) } : null }
}

/** Works out what items mean that no vector says it of yet; nothing without a model. */
export async function embedMissing({ db }: LibraryView, jobs: JobQueue): Promise<void> {
  if (!getModel(db)) return
  const { vectors, items } = countVectors(db)
  if (vectors < items) await jobs.embed(items - vectors)
}

/**
 * The items that mean about what a question asks; none without a model, and none where the model fails: what is found by its words is
 * an answer too.
 */
export async function itemsNear(view: LibraryView, jobs: JobQueue, question: string): Promise<readonly Neighbour[]> {
  if (!getModel(view.db)) return []
  return jobs.embedder.call('nearest', { text: questionWords(question), limit: NEAREST }).catch(() => [])
}
