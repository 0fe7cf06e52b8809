/** The phrases of texts as topics are found in them, so that after an import only its own texts are read; see topicTexts.ts. */
export const migration0011 = `
CREATE TABLE topic_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version TEXT NOT NULL,
  items BLOB NOT NULL,
  openings BLOB NOT NULL,
  counts BLOB NOT NULL,
  forms BLOB NOT NULL,
  bits BLOB NOT NULL,
  lines BLOB NOT NULL,
  dictionary BLOB NOT NULL
);
`
