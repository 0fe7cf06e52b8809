const NARROW = '\u202f'
const UNBREAKABLE = '\u00a0'

/**
 * Ordinary spaces of a French text made unbreakable where typography asks for it: narrow before `; ! ?`, full before `:`
 * and inside guillemets (Lexique des règles typographiques en usage à l’Imprimerie nationale). The texts themselves stay
 * readable in the source.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${UNBREAKABLE}$1`)
    .replace(/« /g, `«${UNBREAKABLE}`)
}

type Tree = string | ((...values: never[]) => string) | readonly Tree[] | { readonly [key: string]: Tree }

/** The same tree of messages with `frenchSpaces` applied to every text, now or when it is composed. */
export function withFrenchSpaces<Messages>(messages: Messages): Messages {
  return spaced(messages as Tree) as Messages
}

function spaced(tree: Tree): Tree {
  if (typeof tree === 'string') return frenchSpaces(tree)
  if (typeof tree === 'function') return (...values) => frenchSpaces(tree(...values))
  if (isList(tree)) return tree.map(spaced)
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, spaced(value)]))
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree)
}
