/** What is known of every item, one typed array each, indexed by item id. */
export interface Columns {
  /** A position in ITEM_KINDS, or 255 where there is no such item. */
  readonly kind: Uint8Array
  /** Alias that wrote it, and the person whose alias that is; 0 for none. */
  readonly alias: Int32Array
  readonly author: Int32Array
  readonly thread: Int32Array
  /** The item that it answers; 0 for none. */
  readonly parent: Int32Array
  readonly source: Int32Array
  /** Milliseconds, NaN where unknown. */
  readonly date: Float64Array
  readonly flags: Uint16Array
  /** Tokens of subject and own text. */
  readonly length: Uint32Array
  readonly language: Uint8Array
}

type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array

/** Of no item: a first reading grows them. */
export function noColumns(): Columns {
  return {
    kind: new Uint8Array(),
    alias: new Int32Array(),
    author: new Int32Array(),
    thread: new Int32Array(),
    parent: new Int32Array(),
    source: new Int32Array(),
    date: new Float64Array(),
    flags: new Uint16Array(),
    length: new Uint32Array(),
    language: new Uint8Array(),
  }
}

/**
 * The columns with room for `size` items, those that they did not have being none. Where its memory suffices a column shares it: what is
 * added lies beyond the end of the shorter.
 */
export function grownColumns(columns: Columns, size: number): Columns {
  return mapped(columns, (column, empty) => grown(column, size, empty))
}

/** The same in memory of their own, to be written over. */
export function copiedColumns(columns: Columns): Columns {
  return mapped(columns, (column) => column.slice() as typeof column)
}

/** @param change is also told what an item that does not exist has */
function mapped(columns: Columns, change: <Kind extends Column>(column: Kind, empty: number) => Kind): Columns {
  return {
    kind: change(columns.kind, 255),
    alias: change(columns.alias, 0),
    author: change(columns.author, 0),
    thread: change(columns.thread, 0),
    parent: change(columns.parent, 0),
    source: change(columns.source, 0),
    date: change(columns.date, NaN),
    flags: change(columns.flags, 0),
    length: change(columns.length, 0),
    language: change(columns.language, 0),
  }
}

/** Room kept for items to come, as a part of those there are: an import adds to the library many times a second. */
const SPARE = 1 / 8

function grown<Kind extends Column>(column: Kind, size: number, empty: number): Kind {
  const make = column.constructor as new (source: ArrayBufferLike | number, start?: number, length?: number) => Kind
  if (size * column.BYTES_PER_ELEMENT <= column.buffer.byteLength) return new make(column.buffer, 0, size)
  const roomy = new make(size + Math.ceil(column.length * SPARE))
  roomy.fill(empty)
  roomy.set(column)
  return new make(roomy.buffer, 0, size)
}
