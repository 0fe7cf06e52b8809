import { PasserelleError } from '../../../shared/api/errors.ts'
import type { EmbeddingModel } from '../semantic/embeddingModel.ts'
import { openOnnxModel } from '../semantic/onnxModel.ts'
import { toBytes, VectorTable, type Neighbour } from '../semantic/vectorTable.ts'
import { getOwnText } from '../storage/bodies.ts'
import { openReadable, type ReadableDatabase } from '../storage/database.ts'
import {
  getModel,
  iterateVectors,
  listWithoutVector,
  vectorsStamp,
  type ItemVector,
  type StoredModel,
} from '../storage/vectors.ts'
import { findModel, readModel, type FoundModel } from './modelFiles.ts'

/** More of an item would be cut by the model anyway. */
const LONGEST_TEXT = 4000

/** Runs the library's model, in a thread of its own, from a connection that only reads. */
export class Embedder {
  private readonly library: string
  private db: ReadableDatabase | null = null
  private opened: { readonly print: string; readonly model: EmbeddingModel } | null = null
  private table: { readonly stamp: string; readonly vectors: VectorTable } | null = null

  constructor(library: string) {
    this.library = library
  }

  /** Tries a model without keeping it. Throws `model-unusable`. */
  async check(path: string): Promise<StoredModel> {
    const found = await findModel(path)
    const model = await openModel(found)
    const { dimension } = model
    await model.close()
    return { path: found.file, print: found.print, dimension }
  }

  async next(after: number, limit: number): Promise<{ print: string; vectors: ItemVector[] }> {
    const opened = await this.model()
    if (!opened) return { print: '', vectors: [] }
    const db = this.open()
    const items = listWithoutVector(db, after, limit)
    const texts = items.map(([id, subject]) => `${subject}\n${getOwnText(db, id)}`.slice(0, LONGEST_TEXT))
    const vectors = await opened.model.embed(texts)
    return {
      print: opened.print,
      vectors: items.flatMap(([item], index) => {
        const vector = vectors[index]
        return vector ? [{ item, vector: toBytes(vector) }] : []
      }),
    }
  }

  async nearest(text: string, limit: number): Promise<Neighbour[]> {
    const opened = await this.model()
    const [query] = (await opened?.model.embed([text])) ?? []
    return opened && query ? this.vectors(opened.model.dimension).nearest(query, limit) : []
  }

  async close(): Promise<void> {
    await this.opened?.model.close()
    this.db?.close()
  }

  private open(): ReadableDatabase {
    return (this.db ??= openReadable(this.library))
  }

  /** The model that the library names; undefined without one. Throws `model-unusable`, also where its file is another by now. */
  private async model() {
    const stored = getModel(this.open())
    if (stored === undefined) return undefined
    if (this.opened?.print === stored.print) return this.opened
    await this.opened?.model.close()
    this.opened = null
    const found = await findModel(stored.path)
    if (found.print !== stored.print)
      throw new PasserelleError('model-unusable', { path: stored.path, detail: found.print })
    this.opened = { print: stored.print, model: await openModel(found) }
    return this.opened
  }

  private vectors(dimension: number): VectorTable {
    const db = this.open()
    const stamp = vectorsStamp(db)
    if (this.table?.stamp !== stamp) {
      const vectors = new VectorTable(dimension)
      for (const { item, vector } of iterateVectors(db)) vectors.add(item, vector)
      this.table = { stamp, vectors }
    }
    return this.table.vectors
  }
}

async function openModel(found: FoundModel): Promise<EmbeddingModel> {
  const files = await readModel(found)
  try {
    return await openOnnxModel(files)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new PasserelleError('model-unusable', { path: found.file, detail }, { cause })
  }
}
