import type { Messages } from './messages.ts'

export const homeFr: Messages['home'] = {
  title: 'Home',
}
