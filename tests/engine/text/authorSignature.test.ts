import { describe, expect, it } from 'vitest'
import type { TextAuthor } from '../../../electron/engine/text/authorName.ts'
import { splitOwnText } from '../../../electron/engine/text/splitOwnText.ts'

const ADA: TextAuthor = { names: ['Ada Lovelace'], addresses: ['ada.lovelace@example.org'] }
const VERONIQUE: TextAuthor = { names: ['Véronique ADAM'], addresses: ['v.adam@banque.example'] }
const KONRAD: TextAuthor = { names: ['Zuse, Konrad (Einkauf)'], addresses: ['einkauf@beispiel.example'] }

/** Lines begin with `o|` where they are the author's own words, with `r|` where they are the rest. */
function expectSplit(marked: string, author: TextAuthor): void {
  const lines = marked.trim().split('\n')
  const own = splitOwnText(lines.map((line) => line.slice(2)).join('\n'), author)
    .filter((part) => part.own)
    .flatMap(({ text }) => text.split('\n'))
  const expected = lines.filter((line) => line.startsWith('o|')).map((line) => line.slice(2))
  expect(own.filter((line) => line.trim() !== '')).toEqual(expected.filter((line) => line.trim() !== ''))
}

describe('a signature is known by its author’s name', () => {
  it.each<[string, TextAuthor, string]>([
    [
      'Outlook in French, under a closing and a first name',
      VERONIQUE,
      `
o|Votre dossier est complet.
o|
o|Bien cordialement,
o|Véronique
r|
r|Véronique Adam
r|Conseillère entreprises
r|Banque Saône-Rhône
r|
r|De : Ada Lovelace <ada@example.org>
r|Envoyé : lundi 6 mars 2023 09:14
r|À : Véronique Adam
r|Objet : Dossier
r|
r|Le dossier est-il complet ?`,
    ],
    [
      'Gmail in French, right below a sentence, surname first',
      VERONIQUE,
      `
o|C’est ajouté. À jeudi.
r|
r|ADAM Véronique
r|Assistante
r|Orsène - Finance, Juridique & RH - Lyon
r|
r|Le lun. 6 mars 2023 à 09:14, Ada Lovelace <ada@example.org> a écrit :
r|
r|> Peux-tu l’ajouter ?`,
    ],
    [
      'Outlook in English, name and title on one line',
      ADA,
      `
o|The covers are in the photographs.
o|
o|Kind regards,
r|
r|Ada Lovelace | Sales Manager UK & Ireland
r|Engines - International Sales - Utrecht
r|https://engines.example`,
    ],
    [
      'Apple Mail in English, no closing, middle initial, an appeal not to print',
      ADA,
      `
o|Shipping tomorrow.
r|
r|Ada B. Lovelace
r|Analytical Engines
r|Please consider the environment before printing this e-mail.
r|
r|> On 6 Mar 2023, at 09:14, Konrad Zuse <zuse@example.org> wrote:
r|>
r|> When does it ship?`,
    ],
    [
      'Thunderbird in German, above the quotation',
      KONRAD,
      `
o|Der Vertrag ist geprüft.
o|
o|Viele Grüße
o|Konrad
r|
r|Dr. Konrad Zuse
r|Strategischer Einkauf
r|Rechenmaschinen Neukirchen
r|
r|Am 06.03.2023 um 09:14 schrieb Ada Lovelace:
r|> Ist der Vertrag geprüft?`,
    ],
    [
      'an author of whom only the address is known',
      { names: [''], addresses: ['ada.lovelace2@example.org'] },
      `
o|Approved.
r|
r|Ada Lovelace
r|Engine Room`,
    ],
  ])('in %s', (_, author, marked) => expectSplit(marked, author))
})

describe('what names its author stays own', () => {
  it.each<[string, string]>([
    [
      'in a sentence',
      `
o|The engine was designed in 1837.
o|
o|Ada Lovelace is the author of the notes on it.
o|Engine Room`,
    ],
    [
      'as the whole closing',
      `
o|The engine is ready.
o|
o|Regards,
o|Ada Lovelace`,
    ],
    [
      'in a list of those who are invited',
      `
o|Please invite these people:
o|
o|Ada Lovelace
o|Charles Babbage
o|Mary Somerville`,
    ],
    [
      'in a list under a heading',
      `
o|Attendees
o|
o|Ada Lovelace
o|Charles Babbage`,
    ],
    [
      'in the middle of a list',
      `
o|These were there.
o|
o|Charles Babbage
o|Ada Lovelace
o|Mary Somerville`,
    ],
    [
      'in minutes that say what each has to do',
      `
o|Next steps.
o|
o|Ada Lovelace - Write the manager's report
o|Charles Babbage - Order the brass
o|Mary Somerville - Book the room`,
    ],
    [
      'in minutes, with what she said',
      `
o|Minutes of the meeting.
o|
o|Ada Lovelace
o|The cards for the second test have been punched and are in the cupboard of the engine room.
o|Charles Babbage
o|The mill will be ready on Tuesday.`,
    ],
    [
      'on a form',
      `
o|Name:
o|Ada Lovelace
o|Office:
o|Engine Room`,
    ],
  ])('%s', (_, marked) => expectSplit(marked, ADA))

  it('of somebody else, too, where nothing else tells a signature', () => {
    expectSplit('o|Two more are coming.\no|\no|Konrad Zuse\no|Engine Room', ADA)
  })

  it('with a first name only, which is no full name', () => {
    expectSplit('o|The room is booked.\no|\no|Ada\no|Engine Room', { names: ['Ada'], addresses: ['info@example.org'] })
  })
})
