/**
 * What people said about who is who, by the keys of aliases, so that it outlives the aliases themselves; what is left for them to
 * judge; and what each alias was joined to.
 */
export const migration0005 = `
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  payload TEXT NOT NULL,
  made_at INTEGER NOT NULL
);

CREATE TABLE merge_suggestion (
  a_alias INTEGER NOT NULL,
  b_alias INTEGER NOT NULL,
  score REAL NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (a_alias, b_alias)
) WITHOUT ROWID;
CREATE INDEX merge_suggestion_by_score ON merge_suggestion (score);

ALTER TABLE alias ADD COLUMN joined_to INTEGER;
ALTER TABLE person ADD COLUMN department_origin TEXT;
UPDATE person SET department_origin = 'directory' WHERE department_id IS NOT NULL;

-- People were found without any of this: find them anew.
INSERT INTO setting (key, value) SELECT 'people-stale', '1' WHERE EXISTS (SELECT 1 FROM alias);
`
