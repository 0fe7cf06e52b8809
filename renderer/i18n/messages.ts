import type { en } from './en.ts'

type Translated<Source> = Source extends string
  ? string
  : Source extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Source]: Translated<Source[Key]> }

/** What every language must say: the shape of the English texts. A text that is missing in another does not compile. */
export type Messages = Translated<typeof en>
