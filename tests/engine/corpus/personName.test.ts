import { describe, expect, it } from 'vitest'
import { displayName, isImpersonalName, nameKey } from '../../../electron/engine/corpus/personName.ts'

describe('nameKey', () => {
  it('reads "Last, First (Dept)" as "First Last"', () => {
    expect(nameKey('ALLEN, Phillip K. (Trading)')).toEqual({
      words: 'phillip allen',
      initials: 'k',
      generation: '',
      full: true,
    })
  })

  it('does not see accents, case or quotation marks', () => {
    expect(nameKey('"Hélène LEFÈVRE"').words).toBe(nameKey('Helene Lefevre').words)
  })

  it.each([
    ['Phillip K Allen/HOU/ECT@ECT', 'phillip allen'],
    ['CN=Phillip K Allen/OU=HOU/O=ECT', 'phillip allen'],
    ['Phillip Allen @ ENRON', 'phillip allen'],
    ['Phillip Allen <pallen@enron.com>', 'phillip allen'],
    ["'Phillip Allen'", 'phillip allen'],
    ['William "Bill" Smith', 'william smith'],
    ['Phillip Allen - Home (E-mail)', 'phillip allen'],
    ['Dr. Phillip Allen, PhD', 'phillip allen'],
    ['Allen, Phillip, Esq.', 'phillip allen'],
    ['M. Jean Dupont', 'jean dupont'],
    ['DE LA TOUR Marie', 'marie de la tour'],
    ['de La Tour, Marie', 'marie de la tour'],
    ['Jean-Pierre Martin', 'jean pierre martin'],
    ["Siobhán O'Brien", 'siobhan obrien'],
    ['Siobhan O’Brien', 'siobhan obrien'],
    ['Søren Østergård', 'soren ostergard'],
    ['AdaLovelace', 'ada lovelace'],
    ['ਗਗਨਦੀਪ ਸਿੰਘ', 'ਗਗਨਦੀਪ ਸਿੰਘ'],
    ['JD Salinger', 'jd salinger'],
  ])('reads %s as %s', (name, words) => {
    expect(nameKey(name)).toMatchObject({ words, full: true })
  })

  it('tells generations apart from initials', () => {
    expect(nameKey('Derrick Jr., James V.')).toMatchObject({ words: 'james derrick', initials: 'v', generation: 'jr' })
  })

  it.each([
    '',
    'Support',
    'ada@example.org',
    'Room 12',
    'McDonald',
    'Outlook Migration Team',
    'Dave and Michelle Holeman',
    'Clint & Jana Wilson',
    'Ada Lovelace via Some List',
    'Ada Lovelace on behalf of Grace Hopper',
    'Your Name',
    'Mark Whitney, CEO, TheLaw.net',
  ])('does not take %j for a full name', (name) => {
    expect(nameKey(name).full).toBe(false)
  })
})

describe('isImpersonalName', () => {
  it('knows teams and functions in both languages, not people', () => {
    expect(
      ['Outlook Migration Team', 'Secrétariat général', 'Équipe paie', 'Ada Lovelace', 'Ada Lovelace (Support)'].map(
        isImpersonalName,
      ),
    ).toEqual([true, true, true, false, false])
  })
})

describe('displayName', () => {
  it('turns one comma around and leaves more than one alone', () => {
    expect([displayName('Martin, Léa'), displayName('Doe, John, Jr.')]).toEqual(['Léa Martin', 'Doe, John, Jr.'])
  })

  it('leaves out the marks by which address books sort', () => {
    expect(['Doug - *Kinney', '#Ada Lovelace', 'Ada C# Lovelace', 'Jean-Paul Sartre'].map(displayName)).toEqual([
      'Doug Kinney',
      'Ada Lovelace',
      'Ada C# Lovelace',
      'Jean-Paul Sartre',
    ])
  })

  it('leaves out Notes paths and brackets, and keeps what would be left empty', () => {
    expect([
      displayName('Ada Lovelace/HOU/ECT@ECT'),
      displayName('Ada [mailto:a@x.org]'),
      displayName('(Ada)'),
    ]).toEqual(['Ada Lovelace', 'Ada', '(Ada)'])
  })
})
