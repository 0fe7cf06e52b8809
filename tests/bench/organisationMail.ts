import { createRandom, type Random } from '../../electron/engine/network/random.ts'
import type { MailMessage } from './mailSample.ts'

interface OrganisationSize {
  readonly people: number
  readonly ties: number
  readonly departments: number
  readonly seed: number
}

export interface OrganisationMail {
  readonly messages: readonly MailMessage[]
  /** name, email, department */
  readonly directory: string
  /** Pairs who wrote to each other. */
  readonly ties: number
  readonly subjects: readonly string[]
}

const LARGEST_GROUP = 8
/** Share of the groups that are of one department. */
const INSIDE = 0.5
/** Some people are in far more groups than others. */
const SKEW = 1.7
const FIRST_DAY = Date.UTC(2026, 0, 5, 8)
/** What each department works on, and how many of these one person does. */
const TOPICS = 30
const OWN_TOPICS = 2
/** Mail is not all words of substance: so many in a hundred words are of these. */
const FUNCTION_WORDS = ['the', 'of', 'with', 'about', 'for', 'our', 'and', 'this']
const FUNCTION_SHARE = 0.4
/** Within a quarter one message each way makes a tie. */
const DAYS = 85
const DAY = 86_400_000

/**
 * A quarter's mail of a made organisation: people meet in groups of two to eight, in which each writes to all the others once, until so
 * many pairs have written to each other; each group about a topic of its first member's department, a phrase of two made words. The same size
 * and seed give the same bytes.
 */
export function organisationMail({ people, ties: wanted, departments, seed }: OrganisationSize): OrganisationMail {
  const random = createRandom(seed)
  const vocabulary = Array.from({ length: departments }, () => Array.from({ length: 60 }, () => madeWord(random)))
  const topics = vocabulary.map((own) =>
    Array.from({ length: TOPICS }, () => `${draw(random, own)} ${draw(random, own)}`),
  )
  const common = Array.from({ length: 400 }, () => madeWord(random))
  const ties = new Set<number>()
  const messages: MailMessage[] = []
  const subjects: string[] = []
  while (ties.size < wanted) {
    const group = drawGroup(random, people, departments)
    const first = group[0] ?? 0
    const own = vocabulary[first % departments] ?? common
    const topic = topics[first % departments]?.[(first + random.below(OWN_TOPICS)) % TOPICS] ?? ''
    const words = (count: number) =>
      Array.from({ length: count }, () => draw(random, wordsOf(random, own, common))).join(' ')
    const subject = `${topic} ${words(2)}`
    subjects.push(subject)
    const began = FIRST_DAY + random.below(DAYS * 24) * (DAY / 24)
    for (const [place, from] of group.entries()) {
      const to = group.filter((other) => other !== from)
      for (const other of to) ties.add(Math.min(from, other) * people + Math.max(from, other))
      messages.push(
        letter({
          number: messages.length,
          place,
          from,
          to,
          subject,
          date: began + place * 3_600_000,
          text: `${words(20)} the ${topic} ${words(20)}`,
        }),
      )
    }
  }
  const rows = Array.from(
    { length: people },
    (_, one) => `${nameOf(one)},${addressOf(one)},Department ${String(one % departments)}`,
  )
  return { messages, subjects, ties: ties.size, directory: ['name,email,department', ...rows, ''].join('\n') }
}

function wordsOf(random: Random, own: readonly string[], common: readonly string[]): readonly string[] {
  if (random.fraction() < FUNCTION_SHARE) return FUNCTION_WORDS
  return random.fraction() < 0.3 ? own : common
}

function drawGroup(random: Random, people: number, departments: number): number[] {
  const first = Math.floor(people * random.fraction() ** SKEW)
  const size = 2 + random.below(LARGEST_GROUP - 1)
  const inside = random.fraction() < INSIDE
  const group = new Set([first])
  while (group.size < size) {
    const any = random.below(people)
    const colleague = (first % departments) + departments * random.below(Math.floor(people / departments))
    group.add(inside ? colleague : any)
  }
  return [...group]
}

interface Letter {
  readonly number: number
  /** In its conversation; each answers the one before it. */
  readonly place: number
  readonly from: number
  readonly to: readonly number[]
  readonly subject: string
  readonly date: number
  readonly text: string
}

function letter({ number, place, from, to, subject, date, text }: Letter): MailMessage {
  const lines = [
    `From bench@example.org ${new Date(date).toUTCString()}`,
    `Message-ID: <${String(number)}@example.org>`,
    ...(place === 0 ? [] : [`In-Reply-To: <${String(number - 1)}@example.org>`]),
    `Date: ${new Date(date).toUTCString()}`,
    `From: ${nameOf(from)} <${addressOf(from)}>`,
    `To: ${to.map((one) => `${nameOf(one)} <${addressOf(one)}>`).join(',\n ')}`,
    `Subject: ${place === 0 ? '' : 'Re: '}${subject}`,
    '',
    `${text}.`,
    '',
    '',
  ]
  return Buffer.from(lines.join('\n'))
}

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo', 'ka', 'le']

function madeWord(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => draw(random, SYLLABLES)).join('')
}

/** Each number another name, of two words. */
function nameOf(one: number): string {
  const spelt = (value: number) => {
    const parts = [value, value >> 4, value >> 8].map((part) => SYLLABLES[part & 15] ?? '')
    const word = parts.join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  return `${spelt(one & 4095)} ${spelt((one * 2_654_435) & 4095)}${spelt(one >> 12).toLowerCase()}`
}

function addressOf(one: number): string {
  return `p${String(one)}@example.org`
}

function draw<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[random.below(values.length)]
  if (value === undefined) throw new RangeError('nothing to draw from')
  return value
}
