import type { WhyNotRule } from '../../../shared/model/whyNot.ts'
import { credibleDate } from './credibleDate.ts'
import { decay } from './decay.ts'
import { AUTHOR_ROLES } from './evidenceRoles.ts'
import type { RankedColumns } from './rankedColumns.ts'
import { WORDS_OF_AUTHOR } from './scoreItems.ts'

/** An item with at least half of the words asked for. */
export interface RelatedItem {
  readonly item: number
  /** Whether the words stand in what its author wrote, or only in what they quote. */
  readonly own: boolean
}

/** What the rules need beside the columns of ranking, indexed by item id. */
export interface LossColumns extends RankedColumns {
  /** Who sent it, whoever's words it holds. */
  readonly sender: Int32Array
}

/**
 * Which rule took weight from which of a person's items; an item is under the first that holds. Items that count in full are under
 * none.
 *
 * @param since only what is newer was asked for
 */
export function lostItems(
  person: number,
  related: readonly RelatedItem[],
  columns: LossColumns,
  since = -Infinity,
): Map<WhyNotRule, number[]> {
  const lost = new Map<WhyNotRule, number[]>()
  for (const { item, own } of related) {
    if (columns.sender[item] !== person) continue
    const rule = ruleOf(person, item, own, columns, since)
    if (rule) lost.set(rule, [...(lost.get(rule) ?? []), item])
  }
  return lost
}

const OLD = 0.5

function ruleOf(
  person: number,
  item: number,
  own: boolean,
  columns: LossColumns,
  since: number,
): WhyNotRule | undefined {
  const role = AUTHOR_ROLES[columns.role[item] ?? 0]
  if (columns.silent[item] === 1) return 'automated'
  const date = credibleDate(columns, item)
  if (date < since) return 'before'
  if (columns.author[item] !== person || role === 'relayed') return 'forwarded'
  if (!own && columns.asker[item] === person) return 'asked'
  if (!own) return columns.words[item] === WORDS_OF_AUTHOR.own ? 'forwarded' : 'quoted'
  if (columns.repeated[item] === 1) return 'repeated'
  if (columns.answers[item] !== 1) return 'courtesy'
  if (role === 'asked') return 'asked'
  return decay(date, columns.newest) < OLD ? 'old' : undefined
}
