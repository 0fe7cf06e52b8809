import type { CameraMoves } from '../../graph/cameraMoves.ts'

/** The drawn network, as far as others may touch it. */
export interface Picture {
  readonly camera: CameraMoves
  /** What is on screen, as a PNG. */
  take(): Promise<Blob>
  /** All that is visible, as SVG. */
  draw(): string
}
