import type { Coordinates } from 'sigma/types'
import type { Stage } from './graphStage.ts'

/** Moves of the eye. */
export interface CameraMoves {
  zoomIn(): void
  zoomOut(): void
  /** The whole graph in view. */
  reset(): void
  /** The same at once, unless the person has already moved the eye. */
  settle(): void
  /** Brings a person into the picture if they are outside it or near its rim; else leaves the eye where it is. */
  follow(person: string): void
  /** Close enough to read the surroundings of a person. */
  approach(person: string): void
}

const STEP = 1.5
/** Pixels around the whole graph. */
const MARGIN = 40

/** Pixels at each side that are hidden by what lies over the picture. */
export interface Covered {
  /** Always, by the controls. */
  readonly left: number
  /** While somebody is selected, by the evidence. */
  readonly right: number
}

/** `duration` 0 jumps, as reduced motion asks. */
export function cameraMoves(sigma: Stage, duration: number, covered: Covered): CameraMoves {
  const camera = sigma.getCamera()
  let touched = false
  camera.on('updated', () => {
    touched = true
  })
  const go = (state: { x?: number; y?: number; ratio?: number; angle?: number }) =>
    duration === 0 ? camera.setState(state) : void camera.animate(state, { duration })
  const place = (person: string) => sigma.getNodeDisplayData(person)
  /** Camera state that shows `target` in the middle of what is not covered. */
  const centred = (target: Coordinates, ratio: number) => {
    return { x: target.x + framedWidth(sigma, (covered.right - covered.left) / 2) * ratio, y: target.y, ratio }
  }
  const rest = () => {
    const { width } = sigma.getDimensions()
    const { x: extent } = sigma.getBBox()
    const [left, right] = extent.map((x) => sigma.graphToViewport({ x, y: 0 }).x)
    const needed = ((right ?? 0) - (left ?? 0)) * camera.ratio + 2 * MARGIN
    const ratio = Math.max(1, needed / Math.max(1, width - covered.left))
    return { x: 0.5 - framedWidth(sigma, covered.left / 2) * ratio, y: 0.5, ratio, angle: 0 }
  }
  return {
    zoomIn: () => go({ ratio: camera.getBoundedRatio(camera.ratio / STEP) }),
    zoomOut: () => go({ ratio: camera.getBoundedRatio(camera.ratio * STEP) }),
    reset: () => go(rest()),
    settle() {
      if (touched) return
      camera.setState(rest())
      touched = false
    },
    follow(person) {
      const target = place(person)
      if (target && !isInside(sigma, target, covered)) go(centred(target, camera.ratio))
    },
    approach(person) {
      const target = place(person)
      if (target) go(centred(target, Math.min(camera.ratio, 0.45)))
    },
  }
}

/** So many pixels in units of the camera, at ratio 1. */
function framedWidth(sigma: Stage, pixels: number): number {
  const [from, to] = [0, pixels].map((x) => sigma.viewportToFramedGraph({ x, y: 0 }).x)
  return ((to ?? 0) - (from ?? 0)) / sigma.getCamera().ratio
}

/** In the inner four fifths of what is not covered. */
function isInside(sigma: Stage, target: Coordinates, covered: Covered): boolean {
  const { width: whole, height } = sigma.getDimensions()
  const width = whole - covered.left - covered.right
  const { x: fromLeft, y } = sigma.framedGraphToViewport(target)
  const x = fromLeft - covered.left
  return x > width * 0.1 && x < width * 0.9 && y > height * 0.1 && y < height * 0.9
}
