/** Of the evidence over the picture's right side, in pixels; less where the window is narrow. */
export const PANEL_WIDTH = 384
/** Of the controls over its left side, their margins included. */
export const CONTROLS_WIDTH = 272
