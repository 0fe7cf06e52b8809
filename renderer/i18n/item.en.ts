export const itemEn = {
  title: 'Item',
} as const
