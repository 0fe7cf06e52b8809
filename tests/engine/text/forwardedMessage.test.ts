import { describe, expect, it } from 'vitest'
import { readForwardedMessage } from '../../../electron/engine/text/forwardedMessage.ts'

const WORDS = `The compressor trips because the oil separator is full of condensate. Drain the separator every morning, then
check the pressure switch, and write the time into the log book of the hall.`

describe('readForwardedMessage', () => {
  it('reads who wrote it from the headers of Outlook, Gmail and Lotus Notes', () => {
    const forwards = [
      ` -----Original Message-----\nFrom: \tLovelace, Ada  \nSent:\tMonday, January 6, 2020 9:00 AM\nTo:\tMartin, Bob\nSubject:\tCompressor\n\n${WORDS}`,
      `-----Message d'origine-----\nDe : Ada Lovelace [mailto:Ada@Example.org]\nEnvoyé : lundi 6 janvier 2020 09:00\nÀ : Bob\nObjet : Compresseur\n\n${WORDS}`,
      `---------- Forwarded message ---------\nFrom: "Ada Lovelace" <ada@example.org>\nDate: Mon, Jan 6, 2020\nSubject: Compressor\nTo: <bob@example.org>\n\n${WORDS}`,
      `---------------------- Forwarded by Bob Martin/HOU/ECT on 01/17/2001 \n02:20 PM ---------------------------\n\n\n"Ada Lovelace" <ada@example.org> on 01/17/2001 01:59:09 PM\nTo: "Bob Martin" <bob@example.org>\ncc:  \nSubject: Compressor\n\n\n${WORDS}`,
      `----- Forwarded by Bob Martin/Enron on 11/10/00 03:26 PM -----\n\n\tAda Lovelace@ECT\n\t11/10/00 03:09 PM\n\t\t \n\t\t To: Bob Martin/HOU/ECT@ECT\n\t\t cc: \n\t\t Subject: Compressor\n\n${WORDS}`,
    ]
    expect(forwards.map(readForwardedMessage)).toEqual([
      { name: 'Lovelace, Ada', address: null },
      { name: 'Ada Lovelace', address: 'ada@example.org' },
      { name: 'Ada Lovelace', address: 'ada@example.org' },
      { name: 'Ada Lovelace', address: 'ada@example.org' },
      { name: 'Ada Lovelace@ECT', address: null },
    ])
  })

  it('passes over those who only forwarded it before', () => {
    const inner = `-----Original Message-----\nFrom: Ada Lovelace\nSent: Monday\nTo: Bob Martin\nSubject: Compressor\n\n${WORDS}`
    const outer = `-----Original Message-----\nFrom: Bob Martin\nSent: Tuesday\nTo: Cyd\nSubject: FW: Compressor\n\nfyi\n\n${inner}`
    expect(readForwardedMessage(outer)).toEqual({ name: 'Ada Lovelace', address: null })
  })

  it('names nobody where two wrote much, where there is little, or no header', () => {
    const block = (name: string) =>
      `-----Original Message-----\nFrom: ${name}\nSent: Monday\nTo: Bob\nSubject: Compressor\n\n${WORDS}\n\n`
    expect(readForwardedMessage(block('Ada') + block('Cyd'))).toBeNull()
    expect(readForwardedMessage(block('Ada').slice(0, 140))).toBeNull()
    expect(readForwardedMessage(WORDS)).toBeNull()
    expect(readForwardedMessage('')).toBeNull()
  })
})
