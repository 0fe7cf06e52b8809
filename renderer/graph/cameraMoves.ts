import type { Coordinates } from 'sigma/types'
import type { Stage } from './graphStage.ts'

/** Moves of the eye. */
export interface CameraMoves {
  zoomIn(): void
  zoomOut(): void
  /** The whole graph in view. */
  reset(): void
  /** Brings a person into the picture if they are outside it or near its rim; else leaves the eye where it is. */
  follow(person: string): void
  /** Close enough to read the surroundings of a person. */
  approach(person: string): void
}

const STEP = 1.5

/** `duration` 0 jumps, as reduced motion asks; `covered` pixels at the right are hidden by what lies over the picture. */
export function cameraMoves(sigma: Stage, duration: number, covered: number): CameraMoves {
  const camera = sigma.getCamera()
  const go = (state: { x?: number; y?: number; ratio?: number; angle?: number }) =>
    duration === 0 ? camera.setState(state) : void camera.animate(state, { duration })
  const place = (person: string) => sigma.getNodeDisplayData(person)
  /** Camera state that shows `target` in the middle of what is not covered. */
  const centred = (target: Coordinates, ratio: number) => {
    const [middle, aside] = [0, covered / 2].map((x) => sigma.viewportToFramedGraph({ x, y: 0 }).x)
    const shift = (((aside ?? 0) - (middle ?? 0)) * ratio) / camera.ratio
    return { x: target.x + shift, y: target.y, ratio }
  }
  return {
    zoomIn: () => go({ ratio: camera.getBoundedRatio(camera.ratio / STEP) }),
    zoomOut: () => go({ ratio: camera.getBoundedRatio(camera.ratio * STEP) }),
    reset: () => go({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
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

/** In the inner four fifths of what is not covered. */
function isInside(sigma: Stage, target: Coordinates, covered: number): boolean {
  const { width: whole, height } = sigma.getDimensions()
  const width = whole - covered
  const { x, y } = sigma.framedGraphToViewport(target)
  return x > width * 0.1 && x < width * 0.9 && y > height * 0.1 && y < height * 0.9
}
