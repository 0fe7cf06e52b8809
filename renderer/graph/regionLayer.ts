import type { Coordinates } from 'sigma/types'
import type { GraphPalette } from './graphPalette.ts'
import type { GraphStage, Stage } from './graphStage.ts'
import type { GroupOutline, GroupRegion } from './groupRegions.ts'
import { drawHeldNames } from './labels.ts'
import { NameRoom } from './nameRoom.ts'
import type { Grouping } from './personGroups.ts'

export interface ShownRegions {
  readonly regions: readonly GroupRegion[]
  readonly outlines: readonly GroupOutline[]
  readonly grouping: Grouping
  readonly palette: GraphPalette
  readonly nameOf: (group: string) => string
}

export interface RegionLayer {
  /** Draws these from the next picture on; null draws nothing. */
  show(shown: ShownRegions | null): void
  close(): void
}

const UNDER = 'regions'
const OVER = 'regionNames'
/** Camera ratios between which washes fade out: far away one sees departments, close up one sees people. */
const [NEAR, FAR] = [0.2, 0.7]
const NAMES_AT_MOST = 24

/** Groups as soft washes of their colour under the graph, with their names over it, both only from afar, and the names that must be seen beside them; outlines from everywhere. */
export function regionLayer(stage: GraphStage): RegionLayer {
  const { sigma } = stage
  const under = sigma.createCanvas(UNDER, { beforeLayer: 'edges' })
  const over = sigma.createCanvas(OVER, { afterLayer: 'labels' })
  for (const canvas of [under, over]) canvas.style.pointerEvents = 'none'
  under.style.transformOrigin = '0 0'
  const washes = new Map<string, HTMLCanvasElement>()
  let shown: ShownRegions | null = null
  let drawnAt: readonly Coordinates[] | null = null

  const draw = () => {
    // Washes of thousands of people are moved as they are, and painted again at rest.
    if (stage.moving && drawnAt !== null) under.style.transform = movedFrom(drawnAt, landmarks(sigma))
    else paint()
    const above = cleared(over, sigma)
    if (above === null) return
    const room = new NameRoom()
    if (shown && stage.namesGroups) drawNames(above, sigma, shown, room)
    drawHeldNames(above, stage.scene.palette, stage.heldNames, room)
  }
  const paint = () => {
    drawnAt = landmarks(sigma)
    under.style.transform = ''
    const below = cleared(under, sigma)
    if (shown === null || !below) return
    const strength = Math.min(1, Math.max(0, (sigma.getCamera().ratio - NEAR) / (FAR - NEAR)))
    for (const region of shown.regions) {
      const colour = shown.palette.group(region.group, shown.grouping)
      below.globalAlpha = 0.5 * strength
      drawWash(below, sigma, region, washOf(washes, colour))
    }
    for (const outline of shown.outlines) drawOutline(below, sigma, outline, shown)
  }
  sigma.on('afterRender', draw)
  return {
    show(next) {
      shown = next
      drawnAt = null
      sigma.scheduleRender()
    },
    close() {
      sigma.off('afterRender', draw)
      // A stage that was closed first took its layers with it.
      for (const layer of [UNDER, OVER]) if (layer in sigma.getCanvases()) sigma.killLayer(layer)
    },
  }
}

/** Where two fixed points of the graph are in the picture. */
function landmarks(sigma: Stage): readonly Coordinates[] {
  return [0, 1].map((x) => sigma.framedGraphToViewport({ x, y: 0 }))
}

/** As CSS, what moved and widened the picture from one pair of landmarks to another. */
function movedFrom(
  [from = ORIGIN, to = ORIGIN]: readonly Coordinates[],
  [now = ORIGIN, then = ORIGIN]: readonly Coordinates[],
): string {
  const scale = Math.hypot(then.x - now.x, then.y - now.y) / Math.hypot(to.x - from.x, to.y - from.y)
  return `translate(${String(now.x - scale * from.x)}px, ${String(now.y - scale * from.y)}px) scale(${String(scale)})`
}

