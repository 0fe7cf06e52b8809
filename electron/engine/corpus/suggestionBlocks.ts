import { domainOf, localPartOf } from './mailAddress.ts'
import type { WrittenName } from './personalNames.ts'

/** One name or local part of an alias, under which it is compared with others. */
export interface Mark {
  readonly node: number
  /** Cluster of the alias. */
  readonly person: number
  readonly name: WrittenName | null
  /** Set where the block compares addresses: the local part or handle, as the export writes it. */
  readonly local: string | null
  /** It is not of an address: a chat account's name, or all the name that somebody has. */
  readonly handle: boolean
}

/** Who an alias is compared as. */
export interface Compared {
  readonly node: number
  readonly person: number
  readonly address: string
  /** Names with a last name, and first names or initials. */
  readonly names: readonly WrittenName[]
  /** Names of one word. */
  readonly handles: readonly string[]
}

/** More people than this make a key say nothing; it also bounds the pairs that are compared. */
const MOST_IN_BLOCK = 24
/** Marks at which a block is full; it is then left out. */
const FULL_BLOCK = 64
/** Shorter local parts are anybody's. */
const SHORTEST_LOCAL = 5

/**
 * Marks that share a key: names that may be forms of one name, and local parts that are equal or spell a name. First all local parts,
 * so that of the many spellings of a name only those are kept that somebody has.
 */
export class SuggestionBlocks {
  private readonly names = new Map<string, Mark[]>()
  private readonly locals = new Map<string, Mark[]>()
  private closed = false

  addLocals({ node, person, address, handles }: Compared): void {
    const own = domainOf(address) === null ? '' : localPartOf(address).replace(/(?<=.)\+.*$/, '')
    for (const local of new Set([own, ...handles])) {
      const letters = lettersOf(local)
      if (letters.length < SHORTEST_LOCAL) continue
      put(this.locals, letters, { node, person, name: null, local, handle: local !== own }, true)
    }
  }

  addNames({ node, person, names }: Compared): void {
    for (const name of names) {
      const words = name.words.split(' ')
      const mark = { node, person, name, local: null, handle: false }
      for (const key of nameKeys(words, name)) put(this.names, key, mark, !this.closed)
      if (words.length === 1) continue
      for (const spelling of spellings(words, name.initials)) put(this.locals, spelling, mark, false)
    }
  }

  /** From now on names are only compared with those that came before. */
  close(): void {
    this.closed = true
  }

  /** Blocks of two people or more, and few enough. */
  *usable(): Generator<readonly Mark[]> {
    for (const blocks of [this.names, this.locals]) {
      for (const block of blocks.values()) {
        if (block.length < 2 || block.length >= FULL_BLOCK) continue
        if (new Set(block.map(({ person }) => person)).size <= MOST_IN_BLOCK) yield block
      }
    }
  }
}

function put(blocks: Map<string, Mark[]>, key: string, mark: Mark, open: boolean): void {
  const block = blocks.get(key)
  if (block === undefined) {
    if (open) blocks.set(key, [mark])
  } else if (block.length < FULL_BLOCK && !block.some((known) => isSame(known, mark))) block.push(mark)
}

/** Last name and first letter; words in their alphabet's order, or the outer ones of many; first name and sound of another. */
function nameKeys(words: readonly string[], { initials }: WrittenName): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length === 1) return [`${initials[0] ?? ''}.${last}`]
  const outer = words.length === 2 && last < first ? `${last} ${first}` : `${first} ${last}`
  return [`${first[0] ?? ''}.${last}`, outer, ...words.slice(1).map((word) => `${first}~${skeleton(word)}`)]
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.person === b.person &&
    a.local === b.local &&
    a.name?.words === b.name?.words &&
    a.name?.initials === b.name?.initials
  )
}

/** A local part or handle without digits and separators. */
export function lettersOf(local: string): string {
  return local.toLowerCase().replace(/[^\p{L}]/gu, '')
}

/** First letter and the other consonants, doubled ones once: the same for most misprints of a name. */
function skeleton(word: string): string {
  return (
    word.slice(0, 1) +
    word
      .slice(1)
      .replace(/[aeiouyh]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}

/** Local parts that mail administrators make of a name: `ada.lovelace`, `lovelace.ada`, `alovelace`, `adal`, `lovelacea`. */
function spellings(words: readonly string[], initials: string): ReadonlySet<string> {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const rest = words.slice(1).join('')
  const forms = [first + last, last + first, first + rest, first.slice(0, 1) + last, first.slice(0, 1) + rest]
  forms.push(last + first.slice(0, 1), first + last.slice(0, 1))
  if (initials !== '') forms.push(first + initials + last, first.slice(0, 1) + initials + last)
  return new Set(forms.filter(({ length }) => length >= SHORTEST_LOCAL))
}
