import { afterWorkingMinutes, isWorkingDay } from '../calendar.ts'
import { dress, signatureOf } from '../mail/courtesy.ts'
import { recipients, type Letter } from '../mail/letter.ts'
import type { Post } from '../mail/post.ts'
import type { Collaborations } from '../people/collaborations.ts'
import { isPresent, personOf, type SamplePerson } from '../people/person.ts'
import type { Random } from '../random.ts'
import { messageId, prefixedSubject } from './perform.ts'

/** Those who pass on, quote or comment without knowing: one person and one topic for each kind. */
export const FORWARDER = { id: 'sylvie.armand', topic: 'customs' } as const
export const QUOTER = { id: 'helene.dubreuil', topic: 'supplier-claims' } as const
export const HOG = { id: 'ricardo.mendes', topic: 'distributors' } as const

const FORWARD_NOTES = {
  fr: ['Pour info.', 'À classer dans ton dossier.', 'Je te laisse lire ci-dessous.', ''],
  en: ['FYI.', 'See below.', 'For your file.', ''],
}
const THANKS = {
  fr: ['Bien reçu, merci.', "C'est classé, merci.", 'Merci beaucoup !', 'Bien noté.'],
  en: ['Received, thank you.', 'Filed, thanks.', 'Thanks!', 'Noted.'],
}
const INTERJECTIONS = {
  fr: ['Du nouveau ?', '+1', 'Intéressé aussi, tenez-moi au courant.', 'On en est où ?', 'Je suis le fil.'],
  en: [
    'Any news?',
    '+1',
    'Following this one.',
    'Same question here, keep me posted please.',
    'Where do we stand?',
    'Bump.',
  ],
}

/** Adds to finished threads what the forwarder, the quoter and the thread hog would have written. */
export function sendPlants(threads: readonly Letter[], plan: Collaborations, post: Post, random: Random): void {
  for (const letter of threads) {
    if (letter.topic === FORWARDER.topic && letter.parent !== null && random.chance(0.45))
      forward(letter, plan, post, random)
    if (letter.topic === QUOTER.topic && letter.parent !== null && random.chance(0.5)) {
      reply(letter, personOf(QUOTER.id), random.pick(THANKS[letter.language]), post, random)
    }
    if (letter.topic === HOG.topic) {
      const remarks = random
        .shuffle(INTERJECTIONS[letter.language])
        .slice(0, random.int(0, letter.parent === null ? 2 : 1))
      for (const remark of remarks) reply(letter, personOf(HOG.id), remark, post, random)
    }
  }
}

function forward(letter: Letter, plan: Collaborations, post: Post, random: Random): void {
  const forwarder = personOf(FORWARDER.id)
  if (letter.from === forwarder) return
  const known = recipients(letter)
  const readers = plan
    .partners(forwarder.id)
    .map((id) => personOf(id))
    .filter((person) => !known.includes(person) && person !== letter.from && isPresent(person, letter.date))
  if (readers.length === 0) return
  add(letter, forwarder, random.pick(FORWARD_NOTES[letter.language]), [random.pick(readers)], true, post, random)
}

function reply(letter: Letter, author: SamplePerson, text: string, post: Post, random: Random): void {
  if (letter.from !== author) add(letter, author, text, [letter.from], false, post, random)
}

function add(
  letter: Letter,
  author: SamplePerson,
  text: string,
  to: readonly SamplePerson[],
  forwardIt: boolean,
  post: Post,
  random: Random,
): void {
  let date = afterWorkingMinutes(letter.date, random.int(8, 400)) + random.int(0, 59) * 1000
  while (!isWorkingDay(date)) date += 864e5
  const bare = letter.subject.replace(/^(RE|Re|TR|FW|Fwd): /, '')
  post.send({
    id: messageId(author, date, random),
    date,
    from: author,
    sender: null,
    to,
    cc: [],
    subject: prefixedSubject(bare, author, forwardIt),
    language: letter.language,
    own: text === '' ? '' : dress(text, author, to, letter.language, 2, random),
    signature: signatureOf(author, 1, random),
    parent: letter,
    forward: forwardIt,
    attachment: null,
    nature: 'conversation',
    topic: letter.topic,
  })
}
