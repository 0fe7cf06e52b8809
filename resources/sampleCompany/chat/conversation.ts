import { LAST_DAY } from '../calendar.ts'
import { fill } from '../fill.ts'
import { isPresent, type SamplePerson } from '../people/person.ts'
import type { Case } from '../play.ts'
import type { Random } from '../random.ts'
import { allSlots, castOf, type Performance } from '../stage/perform.ts'

export interface ChatMessage {
  readonly channel: string
  readonly author: SamplePerson
  /** Milliseconds; the export adds microseconds to tell messages of one instant apart. */
  readonly date: number
  readonly text: string
  /** The message that opened the thread, where this is an answer in one. */
  readonly root: ChatMessage | null
  readonly topic: string | null
}

/** Plays a conversation in a channel: minutes between the messages, in a thread or one below the other. */
export function chat(
  performance: Performance,
  channel: string,
  threaded: boolean,
  random: Random,
): readonly ChatMessage[] {
  const { play, cast, start, topic } = performance
  const mentions = Object.entries(cast).map(([role, person]) => [`@${role}`, `<@${slackId(person)}>`])
  const slots: Case = { ...allSlots(performance, random), ...(Object.fromEntries(mentions) as Case) }
  const messages: ChatMessage[] = []
  let date = start
  for (const turn of play.turns) {
    const author = castOf(cast, turn.role)
    if (messages.length > 0)
      date += Math.round(Math.min(240, random.logNormal(4, 1)) * 60_000) + random.int(800, 40_000)
    if (date > LAST_DAY || !isPresent(author, date)) break
    const paragraphs = turn.paragraphs.map((paragraph) => fill(paragraph, slots, random)).filter((text) => text !== '')
    const root = threaded ? (messages[0] ?? null) : null
    messages.push({ channel, author, date, text: paragraphs.join('\n'), root, topic })
  }
  return messages
}

/** Slack's own form of an account id, made from the person's. */
export function slackId(person: SamplePerson): string {
  let hash = 2_166_136_261
  for (const character of person.id) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619) >>> 0
  return `U0${hash.toString(36).toUpperCase().padStart(7, '0')}`
}
