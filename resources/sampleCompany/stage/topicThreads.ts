import { drawDay, FIRST_DAY, LAST_DAY, workingMoment } from '../calendar.ts'
import { TOPICS } from '../content/topics.ts'
import type { Letter } from '../mail/letter.ts'
import type { Post } from '../mail/post.ts'
import { bridgesSilo, DISCREET, type Collaborations } from '../people/collaborations.ts'
import { DEPARTMENTS, type DepartmentCode } from '../people/departments.ts'
import { isPresent, personOf, type SamplePerson } from '../people/person.ts'
import { askingMembers, outwardMembers } from '../people/spokespeople.ts'
import type { Case, Play } from '../play.ts'
import type { Random } from '../random.ts'
import type { Topic } from '../topic.ts'
import { perform, type Cast } from './perform.ts'

/** People who turn up again and again on one topic without knowing it (see truth.ts). */
export const PROLIFIC_ASKER = { id: 'julien.pasquier', topic: 'gas-tariff' } as const
export const COPIED_HEAD = { id: 'philippe.garnier', topic: 'r290' } as const
const ASSISTANT = { id: 'nadege.roussel', head: 'genevieve.leblanc' } as const

export interface Staged {
  readonly topic: Topic
  readonly play: Play
  readonly slots: Case
  readonly start: number
  readonly cast: Cast
}

/** Every play of every topic with every case, cast and dated; the same play never runs twice on the same facts. */
export function stageTopics(plan: Collaborations, random: Random, scale: number): readonly Staged[] {
  return TOPICS.flatMap((topic) => {
    const draws = random.fork(topic.id)
    return topic.plays.flatMap((play) =>
      topic.cases
        .filter(() => draws.chance(scale))
        .flatMap((slots) => {
          const start = workingMoment(draws, seasonalDay(topic, draws))
          const cast = castTopic(topic, play, start, plan, draws)
          return cast === null ? [] : [{ topic, play, slots, start, cast }]
        }),
    )
  })
}

function seasonalDay(topic: Topic, random: Random): number {
  for (;;) {
    const day = drawDay(random, firstDay(topic), lastDay(topic))
    if (!topic.months || topic.months.includes(new Date(day).getUTCMonth())) return day
  }
}

function firstDay(topic: Topic): number {
  return Math.max(FIRST_DAY, ...topic.experts.map((id) => personOf(id).joined ?? 0))
}

function lastDay(topic: Topic): number {
  const departures = topic.experts.map((id) => personOf(id).left ?? LAST_DAY)
  return Math.min(LAST_DAY, ...departures) - 14 * 86_400_000
}

/** Null where the draws find nobody suitable, which leaves the play out. */
function castTopic(topic: Topic, play: Play, start: number, plan: Collaborations, random: Random): Cast | null {
  const roles = new Set(play.turns.flatMap((turn) => [turn.role, ...turn.cc]))
  const experts = topic.experts.map((id) => personOf(id))
  const [first, second] = experts
  if (!first) return null
  const swapped = second !== undefined && !roles.has('f') && first.language === second.language && random.chance(0.35)
  const expert = swapped ? second : first
  const cast: Record<string, SamplePerson> = { e: expert }
  if (second) cast.f = swapped ? first : second
  const speaking = [...roles].flatMap((role) => cast[role] ?? [])
  for (const role of roles) {
    if (cast[role]) continue
    const askers = play.turns.find((turn) => turn.role === role)?.from ?? []
    const asker = pickAsker(
      topic,
      askers.length > 0 ? askers : topic.askers,
      [...speaking, ...Object.values(cast)],
      start,
      plan,
      random,
    )
    if (!asker) return null
    cast[role] = asker
  }
  return cast
}

function pickAsker(
  topic: Topic,
  askers: readonly string[],
  others: readonly SamplePerson[],
  start: number,
  plan: Collaborations,
  random: Random,
): SamplePerson | undefined {
  if (topic.id === PROLIFIC_ASKER.topic && random.chance(0.8)) return personOf(PROLIFIC_ASKER.id)
  const home = personOf(topic.experts[0] ?? '').department
  const pool = askers.flatMap((asker) => {
    if (!(asker in DEPARTMENTS)) return [personOf(asker)]
    return asker === home ? askingMembers(home) : outwardMembers(asker as DepartmentCode)
  })
  const named = askers.every((asker) => !(asker in DEPARTMENTS))
  const possible = pool.filter(
    (person) =>
      isPresent(person, start) &&
      !others.includes(person) &&
      !topic.experts.includes(person.id) &&
      (named || !DISCREET.has(person.id)) &&
      person.id !== COPIED_HEAD.id &&
      !bridgesSilo([...others, person]),
  )
  const near = possible.filter((person) => others.some((other) => plan.linked(person.id, other.id)))
  if (near.length > 0 && random.chance(0.6)) return random.pick(near)
  return possible.length > 0 ? random.pick(possible) : undefined
}

/** Posts what was staged for mail. */
export function sendTopics(
  staged: readonly Staged[],
  plan: Collaborations,
  post: Post,
  random: Random,
): readonly Letter[] {
  return staged.flatMap((scene) =>
    perform(
      {
        ...scene,
        topic: scene.topic.id,
        onlookers: onlookersOf(scene, plan, random),
        ...(scene.topic.experts.includes(ASSISTANT.head) && random.chance(0.75)
          ? { senders: { [ASSISTANT.head]: personOf(ASSISTANT.id) } }
          : {}),
      },
      post,
      random,
    ),
  )
}

function onlookersOf(scene: Staged, plan: Collaborations, random: Random): readonly SamplePerson[] {
  const people = Object.values(scene.cast)
  if (scene.topic.id === COPIED_HEAD.topic) return [personOf(COPIED_HEAD.id)]
  if (people.some((person) => DISCREET.has(person.id)) || random.chance(0.7)) return []
  const asker = scene.cast.q ?? people[0]
  if (!asker) return []
  const choices = plan
    .partners(asker.id)
    .map((id) => personOf(id))
    .filter(
      (person) => person.department === asker.department && !people.includes(person) && isPresent(person, scene.start),
    )
    .filter((person) => !DISCREET.has(person.id) && !bridgesSilo([...people, person]))
  return choices.length > 0 ? [random.pick(choices)] : []
}
