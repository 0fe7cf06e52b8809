import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { focusOn, tieInks, type Scene } from '../../../renderer/graph/scene.ts'
import { vectorOf } from '../../../renderer/graph/vectorOf.ts'
import { NO_FILTER, visiblePart } from '../../../renderer/graph/visiblePart.ts'
import { sixPeople, socialGraph } from './networkBuilder.ts'

const palette: Scene['palette'] = {
  paper: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  inkSoft: '#505050',
  line: '#cccccc',
  accent: '#a03020',
  font: '"Serif", serif',
  group: () => '#0000ff',
  receded: () => '#eeeeee',
}
const graph = sixPeople()
const sceneOf = (visible: Scene['visible']): Scene => ({
  visible,
  palette,
  colourBy: 'department',
  sizes: new Map(),
  focus: null,
  selected: [],
  strongest: 8,
  inks: tieInks(palette, 4),
})
const elements = (svg: string, name: string) => [
  ...new DOMParser().parseFromString(svg, 'image/svg+xml').getElementsByTagName(name),
]

test('a drawing holds every visible person and tie, inside its sheet, arches across departments', () => {
  const svg = vectorOf(graph, sceneOf(visiblePart(graph, NO_FILTER)), { width: 800, height: 600 })
  const discs = elements(svg, 'circle')
  expect(discs).toHaveLength(6)
  for (const disc of discs) {
    expect(Number(disc.getAttribute('cx'))).toBeGreaterThanOrEqual(0)
    expect(Number(disc.getAttribute('cx'))).toBeLessThanOrEqual(800)
    expect(Number(disc.getAttribute('cy'))).toBeLessThanOrEqual(600)
  }
  const paths = elements(svg, 'path').map((path) => path.getAttribute('d') ?? '')
  expect(paths).toHaveLength(4)
  expect(paths.filter((path) => path.includes('Q'))).toHaveLength(1)
})

test('what is hidden is left out, and ties out of focus as on screen', () => {
  const visible = visiblePart(graph, { ...NO_FILTER, hidden: new Set(['Legal']) })
  const svg = vectorOf(graph, sceneOf(visible), { width: 400, height: 300 })
  expect(elements(svg, 'circle')).toHaveLength(3)
  const focus = focusOn(graph, visible, ['3'], null)
  const focused = vectorOf(graph, { ...sceneOf(visible), focus }, { width: 400, height: 300 })
  expect(elements(focused, 'path')).toHaveLength(1)
})

test('colours of translucent ties are given back as they were before they were multiplied', () => {
  const svg = vectorOf(graph, sceneOf(visiblePart(graph, NO_FILTER)), { width: 400, height: 300 })
  // Strength 8 of 8 within: rgba(64, 64, 64, 0.8), which is #505050 at four fifths.
  expect(svg).toContain('stroke="rgb(80,80,80)" stroke-opacity="0.8"')
})

test('names are text even where they look like marks; nobody gives an empty sheet', () => {
  const made = socialGraph([['<b>&"', null]], [])
  const svg = vectorOf(made, sceneOf(visiblePart(made, NO_FILTER)), { width: 100, height: 100 })
  expect(elements(svg, 'text')[0]?.textContent).toBe('<b>&"')
  const empty = socialGraph([], [])
  expect(
    elements(vectorOf(empty, sceneOf({ people: new Set(), ties: new Set() }), { width: 10, height: 10 }), 'svg'),
  ).toHaveLength(1)
})
