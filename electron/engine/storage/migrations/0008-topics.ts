/**
 * What topics are known by and when they came up; and what people said of them, by those keys, so that it outlives every new analysis.
 * Topics that were found without any of this are found anew.
 */
export const migration0008 = `
DELETE FROM topic_holder;
DELETE FROM topic;
DELETE FROM measure;
ALTER TABLE topic ADD COLUMN score REAL NOT NULL DEFAULT 0;
ALTER TABLE topic ADD COLUMN threads INTEGER NOT NULL DEFAULT 0;
ALTER TABLE topic ADD COLUMN keys TEXT NOT NULL DEFAULT '[]';
ALTER TABLE topic ADD COLUMN forms TEXT NOT NULL DEFAULT '[]';
ALTER TABLE topic ADD COLUMN history TEXT NOT NULL DEFAULT '[]';

CREATE TABLE topic_edit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  payload TEXT NOT NULL,
  made_at INTEGER NOT NULL
);
`
