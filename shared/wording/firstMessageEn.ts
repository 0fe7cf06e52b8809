import type { Instant } from '../model/ids.ts'
import type { IntroductionFacts, Message, MessageFacts, MessageMood, MessageWords } from './firstMessage.ts'

const DATES = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const CLOSINGS: Readonly<Record<MessageMood, string>> = {
  plain: 'Best regards,',
  warm: 'Thank you, and have a good day,',
  brief: 'Thanks,',
}

export const firstMessageEn: MessageWords = { first, introduction }

function first(facts: MessageFacts, mood: MessageMood): Message {
  return {
    subject: facts.topic === null ? 'A question' : `A question about ${facts.topic}`,
    body: letter(facts.greeted, [why(facts, mood), request(mood), gift(facts, mood)], mood, facts),
  }
}

function why({ topic, wrote, introducer }: MessageFacts, mood: MessageMood): string {
  return [reason(topic, wrote, mood), acquaintance(introducer, mood)].filter(Boolean).join(' ')
}

function reason(topic: string | null, wrote: MessageFacts['wrote'], mood: MessageMood): string {
  if (topic === null) return mood === 'brief' ? 'I have a question.' : 'I am writing to you with a question.'
  if (mood === 'brief') {
    return wrote === null
      ? `I have a question about “${topic}”.`
      : `I read ${quotation(wrote)} and have a question about “${topic}”.`
  }
  const interest = `I am looking into “${topic}”`
  if (wrote === null) return `${interest} and believe that you know about it.`
  return mood === 'warm'
    ? `${interest}, and ${quotation(wrote)} made me want to write to you.`
    : `${interest} and read ${quotation(wrote)}.`
}

function quotation({ kind, subject, date }: NonNullable<MessageFacts['wrote']>): string {
  const what = kind === 'document' ? 'your document' : 'your message'
  return `${what}${subject === '' ? '' : ` “${subject}”`}${date === null ? '' : ` of ${day(date)}`}`
}

function day(date: Instant): string {
  return DATES.format(date)
}

function acquaintance(introducer: string | null, mood: MessageMood): string {
  if (introducer === null) return ''
  if (mood === 'brief') return `I am in touch with ${introducer}, as you are.`
  return `I am often in touch with ${introducer}, as you are; do ask them who I am.`
}

function request(mood: MessageMood): string {
  if (mood === 'brief') return 'Could you spare a quarter of an hour in the next few days?'
  return mood === 'warm'
    ? 'Would you talk it over with me for a quarter of an hour, whenever it suits you? A coffee would be as good as a call.'
    : 'Could you spare a quarter of an hour to talk about it? If you would rather answer in writing, I will send you two or three precise questions.'
}

function gift({ offers }: MessageFacts, mood: MessageMood): string {
  if (offers.length > 0) {
    const topics = offers
      .slice(0, 2)
      .map((topic) => `“${topic}”`)
      .join(' and ')
    return mood === 'brief'
      ? `In return, I can help you with ${topics}.`
      : `In return, I know ${topics} well. You asked about that, and I will gladly help.`
  }
  return mood === 'brief'
    ? 'I will write up your answers, with credit to you.'
    : 'I will write up your answers, with credit to you, so that nobody has to ask you the same again.'
}

function introduction(facts: IntroductionFacts, mood: MessageMood): Message {
  const { greeted, wanted, topic, through } = facts
  const on = topic === null ? '' : ` about “${topic}”`
  const known = through === null ? '' : ` You are in touch with ${through}, who can bring us closer.`
  const ask =
    mood === 'brief'
      ? 'Could you introduce us?'
      : 'Could you introduce us, or tell me if it is not a good idea? A line to both of us would do.'
  return {
    subject: `An introduction to ${wanted}`,
    body: letter(greeted, [`I would like to reach ${wanted}${on}.${known}`, ask], mood, facts),
  }
}

function letter(
  greeted: string,
  paragraphs: readonly string[],
  mood: MessageMood,
  { signed, department }: Pick<MessageFacts, 'signed' | 'department'>,
): string {
  const signature = [CLOSINGS[mood], signed, ...(department === null ? [] : [department])].join('\n')
  return [greeted === '' ? 'Hello,' : `Hello ${greeted},`, ...paragraphs, signature].join('\n\n')
}
