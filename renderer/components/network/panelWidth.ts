import type { Covered } from '../../graph/cameraMoves.ts'

/** Of the evidence over the picture's right side, in pixels; less where the window is narrow. */
export const PANEL_WIDTH = 384
/** Of the controls over its left side, their margins included. */
const CONTROLS_WIDTH = 272
/** Of a picture's width, what the evidence takes at most. */
export const PANEL_SHARE = 0.45
/** In a picture narrower than this the controls make room for the evidence. */
export const BOTH_FROM = 870

/** What is covered of a picture that is `width` pixels wide, with the evidence on somebody or without. */
export function coveredSides(somebody: boolean, width: number): Covered {
  if (!somebody) return { left: CONTROLS_WIDTH, right: 0 }
  return { left: width < BOTH_FROM ? 0 : CONTROLS_WIDTH, right: Math.min(PANEL_WIDTH, PANEL_SHARE * width) }
}
