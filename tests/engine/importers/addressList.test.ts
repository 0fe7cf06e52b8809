import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddressList } from '../../../electron/engine/importers/addressList.ts'

const read = (value: string) => parseAddressList(value).map(({ name, address }) => `${name}<${address}>`)

describe('parseAddressList', () => {
  it.each([
    ['ada@example.org', ['<ada@example.org>']],
    ['Ada@Example.ORG, bob@example.org', ['<ada@example.org>', '<bob@example.org>']],
    ['Ada Lovelace <ada@example.org>', ['Ada Lovelace<ada@example.org>']],
    [
      '"Lovelace, Ada" <ada@example.org>, Bob <b@example.org>',
      ['Lovelace, Ada<ada@example.org>', 'Bob<b@example.org>'],
    ],
    ['"Ada \\"Countess\\" Lovelace" <ada@example.org>', ['Ada "Countess" Lovelace<ada@example.org>']],
    ['"Lovelace, Ada (Research)" <ada@example.org>', ['Lovelace, Ada (Research)<ada@example.org>']],
    ['ada@example.org (Ada Lovelace)', ['Ada Lovelace<ada@example.org>']],
    ['ada@example.org (Ada (Countess) Lovelace)', ['Ada (Countess) Lovelace<ada@example.org>']],
    ['=?utf-8?q?H=C3=A9l=C3=A8ne?= <helene@example.org>', ['Hélène<helene@example.org>']],
    ['=?iso-8859-1?B?QW5kcuk=?= =?iso-8859-1?q?_Roy?= <a@example.org>', ['André Roy<a@example.org>']],
    ['<@a.example,@b.example:ada@example.org>', ['<ada@example.org>']],
    ["'ada@example.org'", ['<ada@example.org>']],
    ["o'brien@example.org", ["<o'brien@example.org>"]],
    ['"ada@example.org" <ada@example.org>', ['<ada@example.org>']],
    ['ada @ example.org', ['<ada@example.org>']],
  ])('reads the mailboxes of %s', (value, mailboxes) => {
    expect(read(value)).toEqual(mailboxes)
  })

  it.each([
    ['Team: ada@example.org, Bob <bob@example.org>; eve@example.org', 3],
    ['undisclosed-recipients:;', 0],
    ['Undisclosed recipients: ;', 0],
    ['unlisted-recipients:; (no To-header on input)', 0],
    ['"undisclosed-recipient:;"@mailer.example.org', 0],
    ['ada@example.org; bob@example.org', 2],
    ['ada@example.org,, ,', 1],
    ['', 0],
  ])('finds in %s the members of groups and nobody else', (value, count) => {
    expect(read(value)).toHaveLength(count)
  })

  it('keeps a last name and a first name together where nobody wrote quotation marks', () => {
    expect(read('Lovelace, Ada <ada@example.org>, Hopper, Grace M. <grace@example.org>')).toEqual([
      'Lovelace, Ada<ada@example.org>',
      'Hopper, Grace M.<grace@example.org>',
    ])
    expect(read('Ada Lovelace, Grace Hopper <grace@example.org>')).toEqual([
      'Ada Lovelace<>',
      'Grace Hopper<grace@example.org>',
    ])
  })

  it('takes the address out of the hiding place of Pipermail', () => {
    expect(read('ada at example.org (Ada L)')).toEqual(['Ada L<ada@example.org>'])
    expect(read('Ada L <ada at lists.example.org>')).toEqual(['Ada L<ada@lists.example.org>'])
  })

  it.each([
    ['Lovelace, Ada </O=EXAMPLE/OU=NA/CN=RECIPIENTS/CN=ALOVELAC>', ['Lovelace, Ada<>']],
    ['Ada Lovelace <Ada Lovelace/HOU/ECT@ECT>', ['Ada Lovelace<>']],
    ['/O=EXAMPLE/OU=NA/CN=RECIPIENTS/CN=ALOVELAC', []],
    ['"Ada Lovelace" <ada@example.org> @ ENRON', ['Ada Lovelace @ ENRON<ada@example.org>']],
    ['ada@example.org@ENRON', ['<ada@example.org>']],
    ['Ada Lovelace, Grace Hopper', ['Ada Lovelace<>', 'Grace Hopper<>']],
  ])('makes names, not addresses, of what names an entry of an address book: %s', (value, mailboxes) => {
    expect(read(value)).toEqual(mailboxes)
  })

  it('gives mailboxes that have a name or an address in lower case with one @, for any text', () => {
    const piece = fc.constantFrom(
      '"',
      '<',
      '>',
      '(',
      ')',
      ',',
      ';',
      ':',
      '\\',
      '@',
      ' ',
      'a',
      'b.c',
      '=?utf-8?q?=C3?=',
      'é',
      '\t',
      "'",
      '/O=X/',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (value) => {
          for (const { name, address } of parseAddressList(value)) {
            expect(name !== '' || address !== '').toBe(true)
            expect(address === '' || /^[^@\s]+@[^@\s]+$/.test(address)).toBe(true)
            expect(address).toBe(address.toLowerCase())
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
