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

/** Marks that share a key: names that may be forms of one name, and local parts that are equal or spell a name. */
export class SuggestionBlocks {
  private readonly blocks = new Map<string, Mark[]>()
  private closed = false

  add(compared: Compared): void {
    for (const name of compared.names) this.addName(compared, name)
    this.addLocals(compared)
  }

  /** From now on only keys that are there already are marked: what comes next is compared with what came before. */
  close(): void {
    this.closed = true
  }

  /** Blocks of two people or more, and few enough. */
  *usable(): Generator<readonly Mark[]> {
    for (const block of this.blocks.values()) {
      if (block.length < 2 || block.length >= FULL_BLOCK) continue
      if (new Set(block.map(({ person }) => person)).size <= MOST_IN_BLOCK) yield block
    }
  }

  private addName({ node, person }: Compared, name: WrittenName): void {
    const words = name.words.split(' ')
    const [first = '', last = ''] = [words[0], words.at(-1)]
    const mark = { node, person, name, local: null, handle: false }
    const initial = words.length > 1 ? first[0] : name.initials[0]
    this.mark(`letter ${initial ?? ''} ${last}`, mark)
    if (words.length === 1) return
    if (words.length === 2) this.mark(`words ${first < last ? name.words : `${last} ${first}`}`, mark)
    else this.mark(`ends ${first} ${last}`, mark)
    for (const word of words.slice(1)) this.mark(`sound ${first} ${skeleton(word)}`, mark)
    for (const spelling of spellings(words, name.initials)) this.mark(`local ${spelling}`, mark)
  }

  private addLocals({ node, person, address, handles }: Compared): void {
    const own = domainOf(address) === null ? '' : localPartOf(address).replace(/(?<=.)\+.*$/, '')
    for (const local of new Set([own, ...handles])) {
      const letters = lettersOf(local)
      const mark = { node, person, name: null, local, handle: local !== own }
      if (letters.length >= SHORTEST_LOCAL) this.mark(`local ${letters}`, mark)
    }
  }

  private mark(key: string, mark: Mark): void {
    const block = this.blocks.get(key)
    if (block === undefined) {
      if (!this.closed) this.blocks.set(key, [mark])
    } else if (block.length < FULL_BLOCK && !block.some((known) => isSame(known, mark))) block.push(mark)
  }
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
