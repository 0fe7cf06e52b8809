import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { GraphPalette } from './graphPalette.ts'
import { isTopic } from './topicLayer.ts'

/**
 * A name beside its disc, with a rim of paper so that it reads over ties. While `areTooMany` says so, only names that
 * must be seen are drawn. A highlighted person's name stands on the card that `hoverDrawing` draws.
 */
export function labelDrawing(palette: GraphPalette, areTooMany: () => boolean): NodeLabelDrawingFunction {
  return (context, node, { labelSize, labelWeight }) => {
    if (typeof node.label !== 'string' || node.highlighted === true) return
    if (areTooMany() && node.forceLabel !== true) return
    context.font = `${typeof node.key === 'string' && isTopic(node.key) ? 'italic 600' : labelWeight} ${String(labelSize)}px ${palette.font}`
    context.lineJoin = 'round'
    context.lineWidth = 3.5
    context.strokeStyle = palette.paper
    context.fillStyle = palette.ink
    const [x, y] = [node.x + node.size + 4, node.y + labelSize / 3]
    context.strokeText(node.label, x, y)
    context.fillText(node.label, x, y)
  }
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
