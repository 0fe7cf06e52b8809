import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Library } from '../../../renderer/state/library.svelte.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the library as a whole', () => {
  test('is neither empty nor full before it is known', () => {
    const library = new Library(fakeTransport())
    expect([library.isEmpty, library.departments]).toEqual([false, []])
  })

  test('is empty where it holds no item', async () => {
    const library = new Library(fakeTransport({}, { people: 0, items: 0 }))
    await library.refresh()
    expect(library.isEmpty).toBe(true)
  })

  test('lists departments by name, numbers by their size', async () => {
    const departments = ['Team 10', 'Legal', 'Team 2']
    const library = new Library(fakeTransport({ 'names.list': () => ({ people: [], topics: [], departments }) }))
    await library.refresh()
    expect(library.departments).toEqual(['Legal', 'Team 2', 'Team 10'])
  })

  test('is read again once for a stream of changes', async () => {
    const transport = fakeTransport()
    const library = new Library(transport)
    for (let event = 0; event < 50; event++) transport.emit('corpusChanged', {})
    transport.emit('analysisChanged', {})
    await vi.advanceTimersByTimeAsync(2000)
    expect(library.revision).toBe(1)
    expect(transport.asked.map((frame) => (frame.type === 'request' ? frame.name : frame.type))).toEqual([
      'library.status',
      'names.list',
    ])
  })

  test('is read again for the change after that', async () => {
    const transport = fakeTransport()
    const library = new Library(transport)
    transport.emit('corpusChanged', {})
    await vi.advanceTimersByTimeAsync(2000)
    transport.emit('corpusChanged', {})
    await vi.advanceTimersByTimeAsync(2000)
    expect(library.revision).toBe(2)
  })
})
