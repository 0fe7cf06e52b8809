import { appendFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Embedder } from '../../../electron/engine/jobs/embedder.ts'
import { removeSource } from '../../../electron/engine/storage/itemWriter.ts'
import { listSources } from '../../../electron/engine/storage/sources.ts'
import { countVectors, getModel, saveModel, saveVectors } from '../../../electron/engine/storage/vectors.ts'
import type { WritableDatabase } from '../../../electron/engine/storage/database.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { hasOnnxRuntime } from '../../support/hasOnnxRuntime.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writeTinyModel } from '../../support/tinyModel.ts'

/** To drip is to leak; the canteen is another matter. */
const WORDS = { leak: [1, 0.1, 0], drip: [1, 0, 0], canteen: [0, 1, 0], closed: [0, 1, 0.2], the: [0, 0, 0.1] }

async function library() {
  const { mail } = corpus()
    .email({
      from: 'Ada Lovelace',
      to: 'Bob Martin',
      subject: 'Pump',
      text: 'The leak at the seal is back since Monday.',
    })
    .email({ from: 'Bob Martin', to: 'Ada Lovelace', subject: 'Food', text: 'The canteen is closed on Friday, sorry.' })
    .email({
      from: 'Monitor <noreply@example.org>',
      to: 'Ada Lovelace',
      text: 'leak leak leak',
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    .writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [mail] })
  const embedder = new Embedder(dirname(db.name))
  onTestFinished(() => embedder.close())
  return { db, embedder }
}

/** As the job queue does, an item at a time. */
async function embedAll(db: WritableDatabase, embedder: Embedder): Promise<void> {
  for (let after = 0; ;) {
    const { print, vectors } = await embedder.next(after, 1)
    if (vectors.length === 0) return
    saveVectors(db, print, vectors)
    after = vectors[0]?.item ?? Infinity
  }
}

describe.skipIf(!hasOnnxRuntime)('what items mean (needs onnxruntime-web)', () => {
  it('is found in other words, by a model that the person supplies', async () => {
    const { db, embedder } = await library()
    expect(await embedder.nearest('drip', 10)).toEqual([])
    const folder = writeTinyModel(temporaryFolder(), WORDS)
    const model = await embedder.check(folder)
    expect(model).toMatchObject({ path: join(folder, 'model.onnx'), dimension: 3 })
    saveModel(db, model)
    await embedAll(db, embedder)
    // What the program sent has none.
    expect(countVectors(db)).toEqual({ vectors: 2, items: 2 })
    const found = await embedder.nearest('Drip?', 10)
    expect(found.map(({ item }) => item)).toEqual([1])
    expect(found[0]?.closeness).toBeGreaterThan(0.95)
    expect((await embedder.nearest('canteen', 1)).map(({ item }) => item)).toEqual([2])
  })

  it('goes with the items, and with the model', async () => {
    const { db, embedder } = await library()
    saveModel(db, await embedder.check(writeTinyModel(temporaryFolder(), WORDS)))
    await embedAll(db, embedder)
    const [source] = listSources(db)
    if (source) removeSource(db, source.id)
    expect(countVectors(db)).toEqual({ vectors: 0, items: 0 })
    saveModel(db, null)
    expect(getModel(db)).toBeUndefined()
    expect(await embedder.nearest('drip', 10)).toEqual([])
  })

  it('is not mixed with what another model makes of it', async () => {
    const { db, embedder } = await library()
    const folder = writeTinyModel(temporaryFolder(), WORDS)
    saveModel(db, await embedder.check(folder))
    const stale = await embedder.next(0, 10)
    saveModel(db, await embedder.check(writeTinyModel(temporaryFolder(), { leak: [1, 0], drip: [0, 1] })))
    saveVectors(db, stale.print, stale.vectors)
    expect(countVectors(db).vectors).toBe(0)
    await embedAll(db, embedder)
    expect(countVectors(db).vectors).toBe(2)
  })

  it('is refused from what is no model, with the file that is wrong', async () => {
    const { db, embedder } = await library()
    const refused = (path: string) => expect(embedder.check(path)).rejects
    await refused(temporaryFolder()).toMatchObject({ code: 'model-unusable', params: { detail: 'model.onnx' } })
    const noTokenizer = temporaryFolder()
    writeFileSync(join(noTokenizer, 'model.onnx'), 'x')
    await refused(noTokenizer).toMatchObject({ code: 'model-unusable', params: { detail: 'tokenizer.json' } })
    const broken = writeTinyModel(temporaryFolder(), WORDS)
    writeFileSync(join(broken, 'model.onnx'), 'no graph at all')
    await refused(broken).toMatchObject({ code: 'model-unusable' })
    const changed = writeTinyModel(temporaryFolder(), WORDS)
    saveModel(db, await embedder.check(changed))
    appendFileSync(join(changed, 'model.onnx'), ' ')
    await expect(embedder.nearest('drip', 1)).rejects.toMatchObject({ code: 'model-unusable' })
  })
})
