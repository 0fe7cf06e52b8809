import { tokenize } from './tokenize.ts'

/** Who wrote a text, as the headers say. */
export interface TextAuthor {
  readonly names: readonly string[]
  readonly addresses: readonly string[]
}

/** The author's names in the form in which lines are compared with them. */
export interface AuthorNames {
  /** Keys of full names: the words, folded, in the order of the alphabet, so that `LOVELACE Ada` is `Ada Lovelace`. */
  readonly full: ReadonlySet<string>
  /** The longest word of each of these names: a line without any of them holds none of the names. */
  readonly signs: readonly string[]
  /** The words of these names, to know a first name that stands alone. */
  readonly words: ReadonlySet<string>
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor ing dipl mag mme mlle monsieur madame herr frau sr sra'.split(' '),
)
const LONGEST = 80
/** What separates a name from a title on the same line. */
const SEPARATOR = /\s*(?:[,|–—·•/]|\s-\s|\s{3,}|\()/

/** An author without a full name (`Ada`, `info@example.org`) gives no key. */
export function authorNames(author: TextAuthor): AuthorNames {
  const key = [...author.names, '', ...author.addresses].join('\n')
  const known = remembered.get(key)
  if (known) return known
  const names = readNames(author)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, names)
  return names
}

// Whoever wrote a message has written others.
const remembered = new Map<string, AuthorNames>()
const MOST_REMEMBERED = 5000

function readNames({ names, addresses }: TextAuthor): AuthorNames {
  const mailboxes = addresses.map((address) => address.split('@', 1)[0]?.replace(/[._\d-]+/g, ' ') ?? '')
  const full = new Set(
    [...names.flatMap((name) => [name, cutAtTitle(name.slice(0, LONGEST)).name]), ...mailboxes]
      .map(nameKey)
      .filter((key) => key.includes(' ')),
  )
  const signs = [...full].map((key) => key.split(' ').reduce((a, b) => (b.length > a.length ? b : a)))
  return { full, signs, words: new Set([...full].flatMap((key) => key.split(' '))) }
}

/** The name that a line begins with, and what follows it on the line: `Ada Lovelace - Analyst` gives `Analyst` as the rest. */
export function cutAtTitle(text: string): { readonly name: string; readonly rest: string } {
  const separator = SEPARATOR.exec(text)
  if (separator === null) return { name: text, rest: '' }
  return { name: text.slice(0, separator.index), rest: text.slice(separator.index + separator[0].length) }
}

/** Initials and titles of address do not count: `Dr. Ada B. Lovelace` and `Ada Lovelace` have the same key. */
export function nameKey(text: string): string {
  return tokenize(text.slice(0, LONGEST).replace(/\([^)]*\)/g, ' '))
    .filter((word) => word.length > 1 && !HONORIFICS.has(word))
    .sort()
    .join(' ')
}
