import { expect, it } from 'vitest'
import { findOutsideContacts } from '../../../electron/engine/network/outsideContacts.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const message = (from: number, to: readonly number[], date: number) => ({
  from: from as PersonId,
  to: to as readonly PersonId[],
  date,
})
/** People below 10 are of the organisation, those from 10 to 19 are outside, the rest are lists and programs. */
const sides = { isInsider: (id: PersonId) => id < 10, isOutsider: (id: PersonId) => id >= 10 && id < 20 }
const find = (...messages: readonly ReturnType<typeof message>[]) =>
  findOutsideContacts(messages, sides, { maxRecipients: 3 })

it('counts what two exchanged across the border, each way, a message to several in parts', () => {
  expect(find(message(1, [10], 100), message(10, [1, 2], 300), message(1, [10, 11, 2], 200))).toEqual([
    { insider: 1, outsider: 10, sent: 2, received: 1, strength: 1 + 1 / 2 + 1 / 3, last: 300 },
  ])
})

it('takes nobody for known who only wrote or only was written to', () => {
  expect(find(message(1, [10], 100), message(1, [10], 200), message(11, [2], 100))).toEqual([])
})

it('leaves out announcements, what stays on one side, and programs', () => {
  expect(
    find(
      message(1, [10, 11, 12, 13], 1),
      message(10, [1], 2),
      message(1, [2], 3),
      message(2, [1], 4),
      message(10, [11], 5),
      message(11, [10], 6),
      message(20, [10], 7),
      message(10, [20], 8),
    ),
  ).toEqual([])
})

it('lists the strongest first', () => {
  const both = (insider: number, outsider: number) => [message(insider, [outsider], 1), message(outsider, [insider], 2)]
  expect(find(...both(1, 10), ...both(2, 11), ...both(2, 11)).map(({ outsider }) => outsider)).toEqual([11, 10])
})
