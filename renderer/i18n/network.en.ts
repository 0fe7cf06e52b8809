/** Texts of the Silos and Network views. */
export const networkEn = {
  silosTitle: 'Silos',
  networkTitle: 'Network',
} as const
