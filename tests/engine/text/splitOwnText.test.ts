import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitOwnText } from '../../../electron/engine/text/splitOwnText.ts'
import type { TextAuthor } from '../../../electron/engine/text/authorName.ts'
import { OWN_TEXT_FIXTURES } from './ownTextFixtures.ts'
import { FRENCH_FIXTURES } from './ownTextFixturesFrench.ts'
import { GERMAN_FIXTURES } from './ownTextFixturesGerman.ts'
import { HOSTILE_FIXTURES } from './ownTextFixturesHostile.ts'
import { LIST_FIXTURES } from './ownTextFixturesLists.ts'
import { SPANISH_FIXTURES } from './ownTextFixturesSpanish.ts'

const FIXTURES = [
  ...OWN_TEXT_FIXTURES,
  ...FRENCH_FIXTURES,
  ...GERMAN_FIXTURES,
  ...SPANISH_FIXTURES,
  ...LIST_FIXTURES,
  ...HOSTILE_FIXTURES,
]

/** Lines that own parts hold, blank ones left out. */
function ownLines(text: string, author?: TextAuthor): readonly string[] {
  return splitOwnText(text, author)
    .filter(({ own }) => own)
    .flatMap(({ text: part }) => part.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

describe('splitOwnText finds the author’s own words in', () => {
  it.each(FIXTURES)('$name', ({ marked, author }) => {
    const lines = marked.replace(/^\n/, '').split('\n')
    const text = lines.map((line) => line.slice(2)).join('\n')
    const expected = lines.filter((line) => line.startsWith('o|')).map((line) => line.slice(2).trim())
    expect(ownLines(text, author)).toEqual(expected.filter((line) => line !== ''))
  })

  it('the same mail with Windows line ends', () => {
    expect(ownLines('Merci, bien reçu.\r\n\r\n-----Message d’origine-----\r\nDe : Ada\r\n')).toEqual([
      'Merci, bien reçu.',
    ])
  })
})

const LINES = fc.constantFrom(
  ...[
    '',
    ' ',
    'Hello there',
    '> quoted',
    '-- ',
    '-----Original Message-----',
    'From: a@b.c',
    'To: d@e.f',
    'cc:',
    'Subject: x',
  ],
  ...[
    'Le 3 mai 2023, Ada a écrit :',
    'On 1/2/2003 Bob wrote:',
    'Regards,',
    'Ada Lovelace',
    '01 23 45 67 89',
    '________________',
  ],
  ...[
    'Ada Lovelace',
    '05/01/2001 10:00 AM',
    '| bar',
    'AL> initials',
    ' - file.doc',
    'Sent from my iPhone',
    '\t',
    '=20',
    'a=',
  ],
)

describe('the parts of a text', () => {
  it('joined are the text, alternate, and none is empty', () => {
    const texts = fc.oneof(
      fc.array(LINES).map((lines) => lines.join('\n')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitOwnText(text)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(parts.every((part) => part.text !== '')).toBe(true)
        expect(parts.every((part, index) => index === 0 || part.own !== parts[index - 1]?.own)).toBe(true)
      }),
    )
  })

  it('of an empty text are none', () => {
    expect(splitOwnText('')).toEqual([])
  })
})

describe('hostile texts are split all the same', () => {
  const MANY = 100_000
  const hostileLines = [
    ...[
      '>',
      '> >',
      '|',
      'To: a',
      'From: a',
      'Subject: a',
      'On 1/1/2001',
      'wrote:',
      'On 1/1/2001 a@b wrote:',
      '--',
      '_'.repeat(20),
    ],
    ...[
      '05/01/2001 10:00 AM',
      'AL> x',
      'Ada Lovelace',
      '01 23 45 67 89',
      'Regards,',
      '=20=',
      ' - a.doc',
      'confidential recipient',
    ],
    ...[
      'BEGIN:VCARD',
      'begin 644 a',
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'To unsubscribe, e-mail: a@b',
      'a:',
      '>>> import x',
      'Quoting a@b:',
      'To unsubscribe from this mailing list print the virus message',
    ],
  ]
  it.each(hostileLines)('100,000 lines of %s', (line) => {
    const text = `${line}\n`.repeat(MANY)
    expect(splitOwnText(text).reduce((length, part) => length + part.text.length, 0)).toBe(text.length)
  })

  it.each([
    ['Ada Lovelace', '05/01/2001 10:00 AM', 'To: a@b', 'c@d'],
    ['From: a', 'c', '', 'Date: x'],
    ['x', '> y', ''],
    ['On 1/1/2001', 'x', 'wrote:', '> y'],
    ['On 1/1/2001 10:00 a@b wrote:', '   x', '   y', '   z'],
    ['see:', '> y', ''],
    ['> y', 'x', '--'],
    ['-----------', 'mailing list', 'a@b'],
  ])('a hundred thousand times %s, %s, %s...', (...lines) => {
    const text = `${lines.join('\n')}\n`.repeat(MANY / lines.length)
    expect(splitOwnText(text).reduce((length, part) => length + part.text.length, 0)).toBe(text.length)
  })

  const hostileRuns = [
    'a',
    ' ',
    '-',
    '=20',
    '>',
    '| ',
    'On ',
    'wrote ',
    '0 ',
    '@',
    'a.',
    '.-',
    'From: ',
    'Sent from my ',
    '\u00a0',
    '<',
    'schrieb A ',
    '1:1 ',
    '2014-03-06 <',
    'print virus mail ',
    'To unsubscribe ',
  ]
  it.each(hostileRuns)('one line of a million characters of %j', (run) => {
    const text = run.repeat(Math.ceil(1_000_000 / run.length))
    expect(
      splitOwnText(`${text}\n${text}:`)
        .map((part) => part.text)
        .join(''),
    ).toBe(`${text}\n${text}:`)
  })
})
