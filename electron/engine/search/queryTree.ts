/** A query as it was typed, before it is compiled. A position is an offset in the typed text, for error messages. */
export type QueryNode =
  | { readonly type: 'and' | 'or'; readonly children: readonly QueryNode[] }
  | { readonly type: 'not'; readonly child: QueryNode }
  | { readonly type: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly type: 'phrase'; readonly text: string }
  | { readonly type: 'near'; readonly left: string; readonly right: string; readonly distance: number }
  | { readonly type: 'field'; readonly field: FieldName; readonly value: string; readonly position: number }

/** Canonical names of the fields, with what a person may type for each, in English and French. */
export const FIELD_NAMES = {
  from: ['from', 'de', 'auteur', 'author'],
  to: ['to', 'à', 'a', 'pour'],
  cc: ['cc', 'copie'],
  with: ['with', 'avec'],
  dept: ['dept', 'department', 'département', 'departement', 'service'],
  type: ['type', 'kind', 'nature'],
  source: ['source'],
  in: ['in', 'dans', 'canal', 'channel', 'folder', 'dossier'],
  subject: ['subject', 'sujet', 'objet', 'title', 'titre'],
  has: ['has', 'contient'],
  is: ['is', 'est'],
  lang: ['lang', 'langue', 'language'],
  before: ['before', 'avant'],
  after: ['after', 'après', 'apres', 'depuis', 'since'],
  date: ['date'],
} as const
export type FieldName = keyof typeof FIELD_NAMES

const CANONICAL: ReadonlyMap<string, FieldName> = new Map<string, FieldName>(
  Object.entries(FIELD_NAMES).flatMap(([name, typed]) => typed.map((word) => [word, name as FieldName] as const)),
)

/** The field that a typed name means, or undefined: then the colon is just a character. */
export function fieldNamed(typed: string): FieldName | undefined {
  return CANONICAL.get(typed.toLowerCase())
}
