/**
 * What each source calls an alias, so that removing the source takes its names away too; and indexes for a person's own items and
 * for items with attachments. Names counted before are nobody's (source 0).
 */
export const migration0004 = `
CREATE TABLE source_alias_name (
  alias_id INTEGER NOT NULL REFERENCES alias (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (alias_id, name, source_id)
) WITHOUT ROWID;
INSERT INTO source_alias_name SELECT alias_id, name, 0, uses FROM alias_name;
DROP TABLE alias_name;
ALTER TABLE source_alias_name RENAME TO alias_name;

CREATE INDEX item_by_author ON item (author_alias, date);
CREATE INDEX body_with_attachments ON body (item_id) WHERE attachments != '[]';
`