const ORIGIN: Coordinates = { x: 0, y: 0 }

function cleared(canvas: HTMLCanvasElement, sigma: Stage): CanvasRenderingContext2D | null {
  const { width, height } = sigma.getDimensions()
  const scale = window.devicePixelRatio
  if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.style.width = `${String(width)}px`
    canvas.style.height = `${String(height)}px`
  }
  const context = canvas.getContext('2d')
  context?.setTransform(scale, 0, 0, scale, 0, 0)
  context?.clearRect(0, 0, width, height)
  if (context) context.globalAlpha = 1
  return context
}

const WASH = 64

/** A disc of colour that fades towards its rim, painted once for each colour. */
function washOf(washes: Map<string, HTMLCanvasElement>, colour: string): HTMLCanvasElement {
  const known = washes.get(colour)
  if (known) return known
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 2 * WASH
  const context = canvas.getContext('2d')
  if (context) {
    const gradient = context.createRadialGradient(WASH, WASH, 0, WASH, WASH, WASH)
    gradient.addColorStop(0, 'rgb(0 0 0 / 22%)')
    gradient.addColorStop(1, 'rgb(0 0 0 / 0%)')
    context.fillStyle = gradient
    context.fillRect(0, 0, 2 * WASH, 2 * WASH)
    context.globalCompositeOperation = 'source-in'
    context.fillStyle = colour
    context.fillRect(0, 0, 2 * WASH, 2 * WASH)
  }
  washes.set(colour, canvas)
  return canvas
}

/** Wide enough that neighbours flow together; the more people, the fainter each. */
function drawWash(context: CanvasRenderingContext2D, sigma: Stage, region: GroupRegion, wash: HTMLCanvasElement): void {
  const { width, height } = sigma.getDimensions()
  const radius = (Math.min(width, height) * 0.075) / Math.sqrt(sigma.getCamera().ratio)
  context.globalAlpha *= Math.min(1, (14 / region.people.length) ** 0.8)
  for (const person of region.people) {
    const place = sigma.getNodeDisplayData(person)
    if (!place) continue
    const { x, y } = sigma.framedGraphToViewport(place)
    context.drawImage(wash, x - radius, y - radius, 2 * radius, 2 * radius)
  }
}

/** Pixels between the outermost members and the line. */
const ROOM = 14

function drawOutline(
  context: CanvasRenderingContext2D,
  sigma: Stage,
  { group, corners }: GroupOutline,
  { grouping, palette }: ShownRegions,
): void {
  const places = corners.map((corner) => sigma.graphToViewport(corner))
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) }
  context.beginPath()
  for (const { x, y } of places) {
    const distance = Math.max(1, Math.hypot(x - middle.x, y - middle.y))
    context.lineTo(x + (ROOM * (x - middle.x)) / distance, y + (ROOM * (y - middle.y)) / distance)
  }
  context.closePath()
  context.fillStyle = context.strokeStyle = grouping === 'community' ? palette.group(group, grouping) : palette.inkSoft
  context.lineWidth = 1.5
  context.lineJoin = 'round'
  context.globalAlpha = 0.06
  context.fill()
  context.globalAlpha = 0.55
  context.stroke()
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function drawNames(
  context: CanvasRenderingContext2D,
  sigma: Stage,
  { regions, palette, nameOf }: ShownRegions,
  room: NameRoom,
): void {
  context.font = `600 15px ${palette.font}`
  context.textAlign = 'center'
  context.lineJoin = 'round'
  context.lineWidth = 4
  for (const { group, x: graphX, y: graphY } of regions.slice(0, NAMES_AT_MOST)) {
    const name = nameOf(group)
    const { x, y } = sigma.graphToViewport({ x: graphX, y: graphY })
    const half = context.measureText(name).width / 2 + 6
    if (!room.take({ left: x - half, right: x + half, top: y - 14, bottom: y + 10 })) continue
    context.strokeStyle = palette.paper
    context.fillStyle = palette.ink
    context.strokeText(name, x, y + 5)
    context.fillText(name, x, y + 5)
  }
}
