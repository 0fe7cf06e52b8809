import { describe, expect, it } from 'vitest'
import { mailboxKind } from '../../../electron/engine/corpus/mailboxKind.ts'
import { alias } from '../../support/knownAliases.ts'

describe('mailboxKind', () => {
  it.each([
    ['noreply@x.org', 'service'],
    ['no_reply+12@x.org', 'service'],
    ['ne-pas-repondre@x.fr', 'service'],
    ['owner-history@x.org', 'service'],
    ['history-request@x.org', 'service'],
    ['dependabot[bot]@users.noreply.github.com', 'service'],
    ['postmaster@x.org', 'service'],
    ['linux-kernel@vger.kernel.org', 'list'],
    ['history-l@x.org', 'list'],
    ['all.worldwide@x.org', 'list'],
    ['dl-ga-all_employees@x.org', 'list'],
    ['liste-rh@x.fr', 'list'],
    ['info@x.org', 'shared'],
    ['office.chairman@x.org', 'shared'],
    ['service-client@x.fr', 'shared'],
    ['comptabilite@x.fr', 'shared'],
    ['salle-12@x.fr', 'room'],
    ['conf.room@x.org', 'room'],
    ['eb-38c1@x.org', 'room'],
    ['ada.lovelace@x.org', null],
    ['a.l@x.org', null],
    ['alison@x.org', null],
    ['informatique.durand@x.fr', null],
    ['slack:T/U1', null],
  ])('says what is behind %s', (address, kind) => {
    expect(mailboxKind(alias(address, '', { written: 0, received: 1 }))).toBe(kind)
  })

  it.each([
    ['Conference Room 12', 'room'],
    ['Salle de réunion Ada', 'room'],
    ['Conf. Room ECN3125B', 'room'],
    ['EB 38C1', 'room'],
    ['All Employees', 'list'],
    ['Outlook Migration Team', 'shared'],
    ['Secrétariat général', 'shared'],
    ['Darian Salle', null],
    ['Ada Lovelace', null],
  ])('takes %s for what it says', (name, kind) => {
    expect(mailboxKind(alias('ecn3@x.org', name, { written: 0 }))).toBe(kind)
  })

  it('believes a person’s name over a word of the address that is part of it', () => {
    expect([
      mailboxKind(alias('jobs.steve@x.org', 'Steve Jobs')),
      mailboxKind(alias('contact@ada-lovelace.org', 'Ada Lovelace')),
      mailboxKind(alias('jobs@x.org', 'Steve Jobs')),
    ]).toEqual([null, null, 'shared'])
  })

  it('takes no list for one that writes', () => {
    const writes = { written: 9, received: 20 }
    expect([
      mailboxKind(alias('all.worldwide@x.org', '', writes)),
      mailboxKind(alias('liste.durand@x.org', 'Ada Durand', writes)),
    ]).toEqual(['shared', null])
  })

  it('goes by what is written: programs write what programs write, from a shared mailbox several write', () => {
    expect([
      mailboxKind(alias('ada@x.org', 'Ada Lovelace', { written: 10, automated: 9 })),
      mailboxKind(alias('ada@x.org', 'Ada Lovelace', { written: 10, automated: 8 })),
      mailboxKind(alias('l.smith@x.org', ['Jane Smith:2', 'Mike Smith:2', 'Ron Smith:2'])),
      mailboxKind(alias('deals@x.org', ['Cupid', 'Cars', 'Relief', 'Loans', 'Prizes'])),
    ]).toEqual(['service', null, 'shared', 'shared'])
  })

  it('takes for a list what never wrote and got all through lists, unless it has a person’s name', () => {
    const listed = { written: 0, received: 40, listed: 40 }
    expect([
      mailboxKind(alias('history@x.org', '', listed)),
      mailboxKind(alias('ada@x.org', 'Ada Lovelace', listed)),
      mailboxKind(alias('history@x.org', '', { ...listed, listed: 30 })),
    ]).toEqual(['list', null, null])
  })
})
