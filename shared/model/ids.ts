/** Row ids are small positive integers; the brands keep a person's id from being passed where an item's is meant. */
declare const brand: unique symbol
type Branded<Name extends string> = number & { readonly [brand]: Name }

export type ItemId = Branded<'item'>
export type PersonId = Branded<'person'>
export type AliasId = Branded<'alias'>
export type SourceId = Branded<'source'>
export type JobId = Branded<'job'>
export type CorrectionId = Branded<'correction'>

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number
