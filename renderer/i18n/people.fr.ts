import type { Messages } from './messages.ts'

export const peopleFr: Messages['people'] = {
  title: 'People',
}
