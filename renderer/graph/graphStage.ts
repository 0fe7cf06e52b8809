import { createEdgeCurveProgram } from '@sigma/edge-curve'
import Sigma from 'sigma'
import { EdgeRectangleProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import { PasserelleError } from '../../shared/api/errors.ts'
import { type HeldName, hoverDrawing, labelDrawing } from './labels.ts'
import { drawnAtRest, MANY_TIES, Movement } from './movement.ts'
import { nameRatio } from './nameRatio.ts'
import type { Scene } from './scene.ts'
import { personAppearance, tieAppearance } from './scene.ts'
import type { PersonAttributes, SocialGraph, TieAttributes } from './socialGraph.ts'

export type Stage = Sigma<PersonAttributes, TieAttributes>

/** Whether this machine draws WebGL at all; sigma throws without a word of why where it does not. */
export function webGlAvailable(): boolean {
  const canvas = document.createElement('canvas')
  return canvas.getContext('webgl2') !== null || canvas.getContext('webgl') !== null
}

/** Sigma over the graph in an empty container that has a size. It follows the container's size until it is closed. */
export class GraphStage {
  readonly sigma: Stage
  #scene: Scene
  readonly #sizes: ResizeObserver
  /** Of a crowded picture; null where all can be drawn for every step. */
  readonly #movement: Movement | null
  /** Kept here because sigma draws, and asks for it, before its constructor has returned. */
  #ratio = 1
  #heldNames: HeldName[] = []

  constructor(container: HTMLElement, graph: SocialGraph, scene: Scene) {
    if (!webGlAvailable()) throw new PasserelleError('internal', { detail: 'WebGL' })
    this.#scene = scene
    this.#movement = graph.size > MANY_TIES ? new Movement() : null
    this.sigma = new Sigma(graph, container, this.#settings(scene))
    this.sigma.on('beforeRender', () => {
      this.#heldNames = []
    })
    this.#movement?.follow(this.sigma.getCamera(), () => this.sigma.scheduleRender())
    this.sigma.getCamera().on('updated', ({ ratio }) => {
      this.#ratio = ratio
    })
    this.#sizes = new ResizeObserver(() => {
      if (container.clientWidth > 0 && container.clientHeight > 0) this.sigma.resize().scheduleRefresh()
    })
    this.#sizes.observe(container)
  }

  /** Of this picture, those that must be seen and were not drawn beside their discs. */
  get heldNames(): readonly HeldName[] {
    return this.#heldNames
  }

  get scene(): Scene {
    return this.#scene
  }

  /** Seen from so far that groups are named rather than people. */
  get namesGroups(): boolean {
    return this.#ratio > nameRatio(this.#scene.visible.people.size)
  }

  /** A crowded picture while the eye moves: what takes long is not drawn again before it rests. */
  get moving(): boolean {
    return this.#movement?.moving ?? false
  }

  /** So many ties that not all can be drawn for every step of a movement. */
  get crowded(): boolean {
    return this.#movement !== null
  }

  /** Draws another scene over the same places. Within one tick several calls draw once. */
  show(scene: Scene): void {
    const repainted = scene.palette !== this.#scene.palette
    this.#scene = scene
    if (repainted) this.sigma.setSettings(this.#paletteSettings(scene))
    this.sigma.refresh({ skipIndexation: true, schedule: true })
  }

  close(): void {
    this.#sizes.disconnect()
    this.#movement?.close()
    this.sigma.kill()
  }

  #settings(scene: Scene): Partial<Settings<PersonAttributes, TieAttributes>> {
    return {
      ...this.#paletteSettings(scene),
      edgeProgramClasses: this.#tiePrograms(),
      // Sigma takes what the reducer returns for the whole node, its place included.
      nodeReducer: (node, person) => ({ x: person.x, y: person.y, ...personAppearance(this.#scene, node, person) }),
      edgeReducer: (tie, attributes) => tieAppearance(this.#scene, tie, attributes),
      // Finding ties under the pointer means to draw them all twice.
      enableEdgeEvents: this.#movement === null,
      zIndex: true,
      minEdgeThickness: 0.4,
      labelSize: 13,
      labelDensity: 0.6,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 7,
      stagePadding: 48,
      minCameraRatio: 0.04,
      maxCameraRatio: 2.5,
      allowInvalidContainer: true,
    }
  }

  #tiePrograms() {
    const arch = createEdgeCurveProgram<PersonAttributes, TieAttributes>({ defaultCurvature: 0.22 })
    if (this.#movement === null) return { arch }
    return { arch: drawnAtRest(arch, this.#movement), line: drawnAtRest(EdgeRectangleProgram, this.#movement) }
  }

  #paletteSettings({ palette }: Scene): Partial<Settings<PersonAttributes, TieAttributes>> {
    return {
      labelFont: palette.font,
      labelColor: { color: palette.ink },
      defaultDrawNodeLabel: labelDrawing(
        palette,
        () => this.namesGroups || this.moving,
        (name) => this.#heldNames.push(name),
      ),
      defaultDrawNodeHover: hoverDrawing(palette),
    }
  }
}
