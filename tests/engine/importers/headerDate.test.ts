import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHeaderDate } from '../../../electron/engine/importers/headerDate.ts'

const expected = Date.UTC(2001, 3, 23, 19, 41)
const now = Date.UTC(2026, 0, 1)

describe('parseHeaderDate', () => {
  it.each([
    'Mon, 23 Apr 2001 12:41:00 -0700 (PDT)',
    'Mon, 23 Apr 2001 19:41:00 +0000',
    '23 Apr 2001 19:41 GMT',
    'Mon,23 Apr 2001 20:41:00 +01:00',
    'Mon, 23 Apr 01 15:41:00 EDT',
    'Mon, 23 Apr 101 21:41:00 CEST',
    'Monday, 23-Apr-01 19:41:00 GMT',
    'Mon Apr 23 19:41:00 2001',
    'Mon Apr 23 12:41:00 PDT 2001',
    'Mon Apr 23 19:41:00 +0000 2001',
    '2001-04-23T21:41:00.000+02:00',
    '2001-04-23 19:41:00',
  ])('reads %s', (text) => {
    expect(parseHeaderDate(text, now)).toBe(expected)
  })

  it.each([
    '',
    'yesterday',
    'Mon, 23 Foo 2001 12:41:00 -0700',
    'Mon, 99 Apr 2001 12:41:00 -0700',
    'Wed, 4 Jan 0002 11:31:42 -0800 (PST)',
    'Mon, 23 Apr 1904 12:41:00 -0700',
    'Mon, 23 Apr 2044 12:41:00 -0700',
  ])('makes no date of %s', (text) => {
    expect(parseHeaderDate(text, now)).toBeNull()
  })

  it('reads back what toUTCString writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Math.floor(now / 1000) }), (seconds) => {
        expect(parseHeaderDate(new Date(seconds * 1000).toUTCString(), now)).toBe(seconds * 1000)
      }),
    )
  })
})
