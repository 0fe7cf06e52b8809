/** What items mean, as a model that the person supplies puts it: one byte a number. Empty without such a model. */
export const migration0013 = `
CREATE TABLE item_vector (
  item_id INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
  vector BLOB NOT NULL
);
`
