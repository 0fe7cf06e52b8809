import { drawDay, workingMoment } from '../calendar.ts'
import { CHATTER, GENERAL_CHATTER } from '../content/chatter.ts'
import { bridgesSilo, DISCREET, type Collaborations } from '../people/collaborations.ts'
import { DEPARTMENT_CODES } from '../people/departments.ts'
import { isPresent, MEMBERS, membersOf, personOf, type SamplePerson } from '../people/person.ts'
import type { Random } from '../random.ts'
import { commonLanguage, routinePlay, type WorkDesk } from '../stage/routineThreads.ts'
import type { Staged } from '../stage/topicThreads.ts'
import { channelOf, CHANNELS, hasAccount } from './channels.ts'
import { chat, type ChatMessage } from './conversation.ts'

/** Topics asked in chat, answered in a thread. */
export function chatTopics(staged: readonly Staged[], random: Random): readonly ChatMessage[] {
  return staged.flatMap((scene) => {
    const people = Object.values(scene.cast)
    if (!people.every((person) => hasAccount(person.id))) return []
    const expert = scene.cast.e ?? people[0]
    if (!expert) return []
    return chat({ ...scene, topic: scene.topic.id }, channelOf(expert), random.chance(0.85), random)
  })
}

/** The small talk of work in each channel, and the routine that people settle there rather than by mail. */
export function chatRoutine(
  plan: Collaborations,
  desk: WorkDesk,
  random: Random,
  rounds: number,
): readonly ChatMessage[] {
  const messages: ChatMessage[] = []
  for (const department of DEPARTMENT_CODES) {
    const channel = CHANNELS.find((one) => one.department === department)?.name ?? 'general'
    const members = membersOf(department).filter((person) => hasAccount(person.id) && !DISCREET.has(person.id))
    for (let round = 0; round < rounds; round++) {
      const start = workingMoment(random, drawDay(random))
      const people = gather(members, plan, start, random)
      if (people === null) continue
      const small = random.chance(0.45)
      const play = small
        ? random.pick(CHATTER[department])
        : routinePlay(people.slice(0, random.int(2, 3)), commonLanguage(people, random), random)
      const slots = small ? {} : desk.slots(department, play.language, play, random)
      messages.push(
        ...chat({ play, cast: castAs(people), start, slots, topic: null }, channel, random.chance(0.4), random),
      )
    }
  }
  for (let round = 0; round < rounds; round++) {
    const start = workingMoment(random, drawDay(random))
    const people = random
      .shuffle(MEMBERS.filter((person) => hasAccount(person.id) && isPresent(person, start)))
      .slice(0, 3)
    if (bridgesSilo(people)) continue
    messages.push(
      ...chat(
        { play: random.pick(GENERAL_CHATTER), cast: castAs(people), start, slots: {}, topic: null },
        'general',
        false,
        random,
      ),
    )
  }
  return messages
}

function gather(
  members: readonly SamplePerson[],
  plan: Collaborations,
  start: number,
  random: Random,
): readonly SamplePerson[] | null {
  const host = random.pick(members.filter((person) => isPresent(person, start)))
  const friends = plan
    .partners(host.id)
    .map((id) => personOf(id))
    .filter((person) => members.includes(person) && isPresent(person, start))
  const [b, c] = random.shuffle(friends)
  return b && c ? [host, b, c] : null
}

function castAs(people: readonly SamplePerson[]): Record<string, SamplePerson> {
  return Object.fromEntries(people.map((person, index) => ['abc'.charAt(index), person]))
}
