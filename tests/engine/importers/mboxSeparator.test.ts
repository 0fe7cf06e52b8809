import { describe, expect, it } from 'vitest'
import { parseMboxSeparator } from '../../../electron/engine/importers/mboxSeparator.ts'

describe('parseMboxSeparator', () => {
  it.each([
    ['From ada@example.org Tue Sep 10 10:00:00 2013', 'ada@example.org', 'Tue Sep 10 10:00:00 2013'],
    ['From MAILER-DAEMON Mon Apr  8 14:23:23 2022', 'MAILER-DAEMON', 'Mon Apr  8 14:23:23 2022'],
    ['From - Tue Sep 10 10:00:00 2013', '-', 'Tue Sep 10 10:00:00 2013'],
    ['From ada at example.org  Tue Sep 10 10:00:00 2013\r', 'ada at example.org', 'Tue Sep 10 10:00:00 2013'],
    ['From 147@xxx Thu Jan 01 00:00:00 +0000 2015', '147@xxx', 'Thu Jan 01 00:00:00 +0000 2015'],
    ['From ada@example.org Tue Sep 10 10:00 CET 2013', 'ada@example.org', 'Tue Sep 10 10:00 CET 2013'],
    ['From ada@example.org Tue, 10 Sep 2013 10:00:00 +0200', 'ada@example.org', 'Tue, 10 Sep 2013 10:00:00 +0200'],
    ['From ada@example.org 2013-09-10 10:00:00', 'ada@example.org', '2013-09-10 10:00:00'],
  ])('reads %s', (line, sender, date) => {
    expect(parseMboxSeparator(line)).toEqual({ sender, date })
  })

  it.each([
    'From now on we meet at 10:00, since September 2013.',
    'From the desk of Ada Lovelace',
    'From: ada@example.org',
    '>From ada@example.org Tue Sep 10 10:00:00 2013',
    'From ada@example.org',
    `From ${'x'.repeat(600)} Tue Sep 10 10:00:00 2013`,
    '',
  ])('sees no separator in %s', (line) => {
    expect(parseMboxSeparator(line)).toBeNull()
  })
})
