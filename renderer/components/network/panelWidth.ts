/** Of the evidence over the picture's right side, in pixels; less where the window is narrow. */
export const PANEL_WIDTH = 384
