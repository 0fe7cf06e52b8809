import { expect, it } from 'vitest'
import { writtenTexts } from '../../../electron/engine/jobs/writtenTexts.ts'
import { readItemColumns } from '../../../electron/engine/storage/itemColumns.ts'
import { listPeople } from '../../../electron/engine/storage/people.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const ASKERS = ['Ada Byron', 'Bob Ohm', 'Cleo Watt', 'Dan Volt', 'Eve Tesla', 'Fay Hertz', 'Gus Farad']
/** Long enough not to be alike by chance. */
const ANSWER = `Open the relief valve a quarter turn, wait until the needle falls under two bars and close it again before the pump starts.
The relief valve sticks where the water is hard: then a drop of oil on the spindle helps for a season, and a new relief valve for good.`
const NOTICE = `The canteen opens at noon and serves soup, salad, one dish with meat and one without, and fruit for all who come before two.
Whoever brings a guest tells the kitchen the day before, so that nobody goes without, and pays for both at the till on the way out.`

/** Nora is asked about one thing again and again and says the same; the notice goes out every week. */
async function company() {
  const builder = corpus()
  for (const [week, asker] of ASKERS.entries()) {
    const question = { from: asker, to: 'Nora Quiet', subject: `Relief valve, house ${week}`, id: `q${week}@x` }
    builder.email({ ...question, text: `What do we do in house ${week}?` })
    builder.email({
      from: 'Nora Quiet',
      to: asker,
      subject: `Re: ${question.subject}`,
      text: ANSWER,
      inReplyTo: `q${week}@x`,
    })
    builder.email({ from: 'Otto Host', to: asker, subject: `Canteen hours, week ${week}`, text: NOTICE })
    builder.email({
      from: asker,
      to: 'Otto Host',
      subject: `Table for ${week}`,
      text: `A table at one for ${week} please.`,
    })
  }
  const db = libraryHere()
  await importHere(db, { paths: [builder.writeTo(temporaryFolder()).mail] })
  const people = listPeople(db)
  return { db, idOf: (name: string) => people.find((person) => person.name === name)?.id ?? 0 }
}

it('what somebody sends out again counts once, what they answer again to each who asks', async () => {
  const { db, idOf } = await company()
  const { person } = writtenTexts(readItemColumns(db), listPeople(db))
  const counted = (name: string) => person.filter((one) => one === idOf(name)).length
  expect([counted('Nora Quiet'), counted('Otto Host')]).toEqual([ASKERS.length, 1])
})
