import type { Instant } from '../model/ids.ts'
import type { IntroductionFacts, Message, MessageFacts, MessageMood, MessageWords } from './firstMessage.ts'

const DATES = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const CLOSINGS: Readonly<Record<MessageMood, string>> = {
  plain: 'Bien cordialement,',
  warm: 'Merci d’avance, et bonne journée,',
  brief: 'Merci d’avance,',
}

/** French, with `vous`, and without a word that would have to know whether somebody is a man or a woman. */
export const firstMessageFr: MessageWords = { first, introduction }

function first(facts: MessageFacts, mood: MessageMood): Message {
  return {
    subject: facts.topic === null ? 'Une question' : `Question : ${facts.topic}`,
    body: letter(facts.greeted, [why(facts, mood), request(mood), gift(facts, mood)], mood, facts),
  }
}

function why({ topic, wrote, introducer }: MessageFacts, mood: MessageMood): string {
  return [reason(topic, wrote, mood), acquaintance(introducer, mood)].filter(Boolean).join(' ')
}

function reason(topic: string | null, wrote: MessageFacts['wrote'], mood: MessageMood): string {
  if (topic === null)
    return mood === 'brief' ? 'J’aurais une question.' : 'Je me permets de vous écrire pour une question.'
  if (mood === 'brief') {
    return wrote === null
      ? `J’aurais une question sur « ${topic} ».`
      : `J’ai lu ${quotation(wrote)} et j’aurais une question sur « ${topic} ».`
  }
  const interest = `Je m’intéresse à « ${topic} »`
  if (wrote === null) return `${interest} et je crois que vous vous y connaissez.`
  return mood === 'warm'
    ? `${interest}, et ${quotation(wrote)} m’a donné envie de vous écrire.`
    : `${interest} et j’ai lu ${quotation(wrote)}.`
}

function quotation({ kind, subject, date }: NonNullable<MessageFacts['wrote']>): string {
  const what = kind === 'document' ? 'votre document' : 'votre message'
  return `${what}${subject === '' ? '' : ` « ${subject} »`}${date === null ? '' : ` du ${day(date)}`}`
}

/** The first of a month is `1er`. */
function day(date: Instant): string {
  return DATES.format(date).replace(/^1 /, '1er ')
}

function acquaintance(introducer: string | null, mood: MessageMood): string {
  if (introducer === null) return ''
  if (mood === 'brief') return `J’échange avec ${introducer}, comme vous.`
  return `J’échange régulièrement avec ${introducer}, comme vous ; n’hésitez pas à lui demander qui je suis.`
}

function request(mood: MessageMood): string {
  if (mood === 'brief') return 'Auriez-vous un quart d’heure dans les jours qui viennent ?'
  return mood === 'warm'
    ? 'Accepteriez-vous d’en parler un quart d’heure, au moment qui vous arrange ? Un café me conviendrait aussi bien qu’un appel.'
    : 'Auriez-vous un quart d’heure pour en parler ? Si vous préférez répondre par écrit, je vous enverrai deux ou trois questions précises.'
}

function gift({ offers }: MessageFacts, mood: MessageMood): string {
  if (offers.length > 0) {
    const topics = offers
      .slice(0, 2)
      .map((topic) => `« ${topic} »`)
      .join(' et ')
    return mood === 'brief'
      ? `De mon côté, je peux vous aider sur ${topics}.`
      : `De mon côté, je connais bien ${topics}. Vous avez posé des questions là-dessus : je vous aiderai volontiers.`
  }
  return mood === 'brief'
    ? 'Je mettrai vos réponses par écrit, en vous citant.'
    : 'Je mettrai vos réponses par écrit, en vous citant : on n’aura pas à vous reposer les mêmes questions.'
}

function introduction(facts: IntroductionFacts, mood: MessageMood): Message {
  const { greeted, wanted, topic, through } = facts
  const on = topic === null ? '' : ` au sujet de « ${topic} »`
  const known = through === null ? '' : ` Vous échangez avec ${through}, qui peut nous en rapprocher.`
  const ask =
    mood === 'brief'
      ? 'Pourriez-vous nous mettre en relation ?'
      : 'Pourriez-vous nous mettre en relation, ou me dire si l’idée n’est pas bonne ? Un court message adressé à nous deux suffirait.'
  return {
    subject: `Mise en relation avec ${wanted}`,
    body: letter(greeted, [`Je cherche à joindre ${wanted}${on}.${known}`, ask], mood, facts),
  }
}

function letter(
  greeted: string,
  paragraphs: readonly string[],
  mood: MessageMood,
  { signed, department }: Pick<MessageFacts, 'signed' | 'department'>,
): string {
  const signature = [CLOSINGS[mood], signed, ...(department === null ? [] : [department])].join('\n')
  return [greeted === '' ? 'Bonjour,' : `Bonjour ${greeted},`, ...paragraphs, signature].join('\n\n')
}
