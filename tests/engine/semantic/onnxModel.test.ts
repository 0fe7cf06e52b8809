import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openOnnxModel } from '../../../electron/engine/semantic/onnxModel.ts'
import { hasOnnxRuntime } from '../../support/hasOnnxRuntime.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writeTinyModel } from '../../support/tinyModel.ts'

it.skipIf(!hasOnnxRuntime)(
  'runs a model file (needs onnxruntime-web): words to tokens, tokens to vectors, their mean at length 1',
  async () => {
    const folder = writeTinyModel(temporaryFolder(), { pump: [1, 0], '##s': [1, 0], leak: [0, 1], seal: [3, 4] })
    const model = await openOnnxModel({
      model: readFileSync(join(folder, 'model.onnx')),
      tokenizer: JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')) as object,
      tokenizerConfig: {},
    })
    expect(model.dimension).toBe(2)
    const vectors = await model.embed(['Pumps leak', 'seal', '', 'unknown', 'LEAK seal leak pump pump'])
    const half = Math.sqrt(1 / 5)
    expect(vectors.map((vector) => [...vector].map((value) => Math.round(value * 1000) / 1000))).toEqual([
      [Math.round(2 * half * 1000) / 1000, Math.round(half * 1000) / 1000],
      [0.6, 0.8],
      [0, 0],
      [0, 0],
      [0.64, 0.768],
    ])
    await model.close()
  },
)
