import type { Stage } from './graphStage.ts'

/** Moves of the eye; `duration` 0 jumps, as reduced motion asks. */
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

export function cameraMoves(sigma: Stage, duration: number): CameraMoves {
  const camera = sigma.getCamera()
  const go = (state: { x?: number; y?: number; ratio?: number; angle?: number }) =>
    duration === 0 ? camera.setState(state) : void camera.animate(state, { duration })
  const place = (person: string) => sigma.getNodeDisplayData(person)
  return {
    zoomIn: () => go({ ratio: camera.getBoundedRatio(camera.ratio / STEP) }),
    zoomOut: () => go({ ratio: camera.getBoundedRatio(camera.ratio * STEP) }),
    reset: () => go({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    follow(person) {
      const target = place(person)
      if (target && !isInside(sigma, target)) go({ x: target.x, y: target.y })
    },
    approach(person) {
      const target = place(person)
      if (target) go({ x: target.x, y: target.y, ratio: Math.min(camera.ratio, 0.45) })
    },
  }
}

/** In the inner four fifths of the picture. */
function isInside(sigma: Stage, target: { x: number; y: number }): boolean {
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(target)
  return x > width * 0.1 && x < width * 0.9 && y > height * 0.1 && y < height * 0.9
}
