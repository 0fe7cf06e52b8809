import type { CameraState, Coordinates } from 'sigma/types'
import type { Stage } from './graphStage.ts'

/** Moves of the eye. */
export interface CameraMoves {
  zoomIn(): void
  zoomOut(): void
  /** The whole graph in view. */
  reset(): void
  /** The same at once, unless the person has already moved the eye. */
  settle(): void
  /** These people in view, as near as that allows; nobody leaves the eye where it is. */
  frame(people: Iterable<string>): void
  /** The same, unless all of them are well inside the picture. */
  include(people: readonly string[]): void
  /** Brings a person into the picture if they are outside it or near its rim; else leaves the eye where it is. */
  follow(person: string): void
  /** Close enough to read the surroundings of a person. */
  approach(person: string): void
}

/** Pixels at each side that are hidden by what lies over the picture: by the controls, and by the evidence on somebody selected. */
export interface Covered {
  readonly left: number
  readonly right: number
}

const STEP = 1.5
/** Pixels around what is framed; a name stands at the right of its disc. */
const MARGIN = { left: 40, right: 150, y: 48 } as const
const [NEAREST, NEAR] = [0.2, 0.45]

/** `duration` 0 jumps, as reduced motion asks. */
export function cameraMoves(sigma: Stage, duration: number, coveredWith: (somebody: boolean) => Covered): CameraMoves {
  const camera = sigma.getCamera()
  let touched = false
  camera.on('updated', () => {
    touched = true
  })
  const go = (state: Partial<CameraState> | null) => {
    if (state === null) return
    if (duration === 0) camera.setState(state)
    else void camera.animate(state, { duration })
  }
  const rest = () => framing(sigma, sigma.getGraph().nodes(), coveredWith(false))
  return {
    zoomIn: () => go({ ratio: camera.getBoundedRatio(camera.ratio / STEP) }),
    zoomOut: () => go({ ratio: camera.getBoundedRatio(camera.ratio * STEP) }),
    reset: () => go(rest()),
    settle() {
      if (touched) return
      camera.setState(rest() ?? {})
      touched = false
    },
    frame: (people) => go(framing(sigma, people, coveredWith(true))),
    include(people) {
      if (!people.every((person) => isInside(sigma, placeOf(sigma, person), coveredWith(true))))
        go(framing(sigma, people, coveredWith(true)))
    },
    follow(person) {
      const target = placeOf(sigma, person)
      const covered = coveredWith(true)
      if (!isInside(sigma, target, covered)) go(centred(sigma, target, camera.ratio, covered))
    },
    approach(person) {
      const target = placeOf(sigma, person)
      go(centred(sigma, target, Math.min(camera.ratio, NEAR), coveredWith(true)))
    },
  }
}

/** Between a change of the scene and the next picture sigma does not know how wide the graph is: what is to be seen is drawn first. */
function drawPending(sigma: Stage): void {
  sigma.refresh({ skipIndexation: true, schedule: false })
}

/** The camera's state that shows `target` in the middle of what is not covered. */
function centred(sigma: Stage, target: Coordinates, ratio: number, { left, right }: Covered): CameraState {
  return { x: target.x + (ratio * (right - left)) / 2 / pixelsPerUnit(sigma), y: target.y, ratio, angle: 0 }
}

/** The nearest state that shows all of these people in what is not covered; null for nobody. */
function framing(sigma: Stage, people: Iterable<string>, covered: Covered): CameraState | null {
  drawPending(sigma)
  const places = [...people].map((person) => placeOf(sigma, person))
  if (places.length === 0) return null
  const [left, right] = extent(places.map(({ x }) => x))
  const [bottom, top] = extent(places.map(({ y }) => y))
  const { width, height } = sigma.getDimensions()
  const unit = pixelsPerUnit(sigma)
  const closed = { left: covered.left + MARGIN.left, right: covered.right + MARGIN.right }
  const open = Math.max(1, width - closed.left - closed.right)
  const ratio = Math.max(NEAREST, ((right - left) * unit) / open, ((top - bottom) * unit) / (height - 2 * MARGIN.y))
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 }
  return centred(sigma, middle, ratio, closed)
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  )
}

/**
 * Where a person stands in the camera's units. Sigma's own display data hold other units between a change of the scene
 * and the next picture.
 */
function placeOf(sigma: Stage, person: string): Coordinates {
  const { x, y } = sigma.getGraph().getNodeAttributes(person)
  return sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }))
}

/** Pixels of one of the camera's units at ratio 1, wherever the camera is. */
function pixelsPerUnit(sigma: Stage): number {
  const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }
  const [from, to] = [0, 1].map((x) => sigma.framedGraphToViewport({ x, y: 0 }, { cameraState }).x)
  return (to ?? 1) - (from ?? 0)
}

/** Well inside what is not covered, with room for the name at the right. */
function isInside(sigma: Stage, target: Coordinates, covered: Covered): boolean {
  const { width: whole, height } = sigma.getDimensions()
  const width = whole - covered.left - covered.right
  const { x: fromLeft, y } = sigma.framedGraphToViewport(target)
  const x = fromLeft - covered.left
  return x > width * 0.1 && x < width * 0.75 && y > height * 0.1 && y < height * 0.9
}
