import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Analyst } from '../../../electron/engine/jobs/analyst.ts'
import { contactsAt, listOrganisations } from '../../../electron/engine/requests/readContacts.ts'
import { reachPerson, withOutsiders } from '../../../electron/engine/requests/readReach.ts'
import { findPersonByAddress } from '../../../electron/engine/storage/people.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { loadDirectory } from '../../../electron/engine/jobs/loadDirectory.ts'
import { LibraryView } from '../../../electron/engine/libraryView.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { thrownBy } from '../../support/thrownBy.ts'

const TEXT = 'Please send the drawings of the new hall before Friday, we have to order the steel.'

async function library(exclude: readonly string[] = []) {
  const files = corpus()
    .person('Ada Lovelace', 'R&D')
    .person('Bob Martin', 'Sales')
    .email({ from: 'Ada Lovelace', to: 'Jo Smith <jo@mail.acme.co.uk>', text: TEXT, date: '2024-01-01' })
    .email({ from: 'Jo Smith <jo@mail.acme.co.uk>', to: 'Ada Lovelace', text: TEXT, date: '2024-01-02' })
    .email({
      from: 'Jo Smith <jo@mail.acme.co.uk>',
      to: ['Ada Lovelace', 'Bob Martin'],
      text: TEXT,
      date: '2024-03-02',
    })
    .email({ from: 'Al Cold <al@acme.co.uk>', to: 'Bob Martin', text: TEXT, date: '2024-02-02' })
    .email({ from: 'Pat Private <pat@gmail.com>', to: 'Bob Martin', text: TEXT, date: '2024-02-03' })
    .email({ from: 'Bob Martin', to: 'Pat Private <pat@gmail.com>', text: TEXT, date: '2024-02-04' })
    .email({ from: 'Zoe Zed <zoe@zed.net>', to: 'Bob Martin', text: TEXT, date: '2024-02-05' })
    .writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [files.mail], exclude })
  await loadDirectory(db, files.directory ?? '')
  const analyst = new Analyst(dirname(db.name))
  const view = new LibraryView(dirname(db.name))
  return { db, view, analyst, contacts: analyst.contacts({}) }
}

describe('who knows somebody at an organisation', () => {
  it('lists organisations by their domains, those that most is exchanged with first', async () => {
    const { view, contacts } = await library()
    expect(listOrganisations(view.snapshot(), contacts)).toEqual([
      { domain: 'acme.co.uk', people: 2, insiders: 1, messages: 3, last: Date.UTC(2024, 2, 2) },
      { domain: 'zed.net', people: 1, insiders: 0, messages: 0, last: null },
    ])
    view.close()
  })

  it('says who really exchanges with each person there, and with whom nobody does', async () => {
    const { view, contacts } = await library()
    expect(contactsAt(view, contacts, ' ACME.co.uk ').outsiders).toMatchObject([
      {
        name: 'Jo Smith',
        addresses: ['jo@mail.acme.co.uk'],
        insiders: [{ name: 'Ada Lovelace', department: 'R&D', sent: 1, received: 2, strength: 2.5, left: null }],
      },
      { name: 'Al Cold', insiders: [] },
    ])
    for (const nobody of ['gmail.com', 'example.org', 'nowhere.net']) {
      expect(thrownBy(() => contactsAt(view, contacts, nobody))).toMatchObject({ code: 'not-found' })
    }
    view.close()
  })

  it('knows nothing of who was excluded', async () => {
    const { view, contacts } = await library(['person:jo@mail.acme.co.uk'])
    expect(listOrganisations(view.snapshot(), contacts)[0]).toMatchObject({
      domain: 'acme.co.uk',
      people: 1,
      insiders: 0,
    })
    view.close()
  })

  it('leads to somebody outside by whoever exchanges with them', async () => {
    const { db, view, analyst, contacts } = await library()
    const idOf = (address: string) => findPersonByAddress(db, address) ?? (0 as PersonId)
    const argument = { from: idOf('ada.lovelace@example.org'), to: idOf('jo@mail.acme.co.uk') }
    const network = withOutsiders(analyst.network({}), contacts, [argument.to])
    expect(reachPerson(view, network, argument)).toMatchObject({
      acquainted: { messages: 3, strength: 2.5 },
      paths: [{ people: [{ name: 'Ada Lovelace' }, { name: 'Jo Smith', kind: 'external' }] }],
    })
    view.close()
  })
})
