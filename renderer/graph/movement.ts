import type { EdgeProgramType } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import type { PersonAttributes, TieAttributes } from './socialGraph.ts'

/** Ties from which on a picture takes too long to be drawn again for every step of a movement. */
export const MANY_TIES = 8000
/** Milliseconds after which an eye that has not moved rests. */
const REST = 160

/** What says that it moved: sigma's camera. */
interface Followed {
  on(event: 'updated', listener: () => void): unknown
}

/** Whether the eye moves. */
export class Movement {
  #moving = false
  #rest: ReturnType<typeof setTimeout> | undefined
  #rested: (() => void) | null = null

  get moving(): boolean {
    return this.#moving
  }

  /** Follows the eye; `rested` is called when it has come to rest. */
  follow(camera: Followed, rested: () => void): void {
    this.#rested = rested
    camera.on('updated', () => this.#nudge())
  }

  #nudge(): void {
    this.#moving = true
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      this.#moving = false
      this.#rested?.()
    }, REST)
  }

  close(): void {
    clearTimeout(this.#rest)
  }
}

type TieProgram = EdgeProgramType<PersonAttributes, TieAttributes>

/** Ties that are drawn only while nothing moves: drawing tens of thousands is what a movement waits for. */
export function drawnAtRest(program: TieProgram, movement: Movement): TieProgram {
  return class extends program {
    override render(params: RenderParams): void {
      if (!movement.moving) super.render(params)
    }
  }
}
