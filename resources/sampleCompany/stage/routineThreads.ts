import { FIRST_DAY, drawDay, LAST_DAY, workingMoment } from '../calendar.ts'
import { OUTSIDE } from '../content/outside.ts'
import { ROUTINE_ACROSS } from '../content/routineAcross.ts'
import { ROUTINE_ENGLISH } from '../content/routineEnglish.ts'
import { ROUTINE_FRENCH } from '../content/routineFrench.ts'
import { ROUTINE_OWN } from '../content/routineOwn.ts'
import { SOCIAL } from '../content/social.ts'
import { NAMES, WORK_OBJECTS } from '../content/workObjects.ts'
import type { Post } from '../mail/post.ts'
import { quarterOf } from '../mail/post.ts'
import { bridgesSilo, DISCREET, type Collaborations } from '../people/collaborations.ts'
import { DEPARTMENT_CODES, type DepartmentCode } from '../people/departments.ts'
import { isPresent, membersOf, personOf, type SamplePerson } from '../people/person.ts'
import type { Case, Play, SampleLanguage } from '../play.ts'
import type { Random } from '../random.ts'
import { perform } from './perform.ts'

/** What a department handles, drawn for one conversation; never twice the same for the same play while choices last. */
export class WorkDesk {
  readonly #used = new Set<string>()

  slots(department: DepartmentCode, language: SampleLanguage, play: Play, random: Random): Case {
    const objects = WORK_OBJECTS[department][language]
    let slots: Record<string, string> = {}
    for (let attempt = 0; attempt < 12; attempt++) {
      slots = {
        ...namesAndNumbers(random),
        doc: random.pick(objects.docs),
        task: random.pick(objects.tasks),
        meeting: random.pick(objects.meetings),
      }
      const key = [department, play.subject, slots.doc, slots.task, slots.customer, slots.town].join('|')
      if (this.#used.has(key)) continue
      this.#used.add(key)
      break
    }
    return slots
  }
}

function namesAndNumbers(random: Random): Case {
  return {
    n: String(random.int(3, 9)),
    qty: String(random.int(31, 96)),
    ref: String(random.int(2400, 9899)),
    machine: random.pick(NAMES.machine),
    customer: random.pick(NAMES.customer),
    supplier: random.pick(NAMES.supplier),
    town: random.pick(NAMES.town),
  }
}

const rolesOf = (play: Play): number => new Set(play.turns.map((turn) => turn.role)).size

/** A play of everyday work for these people: of their department, or for two departments, or for anyone. */
export function routinePlay(people: readonly SamplePerson[], language: SampleLanguage, random: Random): Play {
  const [first] = people
  const home = first?.department ?? 'RD'
  const across = people.some((person) => person.department !== home)
  const fits = (play: Play) => play.language === language && rolesOf(play) === people.length
  const general = (language === 'fr' ? ROUTINE_FRENCH : ROUTINE_ENGLISH).filter(fits)
  const special = (across ? ROUTINE_ACROSS : ROUTINE_OWN[home]).filter(fits)
  return random.pick(special.length > 0 && random.chance(across ? 0.85 : 0.55) ? special : general)
}

/** The language that people write to one another in. */
export function commonLanguage(people: readonly SamplePerson[], random: Random): SampleLanguage {
  const english = people.filter((person) => person.language === 'en').length
  if (english === 0) return 'fr'
  return english === people.length || random.chance(0.65) ? 'en' : 'fr'
}

/** Day-to-day mail, until in each quarter every two collaborators have written to one another. */
export function sendRoutine(plan: Collaborations, post: Post, desk: WorkDesk, random: Random, scale: number): void {
  const pairs = random.shuffle(plan.pairs()).filter(() => scale >= 1 || random.chance(Math.sqrt(scale)))
  for (let quarter = quarterOf(FIRST_DAY); quarter <= quarterOf(LAST_DAY - 864e5); quarter++) {
    for (const [a, b] of pairs) {
      const balanced = post.exchanged(a, b, quarter) > 0 && post.exchanged(b, a, quarter) > 0
      if (!balanced) sendRoutineThread(personOf(a), personOf(b), quarter, { plan, post, desk, random })
    }
  }
}

interface Desk {
  readonly plan: Collaborations
  readonly post: Post
  readonly desk: WorkDesk
  readonly random: Random
}

function sendRoutineThread(one: SamplePerson, other: SamplePerson, quarter: number, office: Desk): void {
  const { plan, post, random } = office
  const opening = Date.UTC(1970, quarter * 3, 1)
  const closing = Math.min(Date.UTC(1970, quarter * 3 + 3, 1) - 20 * 864e5, LAST_DAY - 10 * 864e5)
  const start = workingMoment(random, drawDay(random, Math.max(FIRST_DAY, opening), closing))
  if (!isPresent(one, start) || !isPresent(other, start)) return
  const thirds = plan
    .partners(one.id)
    .filter((id) => plan.linked(id, other.id))
    .map((id) => personOf(id))
    .filter((person) => isPresent(person, start) && !bridgesSilo([one, other, person]))
  const needy = thirds.filter((person) => post.exchanged(person.id, one.id, quarter) === 0)
  const third =
    needy.length > 0 ? random.pick(needy) : thirds.length > 0 && random.chance(0.3) ? random.pick(thirds) : null
  const people = random.shuffle(third === null ? [one, other] : [one, other, third])
  const language = commonLanguage(people, random)
  const play = routinePlay(people, language, random)
  const [a, b, c] = people
  if (!a || !b) return
  const slots = office.desk.slots(a.department ?? 'RD', language, play, random)
  perform({ play, cast: { a, b, ...(c ? { c } : {}) }, start, slots, topic: null }, post, random)
}

/** Lunch, parking, lost umbrellas: to a handful of people of the same site. */
export function sendSocial(plan: Collaborations, post: Post, random: Random, threads: number): void {
  for (let count = 0; count < threads; count++) {
    const start = workingMoment(random, drawDay(random))
    const host = random.pick(membersOf(random.pick(DEPARTMENT_CODES)).filter((person) => isPresent(person, start)))
    if (DISCREET.has(host.id)) continue
    const friends = random
      .shuffle(plan.partners(host.id).map((id) => personOf(id)))
      .filter((person) => isPresent(person, start) && person.department === host.department)
    const [b, c, ...rest] = friends
    if (!b || !c) continue
    const language = commonLanguage([host, b, c], random)
    const play = random.pick(SOCIAL.filter((one) => one.language === language))
    perform({ play, cast: { a: host, b, c }, start, slots: {}, topic: null, onlookers: rest.slice(0, 4) }, post, random)
  }
}

/** Customers, suppliers, the bank. */
export function sendOutside(post: Post, random: Random, rounds: number): void {
  for (const { outsider, insiders, play } of OUTSIDE) {
    const [a = '', b = ''] = insiders
    for (let round = 0; round < rounds; round++) {
      const start = workingMoment(random, drawDay(random))
      const slots = { ref: `${random.pick(['CF', 'AB', 'OR'])}${random.int(24_000, 25_999)}` }
      perform(
        { play, cast: { x: personOf(outsider), a: personOf(a), b: personOf(b) }, start, slots, topic: null },
        post,
        random,
      )
    }
  }
}
