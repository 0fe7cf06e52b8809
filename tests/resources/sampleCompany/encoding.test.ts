import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import {
  base64Lines,
  encodeCharset,
  headerText,
  quotedPrintable,
} from '../../../resources/sampleCompany/mail/encoding.ts'

test('quoted-printable lines are short and read back as they were', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '=', ' ', '\n', '€', 'From ', '.') })
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const body = quotedPrintable(Buffer.from(written))
      expect(Math.max(...body.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76)
      const head = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n'
      const mail = await PostalMime.parse(head + body)
      expect((mail.text ?? '').trimEnd()).toBe(written.trimEnd())
    }),
    { numRuns: 60 },
  )
})

test('header words of any length are decoded by a reader of mail', async () => {
  const subject = 'Récapitulatif : dérogation au tarif gaz pour la résidence Les Tilleuls, à signer avant l’été'
  const mail = await PostalMime.parse(`Subject: ${headerText(subject)}\n\n`)
  expect(mail.subject).toBe(subject)
  expect(headerText('plain ASCII')).toBe('plain ASCII')
})

test('a charset that lacks a character is refused', () => {
  expect(encodeCharset('œuvre', 'iso-8859-1')).toBeNull()
  expect(encodeCharset('œ€', 'windows-1252')).toEqual(Buffer.from([0x9c, 0x80]))
})

test('base64 is cut in lines of 76', () => {
  const lines = base64Lines(Buffer.alloc(120, 'x')).split('\n')
  expect(lines.map((line) => line.length)).toEqual([76, 76, 8])
})
