import { expect, test } from 'vitest'
import { glide, placePeople } from '../../../renderer/graph/glide.ts'
import { layoutKey, layoutProblem } from '../../../renderer/graph/layoutProblem.ts'
import type { LayoutWorker } from '../../../renderer/graph/layoutRunner.ts'
import { LayoutRunner } from '../../../renderer/graph/layoutRunner.ts'
import { sixPeople, socialGraph } from './networkBuilder.ts'

class FakeWorker implements LayoutWorker {
  onmessage: LayoutWorker['onmessage'] = null
  onerror: LayoutWorker['onerror'] = null
  terminated = false
  problems: unknown[] = []
  postMessage(problem: unknown): void {
    this.problems.push(problem)
  }
  terminate(): void {
    this.terminated = true
  }
  report(positions: Float32Array, iteration: number, iterations: number): void {
    this.onmessage?.(new MessageEvent('message', { data: { positions, iteration, iterations } }))
  }
}

function runner() {
  const workers: FakeWorker[] = []
  const heard: unknown[] = []
  const service = new LayoutRunner(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  const listeners = {
    progress: (share: number) => heard.push(share),
    done: (positions: Float32Array) => heard.push(positions),
    failed: () => heard.push('failed'),
  }
  return { service, workers, heard, listeners }
}

test('a layout is followed to its end, its worker ended and its places kept', () => {
  const { service, workers, heard, listeners } = runner()
  const places = Float32Array.of(1, 2, 3)
  service.run(sixPeople(), listeners)
  workers[0]?.report(Float32Array.of(0), 40, 80)
  workers[0]?.report(places, 80, 80)
  expect(heard).toEqual([0, 0.5, 1, places])
  expect(workers[0]?.terminated).toBe(true)
  expect(service.recall(sixPeople())).toBe(places)
  expect(service.recall(socialGraph([['Ada', null]], []))).toBeNull()
})

test('a new layout ends the one before', () => {
  const { service, workers, listeners } = runner()
  service.run(sixPeople(), listeners)
  service.run(sixPeople(), listeners)
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false])
})

test('a worker that fails is ended and said to have failed', () => {
  const { service, workers, heard, listeners } = runner()
  service.run(sixPeople(), listeners)
  workers[0]?.onerror?.({} as ErrorEvent)
  expect([workers[0]?.terminated, heard]).toEqual([true, [0, 'failed']])
})

test('the worker gets places, ties and strengths as arrays', () => {
  const graph = socialGraph(
    [
      ['Ada', null],
      ['Bo', null],
      ['Cy', null],
    ],
    [[3, 1, 2.5]],
  )
  placePeople(graph, Float32Array.of(1, 2, 3, 4, 5, 6))
  expect(layoutProblem(graph)).toEqual({
    positions: Float32Array.of(1, 2, 3, 4, 5, 6),
    ties: Uint32Array.of(2, 0),
    weights: Float32Array.of(2.5),
  })
})

test('the key of a layout is that of its people and ties, whatever their order', () => {
  const one = socialGraph(
    [
      ['Ada', null],
      ['Bo', null],
      ['Cy', null],
    ],
    [
      [1, 2],
      [2, 3],
    ],
  )
  const other = socialGraph(
    [
      ['Ada', 'Legal'],
      ['Bo', null],
      ['Cy', null],
    ],
    [
      [2, 3],
      [1, 2],
    ],
  )
  const stronger = socialGraph(
    [
      ['Ada', null],
      ['Bo', null],
      ['Cy', null],
    ],
    [
      [1, 2, 3],
      [2, 3],
    ],
  )
  expect(layoutKey(one)).toBe(layoutKey(other))
  expect(layoutKey(one)).not.toBe(layoutKey(stronger))
})

test('a glide goes all the way within its time, and at once where motion is reduced', () => {
  const graph = socialGraph([['Ada', null]], [])
  const place = () => [graph.getNodeAttribute('1', 'x'), graph.getNodeAttribute('1', 'y')]
  placePeople(graph, Float32Array.of(0, 0))
  const frames: ((now: number) => void)[] = []
  let arrived = 0
  const frame = (now: number) => frames.shift()?.(now)
  glide(
    graph,
    Float32Array.of(8, 16),
    200,
    (callback) => frames.push(callback),
    () => (arrived += 1),
  )
  frame(1000)
  expect([place(), arrived]).toEqual([[0, 0], 0])
  frame(1100)
  // Halfway in time is 1 - (1/2)^3 = 7/8 of the way.
  expect(place()).toEqual([7, 14])
  frame(1250)
  expect([place(), arrived, frames.length]).toEqual([[8, 16], 1, 0])
  glide(
    graph,
    Float32Array.of(1, 1),
    0,
    (callback) => frames.push(callback),
    () => (arrived += 1),
  )
  frame(2000)
  expect([place(), arrived]).toEqual([[1, 1], 2])
})
