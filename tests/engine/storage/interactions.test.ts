import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { iterateInteractions } from '../../../electron/engine/storage/interactions.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { mboxText, type Letter } from '../../support/mboxText.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const [ADA, BOB, EVA] = ['Ada Byron <ada@x.example>', 'Bob Martin <bob@x.example>', 'Eva Stone <eva@x.example>']

const letter = (id: string, rest: Partial<Letter>): Letter => ({
  id,
  from: ADA,
  to: [BOB],
  subject: 'Boilers',
  text: `This is letter ${id}.`,
  date: `2024-03-0${id}T09:00:00Z`,
  ...rest,
})

it('says whom mail answers where what it answers is not in the library', async () => {
  const letters = [
    letter('1', { subject: 'Tariffs' }),
    letter('2', { subject: 'Re: Boilers', references: ['lost@x.example'], cc: [EVA] }),
    // Addressed to two, one of whom wrote.
    letter('3', { subject: 'Re: Pumps', references: ['gone@x.example'], to: [BOB, EVA] }),
    // What it answers is there.
    letter('4', { subject: 'Re: Tariffs', references: ['1'], from: BOB, to: [ADA] }),
    letter('5', { subject: 'Fwd: Valves' }),
  ]
  const path = join(temporaryFolder(), 'mail.mbox')
  writeFileSync(path, mboxText(letters))
  const db = libraryHere()
  await importHere(db, { paths: [path] })
  const [first, second, third, fourth, fifth] = [...iterateInteractions(db)]
  expect(second?.answers).toBe(first?.to[0])
  expect([first, third, fourth, fifth].map((message) => message?.answers)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect([second, third].map((message) => message?.to.length)).toEqual([2, 2])
})
