import type { Messages } from './messages.ts'

export const searchFr: Messages['search'] = {
  title: 'Search',
}
