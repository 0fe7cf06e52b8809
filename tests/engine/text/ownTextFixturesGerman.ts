import type { OwnTextFixture } from './ownTextFixtures.ts'

/** Mail as German programs write it. */
export const GERMAN_FIXTURES: readonly OwnTextFixture[] = [
  {
    name: 'Gmail in German, its announcement wrapped',
    marked: `
o|Passt mir gut.
r|
r|Am Mo., 6. März 2023 um 09:14 Uhr schrieb Maria Sibylla Merian <
r|merian@beispiel.de>:
r|
r|> Passt dir Dienstag?`,
  },
  {
    name: 'Gmail in German, the name first',
    marked: `
o|Passt mir gut.
r|
r|Maria Sibylla Merian <merian@beispiel.de> schrieb am Mo., 6. März 2023, 09:14:
r|
r|> Passt dir Dienstag?`,
  },
  {
    name: 'Yahoo in German, the quotation without marks',
    marked: `
o|Die Kiste steht im Keller.
r|
r|Am Montag, 6. März 2023, 09:14:22 MEZ hat Maria Sibylla Merian <merian@beispiel.de> Folgendes geschrieben:
r|
r|Wo ist die Kiste?`,
  },
  {
    name: 'Apple Mail in German, the quotation without marks',
    marked: `
o|Im Keller.
r|
r|Am 06.03.2023 um 09:14 schrieb Maria Sibylla Merian:
r|
r|Wo ist die Kiste?`,
  },
  {
    name: 'a webmail that says "Zitat von"',
    marked: `
r|Zitat von Maria Sibylla Merian <merian@beispiel.de>:
r|
r|> Wer schließt heute ab?
o|
o|Ich.`,
  },
  {
    name: 'Outlook in German without a ruler',
    marked: `
o|Ist bestellt.
r|
r|Von: Maria Sibylla Merian <merian@beispiel.de>
r|Gesendet: Montag, 6. März 2023 09:14
r|An: Georg Ohm <ohm@beispiel.de>
r|Cc: Einkauf
r|Betreff: AW: Lupe
r|
r|Ist die Lupe bestellt?`,
  },
  {
    name: 'Lotus Notes in German',
    marked: `
o|Genehmigt.
r|
r|Von:	Maria Sibylla Merian/FFM/Beispiel
r|An:	Georg Ohm/FFM/Beispiel@Beispiel
r|Kopie:
r|Datum:	06.03.2023 09:14
r|Betreff:	Lupe
r|
r|Bitte um Genehmigung.`,
  },
  {
    name: 'Apple Mail’s forward in German',
    marked: `
o|Zur Kenntnis.
r|
r|Anfang der weitergeleiteten Nachricht:
r|
r|Von: Maria Sibylla Merian <merian@beispiel.de>
r|Betreff: Lupe
r|Datum: 6. März 2023 um 09:14:22 MEZ
r|An: Georg Ohm <ohm@beispiel.de>
r|
r|Die Lupe ist da.`,
  },
  {
    name: 'Thunderbird’s forward in German',
    marked: `
o|Zur Kenntnis.
r|
r|-------- Weitergeleitete Nachricht --------
r|Betreff: 	Lupe
r|Datum: 	Mon, 6 Mar 2023 09:14:22 +0100
r|Von: 	Maria Sibylla Merian <merian@beispiel.de>
r|An: 	Georg Ohm <ohm@beispiel.de>
r|
r|Die Lupe ist da.`,
  },
  {
    name: 'a German signature under a closing',
    marked: `
o|Sehr geehrte Frau Merian,
o|
o|die Lupe kommt am Freitag.
o|
o|Viele Grüße
o|
r|Georg Ohm
r|Leiter Werkstatt
r|Beispiel GmbH
r|Hauptstraße 5, 60311 Frankfurt
r|Durchwahl: -4217`,
  },
  {
    name: 'a legal notice in German',
    marked: `
o|Die Lupe ist da.
r|
r|Diese E-Mail enthält vertrauliche Informationen und ist nur für den genannten Empfänger bestimmt. Wenn
r|Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese
r|Nachricht. Das unbefugte Kopieren und die Weitergabe sind nicht gestattet.`,
  },
  {
    name: 'an appeal not to print, in German',
    marked: `
o|Die Lupe ist da.
r|
r|Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.`,
  },
  {
    name: 'telephones in German',
    marked: `
o|Bin unterwegs.
r|
r|Von meinem iPhone gesendet`,
  },
  {
    name: 'a telephone in German with another mail program',
    marked: `
o|Bin unterwegs.
r|
r|Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.`,
  },
  {
    name: 'the footer of a mailing list in German',
    marked: `
o|Die Sitzung beginnt um zehn.
r|
r|_______________________________________________
r|Werkstatt Mailingliste
r|Werkstatt@listen.beispiel.de
r|https://listen.beispiel.de/werkstatt`,
  },
]
