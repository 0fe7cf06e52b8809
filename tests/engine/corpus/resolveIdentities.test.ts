import { describe, expect, it } from 'vitest'
import { resolveIdentities } from '../../../electron/engine/corpus/resolveIdentities.ts'
import { addressSets, alias, entry } from '../../support/knownAliases.ts'

describe('resolveIdentities', () => {
  it('merges addresses that carry the same full name, whatever its order, case or accents', () => {
    const found = addressSets([alias('a@x.org', 'Hélène Lefèvre'), alias('b@home.net', 'LEFEVRE, Helene')])
    expect(found).toEqual([['a@x.org', 'b@home.net']])
  })

  it('keeps apart two initials of one name, and those without', () => {
    const found = addressSets([
      alias('b@x.org', 'John B Smith'),
      alias('d@x.org', 'John D Smith'),
      alias('j@x.org', 'John Smith'),
      alias('b@home.net', 'John B. Smith'),
    ])
    expect(found).toEqual([['b@home.net', 'b@x.org'], ['d@x.org'], ['j@x.org']])
  })

  it('keeps father and son apart', () => {
    const found = addressSets([alias('a@x.org', 'Ada Lovelace Jr.'), alias('b@x.org', 'Lovelace Sr., Ada')])
    expect(found).toHaveLength(2)
  })

  it('takes a name for that of two people where one address has it with two initials', () => {
    const found = addressSets([
      alias('john.smith@x.org', ['John Smith:60', 'John B Smith:20', 'John D Smith:20']),
      alias('j@home.net', 'John Smith'),
    ])
    expect(found).toHaveLength(2)
  })

  it('takes numbered addresses of one organisation for those of namesakes, elsewhere for one person’s', () => {
    const aliases = ['x.org', 'gmail.com'].flatMap((domain) =>
      ['paul.martin', 'paul.martin2'].map((local) =>
        alias(`${local}@${domain}`, domain === 'x.org' ? 'Paul Martin' : 'Ada Roy'),
      ),
    )
    expect(addressSets(aliases)).toEqual([
      ['paul.martin2@gmail.com', 'paul.martin@gmail.com'],
      ['paul.martin2@x.org'],
      ['paul.martin@x.org'],
    ])
  })

  it('never merges on a single name, a function or a program', () => {
    const found = addressSets([
      alias('a@x.org', 'Admin'),
      alias('b@x.org', 'Admin'),
      alias('info@x.org', 'Ada Lovelace'),
      alias('ada@x.org', 'Ada Lovelace'),
      alias('slack:T/B1', 'Ada Lovelace', { bot: true }),
    ])
    expect(found).toHaveLength(5)
  })

  it('takes an address under which many people wrote for nobody', () => {
    const names = ['Ada One', 'Bob Two', 'Cyd Three', 'Dan Four', 'Eve Five']
    expect(addressSets([alias('box@x.org', names), alias('ada@x.org', 'Ada One')])).toHaveLength(2)
  })

  it('gives an address of two people to the one who is known elsewhere, and to none where both are', () => {
    const shared = alias('home@family.net', ['Ada Lovelace', 'Charles Babbage'])
    const ada = alias('ada@x.org', 'Ada Lovelace')
    expect(addressSets([shared, ada])).toEqual([['ada@x.org', 'home@family.net']])
    expect(addressSets([shared, ada, alias('charles@x.org', 'Charles Babbage')])).toHaveLength(3)
  })

  it('joins forms of one mailbox: a tag, Google’s dots, a hidden address with its number', () => {
    const found = addressSets([
      alias('ada@x.org', ''),
      alias('ada+lists@x.org', ''),
      alias('a.da.l@gmail.com', ''),
      alias('adal@googlemail.com', ''),
      alias('123+ada@users.noreply.github.com', ''),
      alias('ada@users.noreply.github.com', ''),
    ])
    expect(found.map(({ length }) => length)).toEqual([2, 2, 2])
  })

  it('joins an Exchange name with its twin and with the address that it can only stand for', () => {
    const aliases = [
      alias('/o=acme/ou=na/cn=recipients/cn=alove', ''),
      alias('imceaex-_o=acme_ou=na_cn=recipients_cn=alove@acme.com', ''),
      alias('alove@acme.com', 'Ada'),
      alias('imceanotes-+22lovelace+2c+20ada+22+20+3cada+40x+2eorg+3e@acme.com', ''),
      alias('ada@x.org', ''),
    ]
    expect(addressSets(aliases)).toHaveLength(2)
    const [exchange] = resolveIdentities(aliases, [], []).people
    expect(exchange?.aliases.map(({ reason }) => reason)).toEqual(['legacy-name', 'legacy-name', 'same-address'])
  })

  it('joins a chat account with the address of its profile, unless that is a function’s', () => {
    const mail = alias('ada@x.org', '')
    const team = alias('support@x.org', '')
    const chats = [alias('slack:T/U1', 'ada', { linked: [mail.id] }), alias('slack:T/U2', 'bob', { linked: [team.id] })]
    expect(addressSets([mail, team, ...chats])).toEqual([
      ['ada@x.org', 'slack:T/U1'],
      ['slack:T/U2'],
      ['support@x.org'],
    ])
  })

  it('joins the addresses that the directory lists for one person, and gives them its name and department', () => {
    const aliases = [alias('a.l@x.org', 'AL'), alias('ada@x.org', '')]
    const directory = [entry('Ada Lovelace', ['ada@x.org', 'a.l@x.org'], 'R&D')]
    const [person] = resolveIdentities(aliases, directory, []).people
    expect(person).toMatchObject({
      name: 'Ada Lovelace',
      department: 'R&D',
      kind: 'member',
      directoryIndex: 0,
      aliases: [
        { reason: 'same-address', joinedTo: null },
        { reason: 'directory', joinedTo: aliases[0]?.id },
      ],
    })
  })

  it('finds people of the directory who have no address there by their unique names', () => {
    const aliases = [alias('name:ada lovelace', ''), alias('ada@x.org', 'Lovelace, Ada'), alias('name:paul roy', '')]
    const directory = [entry('Ada Lovelace', [], 'R&D'), entry('Paul Roy', []), entry('Paul ROY', [])]
    expect(resolveIdentities(aliases, directory, []).people).toMatchObject([
      { directoryIndex: 0, department: 'R&D', aliases: [{}, {}] },
      { directoryIndex: null },
    ])
  })

  it('does not merge by name where the directory has two people of that name', () => {
    const aliases = [
      alias('m1@x.org', 'Paul Martin'),
      alias('m2@x.org', 'Paul Martin'),
      alias('pm@home.net', 'Paul Martin'),
    ]
    const directory = [entry('Paul Martin', ['m1@x.org'], 'A'), entry('Paul Martin', ['m2@x.org'], 'B')]
    expect(addressSets(aliases, directory)).toHaveLength(3)
  })

  it('takes rows of one name and address for one person, whom the last describes', () => {
    const directory = [entry('Ada Lovelace', ['ada@x.org'], 'A'), entry('Ada Lovelace', ['ada@x.org', 'al@x.org'], 'B')]
    const { people } = resolveIdentities([alias('ada@x.org', ''), alias('al@x.org', '')], directory, [])
    expect(people).toMatchObject([{ directoryIndex: 1, department: 'B', aliases: [{}, {}] }])
  })

  it('calls outsiders those whose domain is not the organisation’s or below it', () => {
    const aliases = [
      alias('a@x.org', 'Ada One'),
      alias('b@x.org', 'Bob Two'),
      alias('c@other.net', 'Cyd Three'),
      alias('d@paris.x.org', 'Dan Four'),
    ]
    const directory = [entry('Ada One', ['a@x.org']), entry('Bob Two', ['b@x.org'])]
    const kinds = resolveIdentities(aliases, directory, []).people.map(({ kind }) => kind)
    expect(kinds).toEqual(['member', 'member', 'external', 'member'])
  })

  it('takes no public provider for the organisation', () => {
    const aliases = [alias('a@gmail.com', 'Ada One', { written: 9 }), alias('b@x.org', 'Bob Two')]
    expect(resolveIdentities(aliases, [], []).people.map(({ kind }) => kind)).toEqual(['member', 'member'])
  })

  it('shows a name as it is written most, but not all in capitals', () => {
    const [person] = resolveIdentities(
      [alias('a@x.org', ['ADA LOVELACE:5', 'Lovelace, Ada (R&D):2', 'al:9'])],
      [],
      [],
    ).people
    expect(person?.name).toBe('Ada Lovelace')
  })

  it('keeps an assistant who sends for somebody apart', () => {
    const found = addressSets([
      alias('boss@x.org', ['Grace Hopper:40', 'Ada Lovelace on behalf of Grace Hopper:5']),
      alias('ada@x.org', 'Ada Lovelace:9', { written: 0 }),
    ])
    expect(found).toHaveLength(2)
  })

  it('finds nobody in nothing', () => {
    expect(resolveIdentities([], [], [])).toEqual({ people: [], suggestions: [] })
  })
})
