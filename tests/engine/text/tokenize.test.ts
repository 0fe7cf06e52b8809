import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAccents } from '../../../electron/engine/text/foldAccents.ts'
import { tokenize } from '../../../electron/engine/text/tokenize.ts'

/** The tokens SQLite itself makes of each text. */
function sqliteTokens(texts: readonly string[]): readonly string[][] {
  const database = new DatabaseSync(':memory:')
  database.exec(`CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE tokens USING fts5vocab(texts, instance)`)
  const insert = database.prepare('INSERT INTO texts(rowid, text) VALUES (?, ?)')
  for (const [index, text] of texts.entries()) insert.run(index, text)
  const tokens = texts.map((): string[] => [])
  for (const { doc, term } of database.prepare('SELECT doc, term FROM tokens ORDER BY doc, offset').all()) {
    tokens[Number(doc)]?.push(String(term))
  }
  return tokens
}

describe('tokenize', () => {
  it.each([
    ['L’ail et l’été', ['l', 'ail', 'et', 'l', 'ete']],
    ["aujourd'hui, ça va ?", ['aujourd', 'hui', 'ca', 'va']],
    ['E-mail: user_1@example.org', ['e', 'mail', 'user', '1', 'example', 'org']],
    ['Rindfleischetikettierung über Köln', ['rindfleischetikettierung', 'uber', 'koln']],
    ['请查看附件，谢谢', ['请查看附件', '谢谢']],
    ['شكرا على المعلومات', ['شكرا', 'على', 'المعلومات']],
    ['Совещание в 10:30', ['совещание', 'в', '10', '30']],
    ['  \n', []],
    ['', []],
  ])('cuts %j', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens)
  })

  it('treats composed and decomposed accents alike', () => {
    expect(tokenize('e\u0301le\u0300ve')).toEqual(['eleve'])
  })

  it('agrees with SQLite on every letter of the Latin, Greek, Cyrillic and Vietnamese blocks', () => {
    const blocks: readonly (readonly [number, number])[] = [
      [0x20, 0xb4],
      [0xb6, 0x17e],
      [0x386, 0x3ce],
      [0x400, 0x45f],
      [0x1ea0, 0x1ef9],
    ]
    const texts = blocks
      .flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => `a${String.fromCodePoint(first + index)}b`),
      )
      .filter((text) => !/\p{Unassigned}/u.test(text))
    expect(texts.map((text) => tokenize(text))).toEqual(sqliteTokens(texts))
  })

  it('agrees with SQLite on words and punctuation in any order', () => {
    const pieces = fc.constantFrom(
      'Élève',
      "l'",
      'œuvre',
      'Straße',
      '42',
      'k8s',
      ' ',
      '-',
      '_',
      '.',
      '…',
      'naïf',
      '\u00a0',
      'e\u0301',
      '²',
      '€',
    )
    const texts = fc.sample(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      200,
    )
    expect(texts.map((text) => tokenize(text))).toEqual(sqliteTokens(texts))
  })
})

describe('foldAccents', () => {
  it('keeps what is not a base letter and a mark', () => {
    expect(foldAccents('Œuvre Straße ÇA')).toBe('œuvre straße ca')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldAccents(foldAccents(text))).toBe(foldAccents(text))
      }),
    )
  })
})
