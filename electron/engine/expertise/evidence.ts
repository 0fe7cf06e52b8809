import type { EvidenceRole } from '../../../shared/model/expertise.ts'
import { credibleDate } from './credibleDate.ts'
import { decay } from './decay.ts'
import { AUTHOR_ROLES, OWN_WEIGHTS, type AuthorRole } from './evidenceRoles.ts'
import type { RankedColumns } from './rankedColumns.ts'
import type { RankingRules } from './rankingRules.ts'

export interface Contribution {
  readonly item: number
  readonly part: number
  readonly role: EvidenceRole
}

/** Who has what evidence. */
export class EvidenceTable {
  readonly people = new Map<number, Contribution[]>()
  private readonly columns: RankedColumns
  private readonly eligible: (person: number) => boolean
  private readonly rules: RankingRules

  constructor(columns: RankedColumns, eligible: (person: number) => boolean, rules: RankingRules) {
    this.columns = columns
    this.eligible = eligible
    this.rules = rules
  }

  add(person: number, item: number, score: number, role: EvidenceRole): void {
    if (person === 0 || !this.eligible(person)) return
    const part = score * decay(credibleDate(this.columns, item), this.columns.newest, this.rules)
    const known = this.people.get(person)
    if (known) known.push({ item, part, role })
    else this.people.set(person, [{ item, part, role }])
  }
}

/** What an item gives to its author and to those who answered it; of what many answer, each has less. */
export function addAuthors(
  evidence: EvidenceTable,
  item: number,
  score: number,
  columns: RankedColumns,
  rules: RankingRules,
): void {
  const author = columns.author[item] ?? 0
  const own = roleOf(item, columns)
  if (columns.repeated[item] !== 1)
    evidence.add(author, item, score * OWN_WEIGHTS[own] * welcome(item, own, columns, rules), own)
  const answers = repliesTo(item, columns).filter(
    (reply) => columns.author[reply] !== author && isAnswer(reply, columns),
  )
  for (const reply of answers) {
    const role = roleOf(reply, columns)
    const share = rules[role === 'reviewed' ? role : 'answered'] / answers.length ** rules.sharing
    evidence.add(columns.author[reply] ?? 0, reply, score * share * welcome(reply, role, columns, rules), role)
  }
}

/** An answer that others thanked for or agreed to is worth more. */
function welcome(item: number, role: AuthorRole, columns: RankedColumns, { welcomed }: RankingRules): number {
  return role === 'answered' && columns.welcomed[item] === 1 ? welcomed : 1
}

function repliesTo(item: number, { replies: { start, child } }: RankedColumns): number[] {
  return [...child.subarray(start[item] ?? 0, start[item + 1] ?? 0)]
}

/** Passing a message on answers nothing, nor does asking on, nor do thanks; least of all where one asked oneself. */
function isAnswer(reply: number, columns: RankedColumns): boolean {
  return (
    columns.silent[reply] !== 1 &&
    columns.answers[reply] === 1 &&
    columns.asker[reply] !== columns.author[reply] &&
    roleOf(reply, columns) !== 'asked'
  )
}

function roleOf(item: number, columns: RankedColumns): AuthorRole {
  return AUTHOR_ROLES[columns.role[item] ?? 0] ?? 'wrote'
}

/**
 * What speaks for somebody. To ask and to be written to add as much at most as what one says oneself: who does nothing else may know
 * nothing at all, however well the question matches.
 */
export function evidenceOf(contributions: readonly Contribution[], { unsaid }: RankingRules): number {
  let said = 0
  let other = 0
  for (const { part, role } of contributions) {
    if (role === 'asked' || role === 'received') other += part
    else said += part
  }
  const backed = Math.min(said, other)
  return said + backed + unsaid * (other - backed)
}

/** An answer that matches by itself and through what it answers is one piece of evidence. */
export function mergeByItem(contributions: readonly Contribution[]): Contribution[] {
  const byItem = new Map<number, Contribution>()
  for (const contribution of contributions) {
    const known = byItem.get(contribution.item)
    const { role } = known ?? contribution
    byItem.set(contribution.item, { ...contribution, role, part: contribution.part + (known?.part ?? 0) })
  }
  return [...byItem.values()].sort((a, b) => b.part - a.part || a.item - b.item)
}
