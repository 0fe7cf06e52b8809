import { expect, it } from 'vitest'
import { corpus } from '../support/corpusBuilder.ts'
import { hasOnnxRuntime } from '../support/hasOnnxRuntime.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { writeTinyModel } from '../support/tinyModel.ts'

it.skipIf(!hasOnnxRuntime)(
  'finds an expert by what they mean, with a model alone (needs onnxruntime-web)',
  async () => {
    await using library = await corpus()
      .email({
        from: 'Ada Lovelace',
        to: 'Bob Martin',
        subject: 'Pump',
        text: 'The leak at the seal is back since Monday.',
      })
      .email({
        from: 'Bob Martin',
        to: 'Ada Lovelace',
        subject: 'Food',
        text: 'The canteen is closed on Friday, sorry.',
      })
      .open()
    const names = async () => {
      const { candidates } = await library.ask('experts.rank', { query: 'drip', limit: 5, scope: 'everyone' })
      return candidates.map(({ name, evidence }) => [name, evidence[0]?.subject])
    }
    expect(await names()).toEqual([])
    expect(await library.ask('model.get', {})).toEqual({ model: null })
    const path = writeTinyModel(temporaryFolder(), { leak: [1, 0.1], drip: [1, 0], canteen: [0, 1], closed: [0.1, 1] })
    await library.ask('model.set', { path })
    await library.ask('analysis.run', {})
    expect(await library.ask('model.get', {})).toMatchObject({ model: { dimension: 2, vectors: 2, items: 2 } })
    expect((await names())[0]).toEqual(['Ada Lovelace', 'Pump'])
    await library.ask('model.set', { path: null })
    expect(await names()).toEqual([])
    await expect(library.ask('model.set', { path: temporaryFolder() })).rejects.toMatchObject({
      code: 'model-unusable',
    })
  },
)
