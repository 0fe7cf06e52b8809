import type { Messages } from './messages.ts'

export const itemFr: Messages['item'] = {
  title: 'Item',
}
