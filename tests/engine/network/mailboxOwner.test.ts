import { describe, expect, test } from 'vitest'
import { mailboxOwner } from '../../../electron/engine/network/mailboxOwner.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction } from '../../../shared/model/network.ts'

const [ADA, BOB, CLEO, LIST] = [1, 2, 3, 9] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
const isPerson = (id: PersonId) => id !== LIST
const letters = (count: number, from: PersonId, ...to: PersonId[]): Interaction[] =>
  Array.from({ length: count }, (_, date) => ({ from, to, date }))

describe('whose own mailbox a library is', () => {
  test('is that of whoever wrote or is named in 95 of 100 letters', () => {
    const mailbox = [...letters(50, ADA, BOB), ...letters(45, CLEO, ADA), ...letters(5, BOB, CLEO)]
    expect(mailboxOwner(mailbox, isPerson, 100)).toEqual({ id: ADA, share: 0.95 })
    expect(mailboxOwner([...mailbox, ...letters(1, BOB, CLEO)], isPerson, 101)).toBeNull()
  })

  test('is nobody’s where people write to each other as they do in an organisation', () => {
    expect(
      mailboxOwner([...letters(30, ADA, BOB), ...letters(30, BOB, CLEO), ...letters(30, CLEO, ADA)], isPerson, 90),
    ).toBeNull()
  })

  test('cannot be told of two who write to nobody else', () => {
    expect(mailboxOwner([...letters(30, ADA, BOB), ...letters(30, BOB, ADA)], isPerson, 60)).toBeNull()
  })

  test('leaves out what names nobody, until it is most of what is there', () => {
    const mailbox = [...letters(25, ADA, BOB), ...letters(25, CLEO, ADA), ...letters(40, BOB, LIST)]
    expect(mailboxOwner(mailbox, isPerson, 100)).toEqual({ id: ADA, share: 1 })
    expect(mailboxOwner(mailbox, isPerson, 101)).toBeNull()
  })

  test('is never a list’s or a program’s, and nothing is told of a handful of letters', () => {
    expect(mailboxOwner([...letters(20, ADA, LIST, BOB), ...letters(20, CLEO, LIST, BOB)], isPerson, 40)).toEqual({ id: BOB, share: 1 }) // prettier-ignore
    expect(mailboxOwner([...letters(9, ADA, BOB), ...letters(10, CLEO, ADA)], isPerson, 19)).toBeNull()
    expect(mailboxOwner([], isPerson, 0)).toBeNull()
  })
})
