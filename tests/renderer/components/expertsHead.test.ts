import { describe, expect, test } from 'vitest'
import ExpertsHead from '../../../renderer/components/experts/ExpertsHead.svelte'
import type { ExpertsReply } from '../../../shared/model/expertise.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'
import { renderHtml, textOf } from './renderHtml.ts'

/** What is said of an answer whose first person has so many items to go by. */
async function said(items: number, confidence: ExpertsReply['confidence'], language: 'en' | 'fr' = 'en') {
  const found = await fakeTransport().request('experts.rank', { query: 'curtailment', limit: 1 })
  const candidates = found.candidates.map((one) => ({ ...one, reason: { ...one.reason, items, named: 0, linked: 0 } }))
  const reply = { ...found, candidates, confidence }
  const props = { reply, scope: null, recency: 'any' as const, present: false, onscope: () => undefined }
  return textOf(await renderHtml(ExpertsHead, props, language))
}

describe('how sure an answer is', () => {
  test('is said from three items on', async () => {
    expect(await said(3, 'high')).toContain('The answer is clear: most of the evidence points to few people.')
  })

  test('is never called clear where it comes down to an item or two', async () => {
    const text = await said(1, 'high')
    expect(text).toContain('points to few people, but there is little of it: 1 item for the first.')
    expect(text).not.toContain('clear')
    expect(await said(2, 'low', 'fr')).toContain('minces et se partagent entre beaucoup de personnes')
  })

  test('is left to the answer itself where there is none', async () => {
    expect(await said(1, 'none')).not.toContain('evidence')
  })
})
