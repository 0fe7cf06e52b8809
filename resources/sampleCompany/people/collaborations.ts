import type { Random } from '../random.ts'
import { DEPARTMENT_CODES, type DepartmentCode } from './departments.ts'
import { MEMBERS, membersOf, type SamplePerson } from './person.ts'

/** The two departments that hardly write to one another, and the one through which the others meet. */
export const SILO: readonly [DepartmentCode, DepartmentCode] = ['RD', 'SC']
export const LIAISON: DepartmentCode = 'QU'
/** The two departments between which answers take days. */
export const SLOW_BORDER: readonly [DepartmentCode, DepartmentCode] = ['CF', 'FI']

/** Few know these people: three colleagues of their own department, none elsewhere. */
export const DISCREET: ReadonlySet<string> = new Set([
  'lucas.morvan', 'yanis.belkacem', 'kevin.delattre', 'aisling.byrne', 'maelle.quere', 'ibrahima.sow', 'oceane.fabre',
]) // prettier-ignore

/** Their immediate colleagues, who read their notes. */
const DISCREET_TIES = `
  lucas.morvan bastien.leroux, lucas.morvan amina.cherkaoui, lucas.morvan claire.baron,
  yanis.belkacem christophe.mallet, yanis.belkacem olivier.grandjean, yanis.belkacem patrice.colin,
  kevin.delattre alexandre.perrot, kevin.delattre lucie.moreau,
  aisling.byrne oliver.whitfield, aisling.byrne hanneke.vandijk,
  maelle.quere sabrina.keller, maelle.quere rosa.marino, maelle.quere estelle.nguyen,
  ibrahima.sow camille.jourdan, ibrahima.sow deepak.iyer,
  oceane.fabre nicolas.martin2, oceane.fabre ines.carvalho, oceane.fabre paul-henri.duchene`

/** Ties the story needs: the go-betweens of the two departments that do not talk. */
const NEEDED_TIES = `
  anne-laure.petit nora.haddad, anne-laure.petit ophelie.renard, anne-laure.petit simon.bertin,
  anne-laure.petit hugo.vasseur, yves.thomasset claire.baron, yves.thomasset mohamed.saidi,
  hugo.vasseur nora.haddad, ophelie.renard simon.bertin, marion.courtois sebastien.arnaud, virginie.tanguy abdelkader.ziani`

export class Collaborations {
  readonly #partners = new Map<string, Set<string>>()

  link(a: string, b: string): void {
    this.#of(a).add(b)
    this.#of(b).add(a)
  }
  linked(a: string, b: string): boolean {
    return this.#of(a).has(b)
  }
  partners(id: string): readonly string[] {
    return [...this.#of(id)]
  }
  pairs(): readonly (readonly [string, string])[] {
    return [...this.#partners].flatMap(([a, others]) => [...others].filter((b) => a < b).map((b) => [a, b] as const))
  }
  #of(id: string): Set<string> {
    const found = this.#partners.get(id) ?? new Set<string>()
    this.#partners.set(id, found)
    return found
  }
}

const samePair = (a: DepartmentCode, b: DepartmentCode, pair: readonly [DepartmentCode, DepartmentCode]): boolean =>
  (a === pair[0] && b === pair[1]) || (a === pair[1] && b === pair[0])

/** How many pairs of people work together across two departments. */
function crossTies(a: DepartmentCode, b: DepartmentCode): number {
  if (samePair(a, b, SILO)) return 0
  if (samePair(a, b, SLOW_BORDER)) return 5
  const usual = Math.max(2, Math.round((membersOf(a).length * membersOf(b).length) / 95))
  return a === LIAISON || b === LIAISON ? usual + 2 : usual
}

export function planCollaborations(random: Random): Collaborations {
  const plan = new Collaborations()
  for (const list of [DISCREET_TIES, NEEDED_TIES]) {
    for (const pair of list.split(',')) {
      const [a = '', b = ''] = pair.trim().split(/\s+/)
      plan.link(a, b)
    }
  }
  for (const department of DEPARTMENT_CODES) linkInside(plan, department, random)
  DEPARTMENT_CODES.forEach((a, index) => {
    for (const b of DEPARTMENT_CODES.slice(index + 1)) linkAcross(plan, a, b, random)
  })
  return plan
}

/** Heads with those who report to them, then friends of friends until people have about six colleagues each. */
function linkInside(plan: Collaborations, department: DepartmentCode, random: Random): void {
  const people = membersOf(department).filter((person) => !DISCREET.has(person.id))
  const inside = new Set(people.map((person) => person.id))
  for (const person of people)
    if (person.manager !== null && inside.has(person.manager)) plan.link(person.id, person.manager)
  const wanted = Math.round(people.length * 3.1)
  const count = () => plan.pairs().filter(([a, b]) => inside.has(a) && inside.has(b)).length
  for (let attempt = 0; attempt < 400 && count() < wanted; attempt++) {
    const person = random.pick(people)
    const friends = plan.partners(person.id).filter((id) => inside.has(id))
    const through = friends.length > 0 && random.chance(0.6) ? plan.partners(random.pick(friends)) : [...inside]
    const other = random.pick(through.filter((id) => inside.has(id)))
    if (other !== person.id) plan.link(person.id, other)
  }
}

/** Between departments a few people do most of the talking: the heads least of all. */
function linkAcross(plan: Collaborations, a: DepartmentCode, b: DepartmentCode, random: Random): void {
  const spokespeople = (department: DepartmentCode): readonly SamplePerson[] =>
    membersOf(department).filter((person, index) => !DISCREET.has(person.id) && person.left === null && index % 2 === 1)
  const [ours, theirs] = [spokespeople(a), spokespeople(b)]
  const already = plan.pairs().filter(([x, y]) => crosses(x, y, a, b)).length
  for (let made = already, attempt = 0; made < crossTies(a, b) && attempt < 60; attempt++) {
    const [one, other] = [random.pick(ours).id, random.pick(theirs).id]
    if (plan.linked(one, other)) continue
    plan.link(one, other)
    made++
  }
}

const departments = new Map(MEMBERS.map((person) => [person.id, person.department]))

function crosses(x: string, y: string, a: DepartmentCode, b: DepartmentCode): boolean {
  const [left, right] = [departments.get(x), departments.get(y)]
  return (left === a && right === b) || (left === b && right === a)
}

/** True where putting these people in one conversation would bridge the two silos. */
export function bridgesSilo(people: readonly SamplePerson[]): boolean {
  return SILO.every((department) => people.some((person) => person.department === department))
}

export function crossesSlowBorder(a: SamplePerson, b: SamplePerson): boolean {
  return a.department !== null && b.department !== null && samePair(a.department, b.department, SLOW_BORDER)
}
