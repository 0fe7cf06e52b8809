/**
 * What near copies are known by (see corpus/textSketch.ts), as unsigned 32-bit numbers, little end first; and whose words an item
 * is that somebody forwarded without words of their own.
 */
export const migration0007 = `
CREATE TABLE sketch (
  item_id INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
  hashes BLOB NOT NULL
);

CREATE TABLE relayed (
  item_id INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
  alias_id INTEGER NOT NULL
);
`
