export const expertsEn = {
  title: 'Experts',
} as const
