import { expect, it } from 'vitest'
import { MeaningModelState } from '../../../renderer/state/meaningModel.svelte.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

it('is tried before it is taken: what cannot be used is said, and the one before is read again', async () => {
  const model = { path: '/models/mini', dimension: 384, vectors: 12, items: 40 }
  const state = new MeaningModelState(
    fakeTransport({
      'model.get': () => ({ model }),
      'model.set': ({ path }) => {
        if (path === '/nothing') throw new PasserelleError('model-unusable', { path, detail: 'model.onnx' })
        return { model: null }
      },
    }),
  )
  state.read()
  await settled()
  expect(state.reply.current).toEqual({ model })
  state.choose('/nothing')
  await settled()
  expect(state.reply.error).toMatchObject({ code: 'model-unusable', params: { path: '/nothing' } })
  state.read()
  await settled()
  expect([state.reply.error, state.reply.current]).toEqual([null, { model }])
  state.choose(null)
  await settled()
  expect(state.reply.current).toEqual({ model: null })
})
