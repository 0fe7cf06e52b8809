import { describe, expect, test } from 'vitest'
import { Corrections } from '../../../renderer/state/corrections.svelte.ts'
import { ReviewQueue } from '../../../renderer/state/reviewQueue.svelte.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Handlers } from '../../../shared/api/engineApi.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

/** Of 20 fictional people: four pairs, 1-2, 6-7, 11-12, 16-17. */
async function review(overrides: Partial<Handlers> = {}) {
  const transport = fakeTransport(overrides, { people: 20, items: 40 })
  const corrections = new Corrections(transport)
  const queue = new ReviewQueue(transport, corrections)
  await queue.read()
  const asked = () => transport.asked.flatMap((frame) => (frame.type === 'request' ? [frame.name] : []))
  const shown = () => queue.pairs.map(({ a }) => Number(a.id))
  return { queue, corrections, asked, shown }
}

describe('the review', () => {
  test('shows the next pair before the engine has answered', async () => {
    const { queue, shown } = await review()
    expect([shown(), queue.total]).toEqual([[1, 6, 11, 16], 4])
    const done = queue.decide('same')
    expect([queue.current?.a.id, queue.total]).toEqual([6, 3])
    await done
    expect([shown(), queue.total]).toEqual([[6, 11, 16], 3])
  })

  test('keeps two people apart by the two aliases that were compared', async () => {
    const { queue, corrections } = await review()
    const keys = queue.current?.keys
    await queue.decide('two')
    expect(corrections.last).toEqual({ type: 'separate', these: [keys?.[0]], those: [keys?.[1]] })
  })

  test('puts a pair off to the end and tells the engine nothing', async () => {
    const { queue, asked, shown } = await review()
    await queue.decide('later')
    expect([shown(), queue.current?.a.id, queue.total]).toEqual([[6, 11, 16, 1], 6, 4])
    expect(asked()).not.toContain('identity.correct')
  })

  test('moves between pairs and stops at the ends', async () => {
    const { queue } = await review()
    queue.move(-1)
    expect(queue.place).toBe(0)
    for (let step = 0; step < 9; step++) queue.move(1)
    expect(queue.current?.a.id).toBe(16)
  })

  test('takes decisions back, the last first, and shows their pair again', async () => {
    const { queue, corrections, shown } = await review()
    await queue.decide('same')
    await queue.decide('later')
    await queue.undo()
    expect(queue.current?.a.id).toBe(6)
    const undone = queue.undo()
    expect(queue.current?.a.id).toBe(1)
    await undone
    expect([shown(), corrections.last, queue.canUndo]).toEqual([[1, 6, 11, 16], null, false])
  })

  test('shows a pair again that the engine refused', async () => {
    const refuse = () => {
      throw new PasserelleError('busy', {})
    }
    const { queue, corrections, shown } = await review({ 'identity.correct': refuse })
    await queue.decide('same')
    expect([shown(), queue.current?.a.id, corrections.error?.code, queue.canUndo]).toEqual([
      [1, 6, 11, 16],
      1,
      'busy',
      false,
    ])
  })

  test('shows a pair again that was taken back elsewhere', async () => {
    const { queue, corrections, shown } = await review()
    await queue.decide('same')
    await corrections.list.run(null)
    const [stored] = corrections.list.current ?? []
    if (stored) await corrections.undo(stored)
    await queue.read()
    expect(shown()).toEqual([1, 6, 11, 16])
  })

  test('is over when all is decided', async () => {
    const { queue } = await review()
    for (const verdict of ['same', 'two', 'same', 'two'] as const) await queue.decide(verdict)
    expect([queue.current, queue.total]).toEqual([null, 0])
    await queue.decide('same')
    expect(queue.canUndo).toBe(true)
  })
})
