import { domainOf, localPartOf } from './mailAddress.ts'
import type { WrittenName } from './personalNames.ts'

/** One name or local part of an alias, under which it is compared with others. */
export interface Mark {
  readonly node: number
  /** Cluster of the alias. */
  readonly person: number
  readonly name: WrittenName | null
  /** Set where the block compares addresses: this local part or handle, as the export writes it. */
  readonly local: string | null
}

/** More bearers than this make a key say nothing; it also bounds the pairs that are compared. */
const MOST_IN_BLOCK = 24
/** Shorter local parts are anybody's. */
const SHORTEST_LOCAL = 5

/** Marks that share a key: names that may be forms of one name, and local parts that are equal or spell a name. */
export class SuggestionBlocks {
  private readonly blocks = new Map<string, Mark[]>()

  addName(node: number, person: number, name: WrittenName): void {
    const words = name.words.split(' ')
    const [first = '', last = ''] = [words[0], words.at(-1)]
    const mark = { node, person, name, local: null }
    const initial = words.length > 1 ? first[0] : name.initials[0]
    this.add(`letter ${initial ?? ''} ${last}`, mark)
    if (words.length === 1) return
    this.add(`words ${words.toSorted().join(' ')}`, mark)
    this.add(`ends ${first} ${last}`, mark)
    this.add(`sound ${first} ${skeleton(last)}`, mark)
    if (words.length > 2) this.add(`sound ${first} ${skeleton(words[1] ?? '')}`, mark)
    for (const spelling of spellings(words, name.initials)) this.add(`local ${spelling}`, mark)
  }

  /** An address by its local part, a chat account or bare name by its one-word handles. */
  addLocal(node: number, person: number, address: string, handles: readonly string[]): void {
    const locals = domainOf(address) === null ? handles : [localPartOf(address).replace(/(?<=.)\+.*$/, '')]
    for (const local of new Set(locals)) {
      const letters = lettersOf(local)
      if (letters.length >= SHORTEST_LOCAL) this.add(`local ${letters}`, { node, person, name: null, local })
    }
  }

  /** Blocks of two people or more, and few enough. */
  *usable(): Generator<readonly Mark[]> {
    for (const block of this.blocks.values()) {
      if (block.length > 1 && new Set(block.map(({ person }) => person)).size <= MOST_IN_BLOCK) yield block
    }
  }

  private add(key: string, mark: Mark): void {
    const block = this.blocks.get(key)
    if (block === undefined) this.blocks.set(key, [mark])
    else if (!block.some((known) => known.person === mark.person && sameMark(known, mark))) block.push(mark)
  }
}

function sameMark(a: Mark, b: Mark): boolean {
  return a.local === b.local && a.name?.words === b.name?.words && a.name?.initials === b.name?.initials
}

/** A local part without digits and separators. */
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
export function spellings(words: readonly string[], initials: string): ReadonlySet<string> {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const rest = words.slice(1).join('')
  const forms = [first + last, last + first, first + rest, first.slice(0, 1) + last, first.slice(0, 1) + rest]
  forms.push(last + first.slice(0, 1), first + last.slice(0, 1))
  if (initials !== '') forms.push(first + initials + last, first.slice(0, 1) + initials + last)
  return new Set(forms.filter(({ length }) => length >= SHORTEST_LOCAL))
}
