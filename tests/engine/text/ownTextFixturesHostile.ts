import type { OwnTextFixture } from './ownTextFixtures.ts'

/** Texts that look like what they are not. */
export const HOSTILE_FIXTURES: readonly OwnTextFixture[] = [
  {
    name: 'sentences that begin as header fields and announcements do',
    marked: `
o|From here on, the pump runs at night.
o|To be sure, ask the workshop.
o|On Monday Mary wrote: a good report.
o|Subject to approval, we start in May.
o|Sent twice, never answered.`,
  },
  {
    name: 'the same in French',
    marked: `
o|Le 12 mai, nous avons écrit au fournisseur pour dire ceci :
o|les pompes ne sont pas arrivées.
o|De plus, la facture de mars manque.
o|À vous de voir.
o|Objet trouvé en salle 3 : un parapluie.`,
  },
  {
    name: 'the same in German and Spanish',
    marked: `
o|Am 12. Mai schrieb der Lieferant, dass die Pumpen fehlen.
o|Von Mai an gilt der neue Preis.
o|El 12 de mayo escribió el proveedor que faltan las bombas.
o|De mayo a junio rige el precio nuevo.`,
  },
  {
    name: 'what somebody said, told by the author',
    marked: `
o|On 3/15 John said that we would need the following:
o|a pump, a filter, and two joints.
o|On 3/15/2023 at 10:30 John wrote in his report that these are missing:
o|the filter and one joint.`,
  },
  {
    name: 'a plan with fields of its own',
    marked: `
o|The visit:
o|
o|Date: Tuesday, October 24
o|Time: 9:30
o|From: the north gate
o|Room: 3
o|
o|Bring your badge.`,
  },
  {
    name: 'a title underlined, and rulers between the author’s sections',
    marked: `
o|Pumps
o|==========
o|All run.
o|
o|----------
o|
o|Filters
o|==========
o|Two are missing.`,
  },
  {
    name: 'a table with bars',
    marked: `
o|The stock:
o|
o|| part   | count |
o|| pump   | 3     |
o|| filter | 0     |
o|
o|Please order filters.`,
  },
  {
    name: 'a command after the prompt of a shell',
    marked: `
o|Run this in the folder of the project:
o|
o|> npm install
o|
o|and send me what it prints.`,
  },
  {
    name: 'the prompts of an interpreter',
    marked: `
o|I tried it:
o|
o|>>> import engine
o|>>> engine.turns(3)
o|3
o|
o|Three turns are right.`,
  },
  {
    name: 'one quoted line without an announcement',
    marked: `
r|> Which pump is it?
o|
o|The one in room 3.`,
  },
  {
    name: 'quoted lines under a sentence that ends in a colon, in an answer',
    marked: `
r|On 6 Mar 2023, at 09:14, Ada Lovelace <ada@example.org> wrote:
r|
r|> Which pump is it?
o|
o|The one in room 3. You also asked:
o|
r|> Who has the key?
o|
o|Pierre has it.`,
  },
  {
    name: 'an author who speaks of confidence and of printing',
    marked: `
o|Please keep this confidential until the meeting.
o|
o|Please print the plan of the park and bring the paper, the environment team needs it.
o|
o|The antivirus checked the disk and found nothing.`,
  },
  {
    name: 'a sentence about a telephone',
    marked: `
o|Sent from my desk to yours: the plans of the pump, the filter and the room.
o|Get well soon.`,
  },
  {
    name: 'how to leave a list, as an answer',
    marked: `
o|Hello Ada,
o|
o|leaving the list is easy. To unsubscribe, send a mail to the address below, and wait for the answer:
o|it takes an hour.
o|
o|Grace`,
  },
  {
    name: 'contacts that are the answer',
    marked: `
o|You can call these people about the pump:
o|
o|Mary Somerville, room 3, 01 23 45 67 89
o|Charles Babbage, room 7, 01 23 45 67 90
o|
o|They know it well.`,
  },
]
