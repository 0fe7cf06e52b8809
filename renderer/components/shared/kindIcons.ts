import type { ItemKind } from '../../../shared/model/item.ts'
import type { IconName } from './icons.ts'

export const KIND_ICONS: Readonly<Record<ItemKind, IconName>> = { email: 'envelope', chat: 'bubble', document: 'page' }
