import type { EvidenceRole } from '../../../shared/model/expertise.ts'

/** How an item can speak for who wrote its words. */
export const AUTHOR_ROLES = [
  'wrote',
  'answered',
  'reviewed',
  'asked',
  'relayed',
] as const satisfies readonly EvidenceRole[]
export type AuthorRole = (typeof AUTHOR_ROLES)[number]

/** What own words are worth: to ask is not to know, and of what others forwarded only they have the whole. */
export const OWN_WEIGHTS: Readonly<Record<AuthorRole, number>> = {
  wrote: 1,
  answered: 1,
  reviewed: 1,
  asked: 0.1,
  relayed: 0.25,
}

/**
 * What an item gives to people who did not write it: who edited it, whom it names, whose page links to it (as that of a person to the
 * projects that they work on), whom it was sent to. Copies give nothing.
 */
export const OTHER_WEIGHTS = { edited: 0.5, named: 0.5, linked: 0.05, received: 0.05 } as const satisfies Partial<
  Record<EvidenceRole, number>
>
export type OtherRole = keyof typeof OTHER_WEIGHTS

/** Attributes of items, indexed by item id; 0 is nobody, or no parent. */
interface RoleColumns {
  readonly size: number
  readonly author: Int32Array
  readonly parent: Int32Array
  readonly flags: Uint16Array
}

/** The bits of `flags` that say what an item is. */
interface RoleBits {
  readonly question: number
  readonly approval: number
}

export interface AuthorRoles {
  /** A position in AUTHOR_ROLES. */
  readonly role: Uint8Array
  /** Who began the item's conversation by asking; 0 where it began otherwise. */
  readonly asker: Int32Array
}

/**
 * How each item speaks for its author. A question asks where it begins a conversation, or goes on asking in one that its author
 * began so; within the conversation of another it is part of an answer, as a reviewer asks back. An approval reviews; any other
 * answer answers.
 */
export function authorRoles({ size, author, parent, flags }: RoleColumns, bits: RoleBits): AuthorRoles {
  const role = new Uint8Array(size)
  const asker = new Int32Array(size)
  const has = (item: number, bit: number) => ((flags[item] ?? 0) & bit) !== 0
  for (let item = 0; item < size; item++) {
    const first = firstOf(item, parent)
    if (has(first, bits.question)) asker[item] = author[first] ?? 0
    const asked = has(item, bits.question) && asker[item] !== 0 && asker[item] === author[item]
    if (asked) role[item] = AUTHOR_ROLES.indexOf('asked')
    else if (parent[item] !== 0) role[item] = AUTHOR_ROLES.indexOf(has(item, bits.approval) ? 'reviewed' : 'answered')
  }
  return { role, asker }
}

const DEEPEST = 1000

/** The item that began the conversation; a chain that never ends is given up. */
function firstOf(item: number, parent: Int32Array): number {
  let first = item
  for (let depth = 0; depth < DEEPEST; depth++) {
    const above = parent[first] ?? 0
    if (above === 0) break
    first = above
  }
  return first
}
