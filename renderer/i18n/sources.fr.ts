import type { Messages } from './messages.ts'

export const sourcesFr: Messages['sources'] = {
  title: 'Sources',
}
