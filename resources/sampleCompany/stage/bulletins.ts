import { afterWorkingMinutes, drawDay, FIRST_DAY, LAST_DAY, workingMoment } from '../calendar.ts'
import {
  ANNOUNCEMENTS,
  MACHINE_MAIL,
  NEWSLETTER_ITEMS,
  OUT_OF_OFFICE,
  SHARED_MAILBOX_LETTERS,
  type Bulletin,
} from '../content/bulletins.ts'
import { calendarSlots, fill, monthName } from '../fill.ts'
import type { Letter, LetterNature } from '../mail/letter.ts'
import type { Post } from '../mail/post.ts'
import type { Collaborations } from '../people/collaborations.ts'
import { isPresent, MEMBERS, personOf, type SamplePerson } from '../people/person.ts'
import { SERVICES } from '../people/services.ts'
import type { Case } from '../play.ts'
import type { Random } from '../random.ts'
import { messageId } from './perform.ts'

/** Who signs the internal letter. */
export const NEWSLETTER_AUTHOR = 'solene.marchetti'
const ANNOUNCERS = ['brigitte.vidal', 'ines.carvalho', 'nils.andersson', 'delphine.weiss'] as const
const READERS = {
  supervision: ['lucile.hamon', 'deepak.iyer', 'nils.andersson'],
  gmao: ['christophe.mallet', 'olivier.grandjean', 'yanis.belkacem'],
} as const

interface Sending {
  readonly from: SamplePerson
  readonly to: readonly SamplePerson[]
  readonly date: number
  readonly nature: LetterNature
  readonly slots?: Case
  readonly parent?: Letter
}

function sendBulletin(bulletin: Bulletin, sending: Sending, post: Post, random: Random): void {
  const slots = { ...calendarSlots(random, sending.date, bulletin.language), ...sending.slots }
  post.send({
    id: messageId(sending.from, sending.date, random),
    date: sending.date,
    from: sending.from,
    sender: null,
    to: sending.to,
    cc: [],
    subject: fill(bulletin.subject, slots, random),
    language: bulletin.language,
    own: bulletin.paragraphs.map((paragraph) => fill(paragraph, slots, random)).join('\n\n'),
    signature:
      sending.from.department === null || sending.nature === 'absence'
        ? ''
        : `${sending.from.name}\n${sending.from.title}`,
    parent: sending.parent ?? null,
    forward: false,
    attachment: null,
    nature: sending.nature,
    topic: null,
  })
}

/** One letter a month, and announcements now and then, to the list of everyone. */
export function sendNewsletters(post: Post, random: Random, announcements: number): void {
  for (let month = 0; month < 18; month++) {
    const date = workingMoment(random, Date.UTC(2024, month, 24))
    const items = [random.pick(NEWSLETTER_ITEMS.slice(0, 4)), ...random.shuffle(NEWSLETTER_ITEMS.slice(4)).slice(0, 4)]
    const title = `La lettre d'Orsène, ${monthName(new Date(date), 'fr')} ${new Date(date).getUTCFullYear()}`
    const bulletin: Bulletin = { language: 'fr', subject: title, paragraphs: ['Les nouvelles du mois :', ...items] }
    const sending = { from: personOf(NEWSLETTER_AUTHOR), to: [SERVICES.everyone], date, nature: 'newsletter' as const }
    sendBulletin(bulletin, { ...sending, slots: { count: String(random.int(60, 900)) } }, post, random)
  }
  for (let count = 0; count < announcements; count++) {
    const bulletin = random.pick(ANNOUNCEMENTS)
    const from = personOf(bulletin.language === 'en' ? 'nils.andersson' : random.pick(ANNOUNCERS))
    const date = workingMoment(random, drawDay(random))
    sendBulletin(bulletin, { from, to: [SERVICES.everyone], date, nature: 'announcement' }, post, random)
  }
}

/** Alerts, work orders, tickets and the form letters of a shared mailbox. */
export function sendMachineMail(post: Post, random: Random, count: number): void {
  for (let index = 0; index < count; index++) {
    const bulletin = random.pick(MACHINE_MAIL)
    const date = workingMoment(random, drawDay(random))
    const present = MEMBERS.filter((person) => isPresent(person, date))
    const to = bulletin.from === 'support' ? [random.pick(present)] : READERS[bulletin.from].map((id) => personOf(id))
    const slots = {
      n: String(random.int(2, 9)),
      ticket: String(random.int(10_000, 99_999)),
      host: random.pick(['monitor', 'portal', 'quotes', 'api']) + '.orsene.example',
      line: random.pick(['pont roulant 2', "compresseur d'air", 'banc de test 4', 'convoyeur sud', 'presse à cintrer']),
    }
    sendBulletin(bulletin, { from: SERVICES[bulletin.from], to, date, nature: 'machine', slots }, post, random)
  }
  const advisers = ['arnaud.duval', 'patricia.lemaire', 'sabrina.keller'].map((id) => personOf(id))
  for (let index = 0; index < Math.ceil(count / 10); index++) {
    const date = workingMoment(random, drawDay(random))
    const to = [random.pick([personOf('odile.ferriere'), personOf('loic.herve')]), random.pick(advisers)]
    const slots = { ticket: String(random.int(10_000, 99_999)) }
    const sending = { from: SERVICES.sharedContracts, to, date, nature: 'machine' as const, slots }
    sendBulletin(random.pick(SHARED_MAILBOX_LETTERS), sending, post, random)
  }
}

/** Some absences, each announced to a few of those who wrote meanwhile. */
export function sendAbsences(plan: Collaborations, post: Post, random: Random, count: number): void {
  const questions = post.letters.filter(
    (letter) => letter.parent === null && letter.nature === 'conversation' && letter.cc.length > 0,
  )
  for (let index = 0; index < count && questions.length > 0; index++) {
    const letter = random.pick(questions)
    const away = letter.cc.at(-1)
    if (!away?.department || letter.date < FIRST_DAY || letter.date > LAST_DAY - 3 * 864e5) continue
    const stand = plan.partners(away.id)[0]
    if (stand === undefined) continue
    const language = away.language
    const subject = `${language === 'fr' ? 'Réponse automatique :' : 'Automatic reply:'} ${letter.subject}`
    sendBulletin(
      { language, subject: subject.replaceAll(/[{}]/g, ''), paragraphs: [random.pick(OUT_OF_OFFICE[language])] },
      {
        from: away,
        to: [letter.from],
        date: afterWorkingMinutes(letter.date, 0) + 4000,
        nature: 'absence',
        slots: { b: personOf(stand).name },
        parent: letter,
      },
      post,
      random,
    )
  }
}
