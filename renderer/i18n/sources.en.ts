export const sourcesEn = {
  title: 'Sources',
} as const
