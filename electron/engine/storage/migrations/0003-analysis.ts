/** What the analysis computed; all of it can be computed again. */
export const migration0003 = `
CREATE TABLE measure (name TEXT PRIMARY KEY, value TEXT NOT NULL, computed_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE topic (id INTEGER PRIMARY KEY, label TEXT NOT NULL, items INTEGER NOT NULL);

CREATE TABLE topic_holder (
  topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL,
  items INTEGER NOT NULL,
  share REAL NOT NULL,
  rank INTEGER NOT NULL,
  PRIMARY KEY (topic_id, person_id)
) WITHOUT ROWID;
CREATE INDEX topic_holder_by_person ON topic_holder (person_id);
`
