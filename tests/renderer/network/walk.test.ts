import { expect, test, vi } from 'vitest'
import { dwell } from '../../../renderer/components/network/dwell.ts'
import { measureText } from '../../../renderer/components/network/measureText.ts'
import { walk } from '../../../renderer/components/network/walk.ts'
import { NO_FILTER, visiblePart } from '../../../renderer/graph/visiblePart.ts'
import { sixPeople } from '../graph/networkBuilder.ts'

const graph = sixPeople()
graph.nodes().forEach((node, index) => graph.mergeNodeAttributes(node, { x: index, y: 0 }))
const visible = visiblePart(graph, NO_FILTER)
const after = (key: string, person: string | null, around: 1 | 2 | null = null) =>
  walk(key, graph, visible, { person, around })

test('arrows begin with the best connected person and follow the ties', () => {
  expect(after('ArrowRight', null)).toEqual({ kind: 'choose', changes: { person: '2', other: null } })
  expect(after('ArrowRight', '2')).toEqual({ kind: 'choose', changes: { person: '3', other: null } })
  expect(after('ArrowUp', '2')).toBeNull()
})

test('Enter opens the surroundings and closes them again', () => {
  expect(after('Enter', '2')).toEqual({ kind: 'choose', changes: { around: 1 } })
  expect(after('Enter', '2', 1)).toEqual({ kind: 'choose', changes: { around: null } })
  expect(after('Enter', null)).toBeNull()
})

test('Escape goes back one step at a time', () => {
  expect(after('Escape', '2', 2)).toEqual({ kind: 'choose', changes: { around: null } })
  expect(after('Escape', '2')).toEqual({ kind: 'choose', changes: { person: null, other: null } })
  expect(after('Escape', null)).toBeNull()
})

test('plus, minus and zero move the eye', () => {
  expect(['+', '=', '-', '0'].map((key) => after(key, null))).toEqual(
    ['zoomIn', 'zoomIn', 'zoomOut', 'reset'].map((move) => ({ kind: 'camera', move })),
  )
})

test('only what the pointer rests on is said', () => {
  vi.useFakeTimers()
  const said: (string | null)[] = []
  const point = dwell<string | null>(100, (value) => said.push(value))
  point('1')
  vi.advanceTimersByTime(60)
  point('2')
  vi.advanceTimersByTime(99)
  expect(said).toEqual([])
  vi.advanceTimersByTime(1)
  expect(said).toEqual(['2'])
  vi.useRealTimers()
})

test('measures are written with what can be told apart, and a dash where there is none', () => {
  const written = [0, 0.00012, 0.0456, 0.9, 1.25, 12.34, 1234.5, null].map((value) => measureText(value, 'en'))
  expect(written).toEqual(['0', '< 0.001', '0.046', '0.900', '1.3', '12', '1,235', '–'])
})
