import type { Messages } from './messages.ts'

export const expertsFr: Messages['experts'] = {
  title: 'Experts',
}
