import type { Stage } from './graphStage.ts'

/** From below to above, as sigma stacks them; the pointer's own layers are left out. */
const LAYERS = ['regions', 'edges', 'edgeLabels', 'nodes', 'labels', 'regionNames', 'hovers', 'hoverNodes']

/** The graph as it is on screen, on a ground of `paper`, as a PNG. Rejects where the browser makes no image of it. */
export async function pictureOf(sigma: Stage, paper: string): Promise<Blob> {
  // A WebGL canvas can be read only in the tick that drew it.
  sigma.refresh({ skipIndexation: true, schedule: false })
  const { width, height } = sigma.getDimensions()
  const scale = window.devicePixelRatio
  const picture = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
  const context = picture.getContext('2d')
  if (!context) throw new Error('no two-dimensional canvas')
  context.fillStyle = paper
  context.fillRect(0, 0, picture.width, picture.height)
  const canvases = sigma.getCanvases()
  for (const layer of LAYERS) {
    const canvas = canvases[layer]
    if (canvas && canvas.width > 0) context.drawImage(canvas, 0, 0, picture.width, picture.height)
  }
  return picture.convertToBlob({ type: 'image/png' })
}
