import { FIRST_DAY, addDays, workingMoment } from '../calendar.ts'
import { signatureOf } from '../mail/courtesy.ts'
import type { Post } from '../mail/post.ts'
import { personOf } from '../people/person.ts'
import { SERVICES } from '../people/services.ts'
import type { Random } from '../random.ts'
import { messageId } from './perform.ts'

/** A topic that another department asks about and gets no answer on: one of their colleagues knows, but they write to a mailbox. */
export const UNANSWERED = {
  topic: 'sap-migration',
  /** What they call it. */
  phrase: 'SAP migration',
  department: 'IS',
  questions: [
    [
      'anke.schroder',
      'SAP migration and open quotations',
      'What happens to the quotations that are open on the day of the SAP migration? I have eleven of them in Bavaria, and two run until Christmas.',
    ],
    [
      'oliver.whitfield',
      'SAP migration: prices in sterling',
      'Will the price list in sterling still be there after the SAP migration? Dublin asks for the spring prices, and I do not want to send them numbers that change in a week.',
    ],
    [
      'matteo.conti',
      'Credit limits and the SAP migration',
      'Who can tell me whether the credit limits of the Italian installers are carried over in the SAP migration? The old ones were agreed with the insurer one by one.',
    ],
    [
      'lars.nygaard',
      'Customer numbers after the SAP migration',
      'Do our partners in Norway keep their numbers after the SAP migration? They print them on every order form, so I need to warn them early.',
    ],
    [
      'elena.petrova',
      'SAP migration: letters of credit',
      'How are letters of credit booked after the SAP migration? The bank in Porto wants to know which reference it will find on our papers.',
    ],
    [
      'beatriz.navarro',
      'SAP migration, contract texts',
      'Are the texts of our framework contracts part of the SAP migration, or shall we keep them ourselves? There are about sixty, some of them with hand-written changes.',
    ],
    [
      'anke.schroder',
      'SAP migration: still about open quotations',
      'Could somebody please tell me who deals with quotations in the SAP migration? I asked in autumn, and Munich is asking me again.',
    ],
  ],
} as const

const CLOSINGS = ['Best regards,', 'Kind regards,', 'Thanks,']
const BEGIN = addDays(FIRST_DAY, 250)
const WEEKS_BETWEEN = 5

/** Sends the questions to the mailbox of IT Support, some weeks apart; nobody answers. */
export function sendUnanswered(post: Post, random: Random): void {
  for (const [index, [id, subject, question]] of UNANSWERED.questions.entries()) {
    const author = personOf(id)
    const date = workingMoment(random, addDays(BEGIN, 7 * WEEKS_BETWEEN * index + random.int(0, 4)))
    post.send({
      id: messageId(author, date, random),
      date,
      from: author,
      sender: null,
      to: [SERVICES.support],
      cc: [],
      subject,
      language: 'en',
      own: ['Hello,', question, `${random.pick(CLOSINGS)}\n${author.given}`].join('\n\n'),
      signature: signatureOf(author, 0, random),
      parent: null,
      forward: false,
      attachment: null,
      nature: 'conversation',
      topic: UNANSWERED.topic,
    })
  }
}
