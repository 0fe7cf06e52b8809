import { afterWorkingMinutes, LAST_DAY } from '../calendar.ts'
import { calendarSlots, capitalised, fill, localNumbers } from '../fill.ts'
import { dress, signatureOf } from '../mail/courtesy.ts'
import type { Letter } from '../mail/letter.ts'
import type { Post } from '../mail/post.ts'
import { COMPANY } from '../people/departments.ts'
import { crossesSlowBorder } from '../people/collaborations.ts'
import { isPresent, type SamplePerson } from '../people/person.ts'
import type { Case, Play, Turn } from '../play.ts'
import type { Random } from '../random.ts'

/** Who plays each role. */
export type Cast = Readonly<Record<string, SamplePerson>>

export interface Performance {
  readonly play: Play
  readonly cast: Cast
  readonly start: number
  readonly slots: Case
  readonly topic: string | null
  /** In copy from the first message. */
  readonly onlookers?: readonly SamplePerson[]
  /** Who puts in the post what someone else has written: author's id -> assistant. */
  readonly senders?: Readonly<Record<string, SamplePerson>>
}

const WORKING_DAY = 650

/** Slots of a performance: the case, the calendar, the first names, and each of them with a capital. */
export function allSlots(performance: Pick<Performance, 'cast' | 'slots' | 'start' | 'play'>, random: Random): Case {
  const names = Object.entries(performance.cast).map(([role, person]) => [role, person.given])
  const slots: Record<string, string> = {
    ...calendarSlots(random, performance.start, performance.play.language),
    ...(Object.fromEntries(names) as Case),
    ...localNumbers(performance.slots, performance.play.language),
  }
  for (const [name, value] of Object.entries(slots)) {
    slots[capitalised(name)] ??= capitalised(value)
  }
  return slots
}

/** Plays a conversation by mail and posts its letters; stops where someone has left or the period ends. */
export function perform(performance: Performance, post: Post, random: Random): readonly Letter[] {
  const { play, cast } = performance
  const slots = allSlots(performance, random)
  const subject = capitalised(fill(play.subject, slots, random))
  const letters: Letter[] = []
  for (const [index, turn] of play.turns.entries()) {
    const author = castOf(cast, turn.role)
    const previous = letters.at(-1) ?? null
    const date = previous === null ? performance.start : answerTime(previous, author, turn, random)
    if (date > LAST_DAY || !isPresent(author, date)) break
    const addressed = address(performance, turn, previous, author, random)
    const text = turn.paragraphs
      .map((paragraph) => capitalised(fill(paragraph, slots, random)))
      .filter((part) => part !== '')
    const letter: Letter = {
      id: messageId(author, date, random),
      date,
      from: author,
      sender: performance.senders?.[author.id] ?? null,
      ...addressed,
      subject: previous === null ? subject : prefixedSubject(subject, author, turn.forwardTo !== null),
      language: play.language,
      own: dress(text.join('\n\n'), author, addressed.to, play.language, index, random),
      signature: signatureOf(author, index, random),
      parent: previous,
      forward: turn.forwardTo !== null,
      attachment: turn.file,
      nature: 'conversation',
      topic: performance.topic,
    }
    letters.push(post.send(letter))
  }
  return letters
}

export function castOf(cast: Cast, role: string): SamplePerson {
  const person = cast[role]
  if (!person) throw new Error(`nobody plays ${role}`)
  return person
}

export function prefixedSubject(subject: string, author: SamplePerson, forward: boolean): string {
  const french = author.language === 'fr'
  if (forward) return author.client === 'outlook' ? `${french ? 'TR' : 'FW'}: ${subject}` : `Fwd: ${subject}`
  return `${author.client === 'outlook' ? 'RE' : 'Re'}: ${subject}`
}

function address(
  performance: Performance,
  turn: Turn,
  previous: Letter | null,
  author: SamplePerson,
  random: Random,
): { to: SamplePerson[]; cc: SamplePerson[] } {
  const { cast, play } = performance
  if (turn.forwardTo !== null) return { to: [castOf(cast, turn.forwardTo)], cc: [] }
  const named = turn.cc.map((role) => castOf(cast, role))
  if (previous === null) {
    const speakers = unique(play.turns.map((other) => castOf(cast, other.role)).filter((person) => person !== author))
    const direct = speakers.length > 1 && random.chance(0.5) ? speakers : speakers.slice(0, 1)
    const copied = [...speakers, ...named, ...(performance.onlookers ?? [])]
    return { to: direct, cc: without(copied, [author, ...direct]) }
  }
  const continued = previous.from === author
  const to = continued ? [...previous.to] : [previous.from]
  const others = [...previous.to, ...previous.cc, ...named]
  return { to, cc: without(others, [author, ...to]) }
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
const without = <T>(list: readonly T[], refused: readonly T[]): T[] =>
  unique(list).filter((one) => !refused.includes(one))

/** Half of the answers come within the hour inside a department, later across, days later at the slow border. */
function answerTime(previous: Letter, author: SamplePerson, turn: Pick<Turn, 'days'>, random: Random): number {
  const other = previous.from
  const across = other.department !== author.department
  let minutes = Math.max(2, random.logNormal(across ? 95 : 42, 1.2))
  if (crossesSlowBorder(author, other)) minutes = random.logNormal(2.3 * WORKING_DAY, 0.35)
  if (turn.days > 0) minutes += turn.days * WORKING_DAY
  return afterWorkingMinutes(previous.date, Math.round(minutes)) + random.int(0, 59) * 1000
}

/** As each mail program makes them. */
export function messageId(author: SamplePerson, date: number, random: Random): string {
  const domain = author.addresses[0]?.split('@')[1] ?? COMPANY.domain
  if (author.client === 'outlook') return `PR3P${random.hex(24).toUpperCase()}@PR3P193MB.prod.${domain}`
  if (author.client === 'gmail') return `CA+${random.hex(12)}=${random.hex(20)}@mail.${domain}`
  if (author.client === 'apple')
    return `${random.hex(8)}-${random.hex(4)}-${random.hex(4)}-${random.hex(12)}@${domain}`.toUpperCase()
  return `${random.hex(8)}.${(date / 1000).toString(16)}@${domain}`
}
