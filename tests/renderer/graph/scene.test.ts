import { describe, expect, test } from 'vitest'
import { mixColours, translucent } from '../../../renderer/graph/graphPalette.ts'
import type { Scene } from '../../../renderer/graph/scene.ts'
import { focusOn, personAppearance, strongestTie, tieAppearance, tieInks } from '../../../renderer/graph/scene.ts'
import { NO_FILTER, visiblePart } from '../../../renderer/graph/visiblePart.ts'
import { sixPeople } from './networkBuilder.ts'

const graph = sixPeople()
const visible = visiblePart(graph, NO_FILTER)
const palette: Scene['palette'] = {
  paper: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  inkSoft: '#505050',
  line: '#cccccc',
  accent: '#a03020',
  font: 'serif',
  group: (name) => (name === 'Legal' ? '#0000ff' : '#808080'),
  receded: (name) => `faint ${String(name)}`,
}
const scene: Scene = {
  visible,
  palette,
  colourBy: 'department',
  sizes: new Map([['1', 7]]),
  focus: null,
  selected: [],
  strongest: 8,
  inks: tieInks(palette, 4),
}
const person = (node: string, changes: Partial<Scene> = {}) =>
  personAppearance({ ...scene, ...changes }, node, graph.getNodeAttributes(node))
const tie = (key: string, changes: Partial<Scene> = {}) =>
  tieAppearance({ ...scene, ...changes }, key, graph.getEdgeAttributes(key))

describe('a tie', () => {
  test('is an arch in the accent across departments, a straight grey line within', () => {
    expect(tie('2-3')).toMatchObject({ type: 'arch', zIndex: 1 })
    expect(tie('3-4')).toMatchObject({ type: 'line', zIndex: 0 })
    // Strength 8 of 8: alpha .3 + .5 = .8, so 0x50 = 80 becomes 64.
    expect(tie('3-4').color).toBe('rgba(64, 64, 64, 0.800)')
  })

  test('is fainter the weaker it is, and the more others there are', () => {
    const alphas = tieInks(palette, 4).across.map((ink) => Number(ink.split(', ')[3]?.replace(')', '')))
    expect(alphas).toEqual([...alphas].sort((one, other) => one - other))
    expect([alphas.at(0), alphas.at(-1)]).toEqual([0.35, 0.85])
    // (800 / 8000)^0.9 = 0.126 of 0.3.
    expect(tieInks(palette, 8000).within[0]).toBe('rgba(3, 3, 3, 0.038)')
  })

  test('is hidden with its department, and while somebody else is looked at', () => {
    const filtered = visiblePart(graph, { ...NO_FILTER, hidden: new Set(['Legal']) })
    expect(tie('1-2', { visible: filtered })).toEqual({ hidden: true })
    expect(tie('3-4', { focus: focusOn(graph, visible, ['1'], null) })).toEqual({ hidden: true })
    expect(tie('1-2', { focus: focusOn(graph, visible, ['1'], null) }).hidden).toBeUndefined()
  })
})

describe('a person', () => {
  test('has the department’s colour, the measure’s size and a name', () => {
    expect(person('1')).toMatchObject({ color: '#0000ff', size: 7, label: 'Ada Novak' })
  })

  test('recedes into the paper, nameless, while somebody else is looked at', () => {
    const focus = focusOn(graph, visible, ['4'], null)
    expect(person('1', { focus })).toMatchObject({ label: null, color: 'faint Legal' })
    expect(person('5', { focus })).toMatchObject({ label: 'Ed Martin', color: '#808080' })
  })
})

describe('the focus', () => {
  test('is a person, their neighbours and the ties to them', () => {
    const focus = focusOn(graph, visible, ['3'], null)
    expect([...(focus?.people ?? [])].sort()).toEqual(['2', '3', '4'])
    expect([...(focus?.ties ?? [])]).toEqual(['2-3', '3-4'])
  })

  test('is the chain between two people', () => {
    const focus = focusOn(graph, visible, ['4', '2'], ['4', '3', '2'])
    expect([...(focus?.ties ?? [])]).toEqual(['3-4', '2-3'])
    expect([...(focus?.people ?? [])]).toEqual(['4', '3', '2'])
  })

  test('is nothing while nobody is selected, or somebody who is filtered out', () => {
    const filtered = visiblePart(graph, { ...NO_FILTER, hidden: new Set(['Legal']) })
    expect([focusOn(graph, visible, [], null), focusOn(graph, filtered, ['1'], null)]).toEqual([null, null])
  })
})

test('one very strong tie does not set the scale for all', () => {
  expect(strongestTie([...Array<number>(199).fill(2), 1000])).toBe(2)
  expect(strongestTie([])).toBe(0)
})

test('colours mix towards the ground and multiply with their translucency', () => {
  expect(mixColours('#fff', 'rgb(0, 100, 200)', 0.5)).toBe('rgb(128, 178, 228)')
  expect([mixColours('#123456', '#fff', 0), mixColours('#123456', '#fff', 1)]).toEqual([
    'rgb(18, 52, 86)',
    'rgb(255, 255, 255)',
  ])
  expect(translucent('rgb(200, 100, 0)', 0.5)).toBe('rgba(100, 50, 0, 0.500)')
})
