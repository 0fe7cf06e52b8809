import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Analyst } from '../../../electron/engine/jobs/analyst.ts'
import { loadDirectory } from '../../../electron/engine/jobs/loadDirectory.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const OTHERS = ['Bob Martin', 'Cleo Dupont', 'Dan Evans', 'Eve Fischer', 'Finn Gray']

/** Five colleagues who each wrote six times to Ada and were answered; `between` letters that are none of hers. */
async function own(between: number) {
  const company = OTHERS.reduce((all, name) => all.person(name, name < 'D' ? 'Sales' : 'R&D'), corpus().person('Ada Lovelace', 'Legal')) // prettier-ignore
  for (const name of OTHERS) {
    for (let turn = 0; turn < 6; turn++) {
      company.email({ from: name, to: 'Ada Lovelace', text: `Question ${turn} of ${name} about the lease.` })
      company.email({ from: 'Ada Lovelace', to: name, text: `Answer ${turn} to ${name} about the lease.` })
    }
  }
  for (let turn = 0; turn < between; turn++)
    company.email({ from: 'Bob Martin', to: 'Eve Fischer', text: `Between us, number ${turn}: the fair in Lyon.` })
  const files = company.writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [files.mail] })
  await loadDirectory(db, files.directory ?? '')
  return new Analyst(dirname(db.name)).own()
}

describe('one’s own way of taking part', () => {
  it('is told of the person whose mailbox the library is', async () => {
    expect(await own(3)).toMatchObject({
      own: {
        owner: { name: 'Ada Lovelace' },
        share: 60 / 63,
        exchanges: 5,
        across: 5,
        departments: 2,
        own: { wrote: 6 },
        others: { wrote: 6 },
      },
    })
  })

  it('is told of nobody where the library holds the mail of others too', async () => {
    expect(await own(4)).toEqual({ own: null })
  })
})
