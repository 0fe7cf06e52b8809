export const PEOPLE_PARTS = ['everyone', 'hidden', 'skills', 'contacts', 'review', 'corrections', 'compare'] as const
export type PeoplePart = (typeof PEOPLE_PARTS)[number]

/** Whatever makes no sense is the list. */
export function peoplePartOf(param: string | undefined): PeoplePart {
  return PEOPLE_PARTS.find((part) => part === param) ?? 'everyone'
}
