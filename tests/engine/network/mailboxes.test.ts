import { describe, expect, test } from 'vitest'
import { peopleOfOwnMail, type PlacedMessage } from '../../../electron/engine/network/mailboxes.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const [ADA, BOB, CLEO, DAN] = [1, 2, 3, 4] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
const STRANGER = 99 as PersonId
const LIMIT = 10

const letters = (path: string, count: number, from: PersonId, ...to: PersonId[]): PlacedMessage[] =>
  Array.from({ length: count }, () => ({ from, to, path: path.split('/') }))
const own = (...messages: PlacedMessage[][]) =>
  [...peopleOfOwnMail(messages.flat(), (id) => id !== STRANGER, LIMIT)].sort((a, b) => a - b)

describe('whose own mail is in a library', () => {
  test('is that of the owners of mailboxes, however much others write in them', () => {
    expect(
      own(
        letters('1/ada.mbox', 30, BOB, ADA),
        letters('1/ada.mbox', 30, ADA, CLEO),
        letters('1/bob.mbox', 20, BOB, CLEO),
        letters('1/bob.mbox', 20, DAN, BOB),
      ),
    ).toEqual([ADA, BOB])
  })

  test('is that of everybody who wrote in one archive of all, in a list or in a chat', () => {
    const talk = [letters('1/all.mbox', 20, ADA, BOB), letters('1/all.mbox', 20, CLEO, DAN), letters('1/all.mbox', 20, BOB, CLEO)] // prettier-ignore
    expect(own(...talk)).toEqual([ADA, BOB, CLEO])
    expect(own(letters('1/slack.zip', 40, ADA), letters('1/slack.zip', 40, BOB))).toEqual([ADA, BOB])
  })

  test('is looked for from the outermost folder in: a mailbox has folders of its own', () => {
    expect(
      own(
        letters('1/maildir/ada/inbox', 20, BOB, ADA),
        letters('1/maildir/ada/sent', 20, ADA, DAN),
        letters('1/maildir/cleo/inbox', 20, DAN, CLEO),
        letters('1/maildir/cleo/sent', 20, CLEO, BOB),
      ),
    ).toEqual([ADA, CLEO])
    expect(
      own(
        letters('1/ada', 20, BOB, ADA),
        letters('1/ada', 20, ADA, CLEO),
        letters('2/ada', 9, CLEO, ADA),
        letters('2/ada', 9, ADA, BOB),
      ),
    ).toEqual([ADA])
  })

  test('leaves an archive of several departments to all who wrote in it, though one writes most', () => {
    expect(
      own(
        letters('1/sales.mbox', 14, ADA, BOB),
        letters('1/sales.mbox', 6, CLEO, DAN),
        letters('1/rd.mbox', 9, DAN, CLEO),
        letters('1/rd.mbox', 9, BOB, DAN),
        letters('1/rd.mbox', 9, CLEO, BOB),
      ),
    ).toEqual([ADA, BOB, CLEO, DAN])
  })

  test('tells a large mailbox from what lies beside it, and folders of it from mailboxes of others', () => {
    const large = [letters('1/ada/inbox', 60, BOB, ADA), letters('1/ada/sent', 40, ADA, CLEO)]
    const archive = [letters('1/rd', 7, CLEO, DAN), letters('1/rd', 7, DAN, BOB), letters('1/rd', 7, BOB, CLEO)]
    expect(own(...large, ...archive)).toEqual([ADA, BOB, CLEO, DAN])
    expect(own(...large, letters('1/ada/bob', 30, BOB, ADA, DAN), letters('1/ada/bob', 5, BOB, CLEO))).toEqual([ADA])
    expect(own(...large, letters('1/ada/lists', 15, CLEO, DAN))).toEqual([ADA])
  })

  test('takes most letters for enough beside clear mailboxes, and what is too small for nothing', () => {
    const mailbox = [letters('1/ada.mbox', 40, ADA, CLEO), letters('1/ada.mbox', 40, BOB, ADA)]
    const unclear = [letters('1/dan.mbox', 5, DAN, CLEO), letters('1/dan.mbox', 7, CLEO, BOB), letters('1/dan.mbox', 8, ADA, DAN)] // prettier-ignore
    const tiny = letters('1/other.mbox', 3, CLEO, BOB)
    expect(own(...mailbox, ...unclear, tiny)).toEqual([ADA, DAN])
    expect(own(...unclear, tiny)).toEqual([ADA, CLEO, DAN])
  })

  test('is not shown by announcements, nor by letters to people from elsewhere', () => {
    const everybody = Array.from({ length: LIMIT + 1 }, (_, index) => (index + 10) as PersonId)
    expect(
      own(
        letters('1/ada.mbox', 20, BOB, ADA),
        letters('1/ada.mbox', 20, ADA, CLEO),
        letters('1/ada.mbox', 40, CLEO, ...everybody),
        letters('1/ada.mbox', 40, BOB, STRANGER),
      ),
    ).toEqual([ADA])
  })

  test('is nobody’s without messages', () => {
    expect(own()).toEqual([])
  })
})
