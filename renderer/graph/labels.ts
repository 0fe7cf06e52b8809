import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { GraphPalette } from './graphPalette.ts'
import type { NameRoom } from './nameRoom.ts'
import { isTopic } from './topicLayer.ts'

/** A name that must be seen, with its disc. */
export interface HeldName {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isTopic: boolean
}

const NAME_SIZE = 13

/**
 * A name beside its disc, with a rim of paper so that it reads over ties. While `areTooMany` says so, only names that
 * must be seen are given, to `hold`: they are drawn once it is known where groups are named. A highlighted person's name stands on the
 * card that `hoverDrawing` draws.
 */
export function labelDrawing(
  palette: GraphPalette,
  areTooMany: () => boolean,
  hold: (name: HeldName) => void,
): NodeLabelDrawingFunction {
  return (context, { key, label, x, y, size, highlighted, forceLabel }) => {
    if (typeof label !== 'string' || highlighted === true) return
    const name = { text: label, x, y, size, isTopic: typeof key === 'string' && isTopic(key) }
    if (!areTooMany()) drawName(context, palette, name, { x: x + size + 4, y })
    else if (forceLabel === true) hold(name)
  }
}

/** Names that must be seen, where they lie on no other: people before topics, which go without where there is no room. */
export function drawHeldNames(
  context: CanvasRenderingContext2D,
  palette: GraphPalette,
  names: readonly HeldName[],
  room: NameRoom,
): void {
  for (const name of names.toSorted((a, b) => Number(a.isTopic) - Number(b.isTopic))) {
    context.font = fontOf(name, palette)
    const place = room.beside(name, context.measureText(name.text).width, NAME_SIZE + 2)
    if (place) drawName(context, palette, name, place)
    else if (!name.isTopic) drawName(context, palette, name, { x: name.x + name.size + 4, y: name.y })
  }
}

function fontOf({ isTopic: topic }: HeldName, { font }: GraphPalette): string {
  return `${topic ? 'italic 600' : '400'} ${String(NAME_SIZE)}px ${font}`
}

/** `x` its left end, `y` its middle. */
function drawName(
  context: CanvasRenderingContext2D,
  palette: GraphPalette,
  name: HeldName,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  context.font = fontOf(name, palette)
  context.textAlign = 'left'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = palette.paper
  context.fillStyle = palette.ink
  context.strokeText(name.text, x, y + NAME_SIZE / 3)
  context.fillText(name.text, x, y + NAME_SIZE / 3)
}

/** The person pointed at or selected: a ring around the disc, and the name on a small card. */
export function hoverDrawing(palette: GraphPalette): NodeHoverDrawingFunction {
  return (context, node, { labelSize }) => {
    context.beginPath()
    context.arc(node.x, node.y, node.size + 3, 0, 2 * Math.PI)
    context.lineWidth = 2
    context.strokeStyle = palette.ink
    context.stroke()
    if (typeof node.label !== 'string') return
    context.font = `600 ${String(labelSize)}px ${palette.font}`
    const width = context.measureText(node.label).width + 14
    const [left, height] = [node.x + node.size + 7, labelSize + 12]
    context.beginPath()
    context.roundRect(left, node.y - height / 2, width, height, 4)
    context.fillStyle = palette.raised
    context.strokeStyle = palette.line
    context.lineWidth = 1
    context.fill()
    context.stroke()
    context.fillStyle = palette.ink
    context.fillText(node.label, left + 7, node.y + labelSize / 3)
  }
}
