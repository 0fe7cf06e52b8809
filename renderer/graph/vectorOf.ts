import type { Scene } from './scene.ts'
import { personAppearance, tieAppearance } from './scene.ts'
import type { SocialGraph } from './socialGraph.ts'

interface PictureSize {
  readonly width: number
  readonly height: number
}

const MARGIN = 60
const NAMED_AT_MOST = 80
const NAME_SIZE = 11

/**
 * The visible people and ties as a drawing (SVG 1.1): the whole of them, wherever the eye is, on a ground of paper. The largest people
 * are named, eighty at most, where names have room. Without people: an empty sheet.
 */
export function vectorOf(graph: SocialGraph, scene: Scene, { width, height }: PictureSize): string {
  const place = fitting(graph, scene, width, height)
  const { palette } = scene
  const ties = [...scene.visible.ties].flatMap((tie) => {
    const { hidden, color = palette.line, size = 1, type } = tieAppearance(scene, tie, graph.getEdgeAttributes(tie))
    if (hidden === true) return []
    const [from, to] = graph.extremities(tie).map(place)
    return from && to
      ? [`<path d="${lineBetween(from, to, type === 'arch')}" stroke-width="${short(size)}" ${stroke(color)}/>`]
      : []
  })
  const people = [...scene.visible.people]
    .map((person) => ({ ...place(person), ...personAppearance(scene, person, graph.getNodeAttributes(person)) }))
    .sort((one, other) => (one.size ?? 0) - (other.size ?? 0))
  const discs = people.map(
    ({ x, y, size = 1, color = palette.ink }) =>
      `<circle cx="${short(x)}" cy="${short(y)}" r="${short(size)}" fill="${escapeXml(color)}"/>`,
  )
  const names = withRoom(people.toReversed()).map(
    ({ x, y, size, label }) =>
      `<text x="${short(x + size + 3)}" y="${short(y + NAME_SIZE / 3)}">${escapeXml(label)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}">`,
    `<rect width="100%" height="100%" fill="${escapeXml(palette.paper)}"/>`,
    `<g fill="none">${ties.join('')}</g>`,
    `<g stroke="${escapeXml(palette.paper)}" stroke-width=".6">${discs.join('')}</g>`,
    `<g font-family="${escapeXml(palette.font)}" font-size="${String(NAME_SIZE)}" fill="${escapeXml(palette.ink)}" stroke="${escapeXml(palette.paper)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${names.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n')
}

interface Point {
  readonly x: number
  readonly y: number
}

/** From the graph's coordinates, in which y grows upwards, to the sheet's. */
function fitting(graph: SocialGraph, { visible }: Scene, width: number, height: number): (person: string) => Point {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const person of visible.people) {
    const { x, y } = graph.getNodeAttributes(person)
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(right - left, 1e-9),
    (height - 2 * MARGIN) / Math.max(top - bottom, 1e-9),
  )
  return (person) => {
    const { x, y } = graph.getNodeAttributes(person)
    return { x: width / 2 + (x - (left + right) / 2) * scale, y: height / 2 - (y - (bottom + top) / 2) * scale }
  }
}

/** Straight, or as an arch whose height is a fifth of its width. */
function lineBetween(from: Point, to: Point, arched: boolean): string {
  const start = `M${short(from.x)} ${short(from.y)}`
  if (!arched) return `${start}L${short(to.x)} ${short(to.y)}`
  const control = { x: (from.x + to.x) / 2 - (to.y - from.y) * 0.22, y: (from.y + to.y) / 2 + (to.x - from.x) * 0.22 }
  return `${start}Q${short(control.x)} ${short(control.y)} ${short(to.x)} ${short(to.y)}`
}

/** Ties are translucent in colours multiplied by how opaque they are; a drawing takes the two apart. */
function stroke(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  if (!colour.startsWith('rgba') || alpha === 0) return `stroke="${escapeXml(colour)}"`
  const channels = [red, green, blue].map((value) => Math.min(255, Math.round(value / alpha)))
  return `stroke="rgb(${channels.join(',')})" stroke-opacity="${String(alpha)}"`
}

interface Named extends Point {
  readonly size: number
  readonly label: string
}

/** The first whose names do not lie over one another. */
function withRoom(
  people: readonly (Point & { readonly size?: number; readonly label?: string | null })[],
): readonly Named[] {
  const kept: Named[] = []
  for (const { x, y, size = 1, label } of people) {
    if (kept.length === NAMED_AT_MOST) break
    if (typeof label !== 'string') continue
    const collides = kept.some(
      (other) =>
        Math.abs(other.y - y) < NAME_SIZE * 1.2 && x < other.x + widthOf(other.label) && other.x < x + widthOf(label),
    )
    if (!collides) kept.push({ x, y, size, label })
  }
  return kept
}

/** Near enough, whatever the font. */
function widthOf(text: string): number {
  return text.length * NAME_SIZE * 0.55 + 12
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
