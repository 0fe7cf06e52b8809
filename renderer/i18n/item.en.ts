import { createFormat } from './format.ts'

const { count } = createFormat('en')

export const itemEn = {
  conversation: (n: number) => `The conversation (${count(n, 'item', 'items')})`,
  backToItem: 'Back to the item',
  here: 'The item that you came from',
  roles: {
    author: 'From',
    sender: 'Sent by',
    to: 'To',
    cc: 'Copy',
    bcc: 'Blind copy',
    editor: 'Edited by',
    mentioned: 'Mentions',
  },
  morePeople: (n: number) => `and ${count(n, 'other', 'others')}`,
  quoted: (lines: number) => `What was there before (${count(lines, 'line', 'lines')})`,
  attachments: (n: number) => count(n, 'attachment', 'attachments'),
  where: 'Where it lies',
  automated: 'Sent by a program',
  empty: 'This item has no text of its own.',
} as const
