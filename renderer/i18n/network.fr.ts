import type { Messages } from './messages.ts'

export const networkFr: Messages['network'] = {
  silosTitle: 'Silos',
  networkTitle: 'Réseau',
}
