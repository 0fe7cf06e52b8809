import { describe, expect, test } from 'vitest'
import { Corrections, keysOf } from '../../../renderer/state/corrections.svelte.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

const merge = (a: string, b: string): Correction => ({ type: 'merge', a, b })

describe('corrections', () => {
  test('are asked one after the other, and taken back the last first', async () => {
    const transport = fakeTransport()
    const corrections = new Corrections(transport)
    const made = [corrections.make(merge('a', 'b')), corrections.make(merge('c', 'd'))]
    expect([corrections.pending, corrections.last]).toEqual([2, merge('c', 'd')])
    expect(await Promise.all(made)).toEqual([true, true])
    expect(await corrections.undoLast()).toBe(true)
    expect([corrections.last, corrections.undone, corrections.pending]).toEqual([merge('a', 'b'), merge('c', 'd'), 0])
    await corrections.list.run(null)
    expect(corrections.list.current?.map(({ correction }) => correction)).toEqual([merge('a', 'b')])
  })

  test('may be taken back before the engine has them', async () => {
    const corrections = new Corrections(fakeTransport())
    const made = corrections.make(merge('a', 'b'))
    expect(await corrections.undoLast()).toBe(true)
    expect(await made).toBe(true)
    await corrections.list.run(null)
    expect(corrections.list.current).toEqual([])
  })

  test('that fail say why and cannot be taken back', async () => {
    const refuse = () => {
      throw new PasserelleError('alias-unknown', { key: 'z' })
    }
    const corrections = new Corrections(fakeTransport({ 'identity.correct': refuse }))
    expect(await corrections.make(merge('z', 'b'))).toBe(false)
    expect([corrections.error?.code, corrections.last, corrections.pending]).toEqual(['alias-unknown', null, 0])
    expect(await corrections.undoLast()).toBe(false)
  })

  test('undone from the list are not offered to be taken back again', async () => {
    const corrections = new Corrections(fakeTransport())
    await corrections.make(merge('a', 'b'))
    await corrections.list.run(null)
    const [stored] = corrections.list.current ?? []
    expect(stored && (await corrections.undo(stored))).toBe(true)
    expect([corrections.last, corrections.list.current]).toEqual([null, []])
  })

  test('name every alias that they speak of', () => {
    expect(keysOf({ type: 'separate', these: ['a'], those: ['b', 'c'] })).toEqual(['a', 'b', 'c'])
    expect(keysOf({ type: 'kind', key: 'a', kind: 'room' })).toEqual(['a'])
  })
})
